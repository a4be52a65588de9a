import type { QuestionClass } from "./eval-set.ts";

/** What is counted. A question or an article adds to some of them. */
export const countNames = [
  // of questions
  "questions",
  "unanswerable",
  "pairs",
  "hits",
  "recall",
  "spokeRightly",
  "spokeWrongly",
  "missed",
  "keptSilent",
  "abstainedRightly",
  "abstainedWrongly",
  "tops",
  "topsBySpeaker",
  // of sentences shown
  "shown",
  "verbatim",
  "named",
  "namedRightly",
  "checkedForFurniture",
  "furnitureShown",
  // of quotations: in the gold and found, given and right
  "directGold",
  "directSpans",
  "directFound",
  "directGiven",
  "directRight",
  "fragmentGold",
  "fragmentFound",
  "fragmentGiven",
  "fragmentRight",
  "indirectGold",
  "indirectFound",
  "indirectGiven",
  "indirectRight",
  // of articles
  "articles",
  "articlesMissing",
  "bodyGold",
  "bodyRead",
  "bodySame",
  "furnitureRead",
  "outletsRight",
  "agenciesRight",
  "titlesRight",
  "authorsRight",
  "datesRight",
  "addressesRight",
] as const;
export type CountName = (typeof countNames)[number];

/** Counts of one question or article; what is absent is 0. */
export type Counts = Readonly<Partial<Record<CountName, number>>>;

/** Counts added up. */
export type Totals = Readonly<Record<CountName, number>>;

/** A failing case, for a reader. */
export interface Slip {
  /** What went wrong, such as `wrong on top`. */
  readonly kind: string;
  readonly outlet: string;
  readonly got: string;
  /** What would have been right; empty where nothing would. */
  readonly gold: readonly string[];
}

/** One question or article with its result. Intervals are drawn over these. */
export interface Scored {
  /** A question's id or an article's file. */
  readonly id: string;
  /** The question, or the article's title. */
  readonly heading: string;
  /** Absent for an article. */
  readonly class?: QuestionClass;
  readonly counts: Counts;
  readonly slips: readonly Slip[];
}

/** Adds up the counts of questions and articles. */
export function addUp(scored: readonly Scored[]): Totals {
  const totals = zero();
  for (const { counts } of scored) {
    for (const name of countNames) totals[name] += counts[name] ?? 0;
  }
  return totals;
}

/** No count at all, to add to. */
export function zero(): Record<CountName, number> {
  const none: Partial<Record<CountName, number>> = {};
  for (const name of countNames) none[name] = 0;
  if (!isWhole(none)) throw new TypeError("countNames: a count is missing");
  return none;
}

const isWhole = (counts: Partial<Record<CountName, number>>): counts is Record<CountName, number> =>
  countNames.every((name) => counts[name] !== undefined);
