import type { Article } from "../../src/corpus/article.ts";
import { atOnce } from "../../src/corpus/pacer.ts";
import { createIndexMemory } from "../../src/retrieval/index-memory.ts";
import { buildSentenceIndex, type SentenceIndex } from "../../src/retrieval/sentence-index.ts";
import { buildSpeakerDirectory, type SpeakerDirectory } from "../../src/retrieval/speakers.ts";

/** The index and the directory over articles, built at once from nothing. */
function indexed(articles: readonly Article[]): {
  readonly index: SentenceIndex;
  readonly directory: SpeakerDirectory;
} {
  const corpus = atOnce(createIndexMemory().index(articles));
  const index = buildSentenceIndex(corpus);
  return { index, directory: atOnce(buildSpeakerDirectory(corpus, index)) };
}

/** The sentences of articles as numbers. */
export const indexOver = (articles: readonly Article[]): SentenceIndex => indexed(articles).index;

/** Who speaks in articles. */
export const directoryOver = (articles: readonly Article[]): SpeakerDirectory =>
  indexed(articles).directory;
