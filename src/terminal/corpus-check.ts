import type { Article } from "../corpus/article.ts";
import type { CorpusReading } from "../corpus/corpus-reading.ts";

/** What `npm run corpus -- check` found out about a folder. */
export interface CorpusCheck {
  /** The folder, as it was asked for. */
  readonly directory: string;
  readonly reading: CheckedReading;
  /** Why there is nothing to answer from; absent where there is. */
  readonly problem?: string;
  /** Milliseconds. */
  readonly tookMs: number;
}

/** The parts of a reading that a check speaks of. */
export type CheckedReading = Pick<
  CorpusReading,
  "articles" | "skipped" | "duplicates" | "warnings" | "ignored"
>;

/** The reading of a folder of which nothing can be used. */
export const nothingRead = (skipped: CheckedReading["skipped"]): CheckedReading => ({
  articles: [],
  skipped,
  duplicates: [],
  warnings: [],
  ignored: [],
});

/** What an answer shows of its source, and an article need not state. */
export const wantedFields = ["outlet", "title", "published", "url"] as const;
export type WantedField = (typeof wantedFields)[number];

/** The files of the articles that do not state a field. */
export const lacking = (articles: readonly Article[], field: WantedField): readonly string[] =>
  articles.filter((article) => article[field] === undefined).map(({ file }) => file);

/** How many utterances an article quotes word for word, wholly or in part. */
export const countQuotations = ({ attributions }: Pick<Article, "attributions">): number =>
  new Set(attributions.filter(({ kind }) => kind !== "indirect").map(({ utterance }) => utterance))
    .size;

/** A check in numbers. */
export interface CheckTotals {
  readonly articles: number;
  /** Outlets that are known by name. */
  readonly outlets: number;
  readonly sentences: number;
  readonly quotations: number;
  readonly warnings: number;
  readonly skipped: number;
  readonly duplicates: number;
  readonly ignored: number;
}

/** The numbers of a reading. */
export function totalsOf(reading: CheckedReading): CheckTotals {
  const { articles, warnings, skipped, duplicates, ignored } = reading;
  const outlets = articles.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet]));
  const sum = (count: (article: Article) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);
  return {
    articles: articles.length,
    outlets: new Set(outlets).size,
    sentences: sum(({ sentences }) => sentences.length),
    quotations: sum(countQuotations),
    warnings: warnings.length,
    skipped: skipped.length,
    duplicates: duplicates.length,
    ignored: ignored.length,
  };
}
