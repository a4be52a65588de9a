import { Gauge, type Registry } from "prom-client";
import type { Library } from "../../library/library.ts";

/** As much of a corpus as can be counted. */
export type CountedCorpus = Pick<Library, "articles" | "skipped">;

/** The size of the corpus in service, counted when asked for; all 0 before there is one. */
export function measureCorpus(registry: Registry, corpus: () => CountedCorpus | undefined): void {
  const gauge = (name: string, help: string, count: (corpus: CountedCorpus) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        const current = corpus();
        this.set(current === undefined ? 0 : count(current));
      },
    });
  gauge("verbatim_corpus_articles", "Articles in service.", ({ articles }) => articles.length);
  gauge("verbatim_corpus_sentences", "Sentences of all articles in service.", ({ articles }) =>
    articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
  );
  gauge(
    "verbatim_corpus_skipped_files",
    "Files of the corpus that are not answered from.",
    ({ skipped }) => skipped.length,
  );
}
