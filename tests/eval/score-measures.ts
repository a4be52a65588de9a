import type { Totals } from "./score.ts";

/** Names of all measures, as reports and floors use them. */
export type MeasureName =
  | "Hit@1"
  | "Recall@3"
  | "silence precision"
  | "silence recall"
  | "silence F1"
  | "kept silent"
  | "abstention precision"
  | "abstention recall"
  | "abstention F1"
  | "speaker on top"
  | "speaker named"
  | "verbatim"
  | "direct precision"
  | "direct recall"
  | "direct F1"
  | "direct span found"
  | "fragment precision"
  | "fragment recall"
  | "fragment F1"
  | "indirect precision"
  | "indirect recall"
  | "indirect F1"
  | "body precision"
  | "body recall"
  | "body F1"
  | "outlet"
  | "agency"
  | "title"
  | "authors"
  | "date"
  | "address";

/** A share between 0 and 1. */
export interface Measure {
  readonly name: MeasureName;
  readonly part: "Answers" | "Quotations" | "Reading";
  /** True for those that get an interval. */
  readonly isHeadline: boolean;
  /** Undefined where there is nothing to measure. */
  readonly value: (totals: Totals) => number | undefined;
  /** How many cases it is a share of; of an F1, how many there are to be found. */
  readonly cases: (totals: Totals) => number;
  /** What the cases are. */
  readonly noun: string;
}

/** All measures in the order of the report; `docs/measuring.md` says what each one means. */
export const measures: readonly Measure[] = [
  share("Answers", "Hit@1", "(question, outlet) pairs", (t) => [t.hits, t.pairs], true),
  share("Answers", "Recall@3", "(question, outlet) pairs", (t) => [t.recall, t.pairs]),
  ...family("Answers", "silence", "outlets that must speak", (t) => ({
    gold: t.spokeRightly + t.missed,
    found: t.spokeRightly,
    given: t.spokeRightly + t.spokeWrongly,
    right: t.spokeRightly,
  })),
  share("Answers", "kept silent", "outlets that must be silent", (t) => [
    t.keptSilent,
    t.keptSilent + t.spokeWrongly,
  ]),
  ...family("Answers", "abstention", "unanswerable questions", (t) => ({
    gold: t.unanswerable,
    found: t.abstainedRightly,
    given: t.abstainedRightly + t.abstainedWrongly,
    right: t.abstainedRightly,
  })),
  share("Answers", "speaker on top", "top sentences", (t) => [t.topsBySpeaker, t.tops], true),
  share("Answers", "speaker named", "speakers beside sentences", (t) => [t.namedRightly, t.named]),
  share("Answers", "verbatim", "sentences shown", (t) => [t.verbatim, t.shown]),
  ...family("Quotations", "direct", "direct quotations", (t) => ({
    gold: t.directGold,
    found: t.directFound,
    given: t.directGiven,
    right: t.directRight,
  })),
  share("Quotations", "direct span found", "direct quotations", (t) => [
    t.directSpans,
    t.directGold,
  ]),
  ...family("Quotations", "fragment", "fragments", (t) => ({
    gold: t.fragmentGold,
    found: t.fragmentFound,
    given: t.fragmentGiven,
    right: t.fragmentRight,
  })),
  ...family("Quotations", "indirect", "indirect statements", (t) => ({
    gold: t.indirectGold,
    found: t.indirectFound,
    given: t.indirectGiven,
    right: t.indirectRight,
  })),
  ...family("Reading", "body", "sentences", (t) => ({
    gold: t.bodyGold,
    found: t.bodySame,
    given: t.bodyRead,
    right: t.bodySame,
  })),
  share("Reading", "outlet", "articles", (t) => [t.outletsRight, t.articles]),
  share("Reading", "agency", "articles", (t) => [t.agenciesRight, t.articles]),
  share("Reading", "title", "articles", (t) => [t.titlesRight, t.articles]),
  share("Reading", "authors", "articles", (t) => [t.authorsRight, t.articles]),
  share("Reading", "date", "articles", (t) => [t.datesRight, t.articles]),
  share("Reading", "address", "articles", (t) => [t.addressesRight, t.articles]),
];

/** The measure of a name. */
export function measureOf(name: MeasureName): Measure {
  const found = measures.find((measure) => measure.name === name);
  if (found === undefined) throw new RangeError(`${name}: no such measure`);
  return found;
}

interface Found {
  /** How many there are, and how many of these were found. */
  readonly gold: number;
  readonly found: number;
  /** How many were given, and how many of these are right. */
  readonly given: number;
  readonly right: number;
}

function family(
  part: Measure["part"],
  name: "silence" | "abstention" | "direct" | "fragment" | "indirect" | "body",
  noun: string,
  of: (totals: Totals) => Found,
): readonly Measure[] {
  const isHeadline = name === "silence" || name === "abstention" || name === "direct";
  return [
    share(part, `${name} precision`, "given", (t) => [of(t).right, of(t).given]),
    share(part, `${name} recall`, noun, (t) => [of(t).found, of(t).gold]),
    {
      part,
      name: `${name} F1`,
      isHeadline,
      noun,
      value: (t) => harmonicMean(of(t)),
      cases: (t) => of(t).gold,
    },
  ];
}

/** Of precision and recall; undefined where there is nothing to find. */
function harmonicMean({ gold, found, given, right }: Found): number | undefined {
  if (gold === 0) return undefined;
  const precision = given === 0 ? 0 : right / given;
  const recall = found / gold;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function share(
  part: Measure["part"],
  name: MeasureName,
  noun: string,
  of: (totals: Totals) => readonly [right: number, all: number],
  isHeadline = false,
): Measure {
  const value = (totals: Totals) => {
    const [right, all] = of(totals);
    return all === 0 ? undefined : right / all;
  };
  return { part, name, isHeadline, noun, value, cases: (totals) => of(totals)[1] };
}
