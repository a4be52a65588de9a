import { questionClasses } from "./eval-set.ts";
import { percent, tableOf } from "./report-table.ts";
import { addUp, type Scored } from "./score.ts";
import { intervalsOf } from "./score-intervals.ts";
import { type MeasureName, measureOf, measures } from "./score-measures.ts";

/** A set's name, or `all`, with what was scored in it. */
export interface Column {
  readonly name: string;
  readonly scored: readonly Scored[];
}

/** The report for a reader: all measures by set, the headline's intervals, and the classes. */
export function renderReport(columns: readonly Column[]): string {
  const all = columns.at(-1)?.scored ?? [];
  return [
    ...renderMeasures(columns),
    ...renderIntervals(columns),
    ...renderClasses(all),
    ...renderCounts(columns),
    "",
  ].join("\n");
}

function renderMeasures(columns: readonly Column[]): readonly string[] {
  const totals = columns.map(({ scored }) => addUp(scored));
  return ["Answers", "Quotations", "Reading"].flatMap((part) => {
    const rows = measures
      .filter((measure) => measure.part === part)
      .filter((measure) => totals.some((total) => measure.cases(total) > 0))
      .map(({ name, value, cases, noun }) => [
        name,
        ...totals.flatMap((total) => [percent(value(total)), `${cases(total)}`]),
        noun,
      ]);
    if (rows.length === 0) return [];
    const heading = [`${part}, %`, ...columns.flatMap(({ name }) => [name, "N"]), "N counts"];
    return [...tableOf([heading, ...rows]), ""];
  });
}

function renderIntervals(columns: readonly Column[]): readonly string[] {
  const headline = measures.filter(({ isHeadline }) => isHeadline);
  const intervals = columns.map(({ scored }) => intervalsOf(scored, headline));
  const rows = headline.map(({ name }) => [
    name,
    ...intervals.map((of) => {
      const interval = of.get(name);
      return interval === undefined ? "–" : `${percent(interval.low)} to ${percent(interval.high)}`;
    }),
  ]);
  return [...tableOf([["95 % interval", ...columns.map(({ name }) => name)], ...rows]), ""];
}

/** What the table of classes tells; each with its own number of cases. */
const classMeasures: readonly MeasureName[] = [
  "Hit@1",
  "Recall@3",
  "silence F1",
  "kept silent",
  "abstention recall",
  "speaker on top",
];

function renderClasses(scored: readonly Scored[]): readonly string[] {
  const shown = classMeasures.map(measureOf);
  const rows = questionClasses.flatMap((name) => {
    const ofClass = scored.filter((one) => one.class === name);
    if (ofClass.length === 0) return [];
    const totals = addUp(ofClass);
    const cells = shown.flatMap(({ value, cases }) => [percent(value(totals)), `${cases(totals)}`]);
    return [[name, `${ofClass.length}`, ...cells]];
  });
  if (rows.length === 0) return [];
  const heading = ["Class, %", "questions", ...shown.flatMap(({ name }) => [name, "N"])];
  return [...tableOf([heading, ...rows]), ""];
}

/** What must not happen at all, as counts. */
function renderCounts(columns: readonly Column[]): readonly string[] {
  const totals = columns.map(({ scored }) => addUp(scored));
  return tableOf([
    ["Must be 0", ...columns.map(({ name }) => name)],
    ["furniture shown", ...totals.map(({ furnitureShown }) => `${furnitureShown}`)],
    ["not verbatim", ...totals.map(({ shown, verbatim }) => `${shown - verbatim}`)],
    ["furniture in a body", ...totals.map(({ furnitureRead }) => `${furnitureRead}`)],
    ["articles not read", ...totals.map(({ articlesMissing }) => `${articlesMissing}`)],
  ]);
}
