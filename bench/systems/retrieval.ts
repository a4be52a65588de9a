import { readFileSync } from "node:fs";
import wordListPath from "word-list";
import { mayBeEnough } from "../../src/answer/silence.ts";
import { outletOf } from "../../src/answer/sources.ts";
import { atOnce } from "../../src/corpus/pacer.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readerVersion } from "../../src/corpus/reading/reader-version.ts";
import { openReadingCache } from "../../src/corpus/reading/reading-cache.ts";
import { createEnglishCheck } from "../../src/language/english-words.ts";
import { createRetriever } from "../../src/retrieval/retrieve.ts";
import { measured, timed } from "../measure.ts";
import { watchBlocks } from "./blocks.ts";
import { memory } from "./memory.ts";
import { passagesOf } from "./passages.ts";
import { serve } from "./serve.ts";

/**
 * What comes before an answer is composed: the question read, candidates found, sentences ranked. Other
 * words for a word, which the library adds, are not looked for.
 */
await serve(async () => {
  const [, , corpusDir = "", cacheFile = ""] = process.argv;
  const { articles } = await readCorpus(corpusDir, {
    memory: await openReadingCache(cacheFile, readerVersion([])),
  });
  const outlets = [...new Set(articles.map(outletOf))];
  const { heap: heapBefore = 0, rss: rssBefore = 0 } = memory();
  const blocks = watchBlocks();
  const { value, block } = await blocks.during(() =>
    measured(() =>
      atOnce(
        createRetriever({
          articles,
          outlets: outlets.map((outlet) => ({ outlet, names: [outlet] })),
          isEnglish: createEnglishCheck(() => readFileSync(wordListPath, "utf8")),
          alternatives: () => [],
        }),
      ),
    ),
  );
  const { value: retriever, sample } = value;
  return {
    opened: {
      ...sample,
      block,
      heapBefore,
      rssBefore,
      ...memory(),
      passages: passagesOf(articles).length,
    },
    tasks: {
      ask: async (question) => ({
        ...(await timed(() =>
          retriever.retrieve(retriever.read(question), { isPromising: mayBeEnough }),
        )),
      }),
    },
  };
});
