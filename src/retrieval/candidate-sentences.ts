import type { PassageFinder } from "./find-passages.ts";
import { holdsPhrases, sentencesWithPhrases } from "./literal-phrases.ts";
import type { LookedFor } from "./looked-for.ts";
import type { PutQuestion } from "./put-to-speaker.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { SpeakerDirectory } from "./speakers.ts";

/** Passages that are looked at for one question: the best by BM25. */
const passageLimit = 200;

/** Where candidates come from. */
export interface CandidateSources {
  readonly index: SentenceIndex;
  readonly directory: SpeakerDirectory;
  readonly finder: PassageFinder;
}

/**
 * The sentences that are measured for a question, in corpus order: all of whoever is asked for, else
 * those of the best passages.
 * @param articles - those that count, by their place in the corpus; absent: all
 */
export async function candidateSentences(
  { question, wanted }: PutQuestion,
  lookedFor: readonly LookedFor[],
  articles: ReadonlySet<number> | undefined,
  { index, directory, finder }: CandidateSources,
): Promise<readonly number[]> {
  const { phrases } = question;
  const search = async (): Promise<readonly number[]> => {
    if (lookedFor.length === 0 && phrases.length > 0) return sentencesWithPhrases(phrases, index);
    const wish = { limit: passageLimit, ...(articles && { articles }) };
    return sentencesOf(await finder.find(lookedFor, wish), index);
  };
  const found = wanted instanceof Set ? directory.sentencesOf(wanted) : await search();
  if (articles === undefined && phrases.length === 0) return found;
  return found.filter(
    (sentence) =>
      (articles === undefined || articles.has(index.articleOf(sentence))) &&
      holdsPhrases(sentence, phrases, index),
  );
}

/** The sentences of passages, in corpus order. */
function sentencesOf(passages: readonly number[], index: SentenceIndex): readonly number[] {
  const sentences: number[] = [];
  for (const passage of Uint32Array.from(passages).sort()) {
    const end = index.passageStart(passage + 1);
    for (let at = index.passageStart(passage); at < end; at += 1) sentences.push(at);
  }
  return sentences;
}
