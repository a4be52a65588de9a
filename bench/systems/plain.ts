import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readerVersion } from "../../src/corpus/reading/reader-version.ts";
import { openReadingCache } from "../../src/corpus/reading/reading-cache.ts";
import { measured, timedSync } from "../measure.ts";
import { createPlainSearch } from "../plain-search.ts";
import { memory } from "./memory.ts";
import { passagesOf } from "./passages.ts";
import { serve } from "./serve.ts";

/** What a bot without judgement does: plain MiniSearch over the same passages. */
await serve(async () => {
  const [, , corpusDir = "", cacheFile = ""] = process.argv;
  const passages = await readPassages(corpusDir, cacheFile);
  const { heap: heapBefore = 0, rss: rssBefore = 0 } = memory();
  const { value: search, sample } = await measured(() => createPlainSearch(passages));
  return {
    opened: { ...sample, heapBefore, rssBefore, ...memory(), passages: passages.length },
    tasks: {
      ask: (question) => ({ ...timedSync(() => search(question)) }),
      memory,
    },
  };
});

/** Copied out, so that nothing keeps the articles. */
async function readPassages(corpusDir: string, cacheFile: string): Promise<readonly string[]> {
  const memory = await openReadingCache(cacheFile, readerVersion([]));
  const { articles } = await readCorpus(corpusDir, { memory });
  return passagesOf(articles).map((text) => Buffer.from(text).toString());
}
