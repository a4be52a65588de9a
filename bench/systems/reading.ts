import { readdir } from "node:fs/promises";
import { verbatim } from "../../src/corpus/article.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readerVersion } from "../../src/corpus/reading/reader-version.ts";
import { openReadingCache } from "../../src/corpus/reading/reading-cache.ts";
import { splitWords } from "../../src/language/words.ts";
import { measured } from "../measure.ts";
import type { Figures } from "./messages.ts";
import { serve } from "./serve.ts";

/** Reads folders: the one that it is opened with into its cache, others without remembering anything. */
await serve(async () => ({
  opened: await fill(),
  tasks: {
    read: async (corpusDir) => {
      const files = (await readdir(corpusDir)).length;
      const { value, sample } = await measured(() => readCorpus(corpusDir));
      const words = value.articles.reduce(
        (sum, article) =>
          sum +
          article.paragraphs.reduce(
            (own, span) => own + splitWords(verbatim(article, span)).length,
            0,
          ),
        0,
      );
      return { ...sample, files, words };
    },
  },
}));

async function fill(): Promise<Figures> {
  const [, , corpusDir, cacheFile] = process.argv;
  if (corpusDir === undefined || cacheFile === undefined) return {};
  const memory = await openReadingCache(cacheFile, readerVersion([]));
  const { value, sample } = await measured(() => readCorpus(corpusDir, { memory }));
  return { ...sample, articles: value.articles.length };
}
