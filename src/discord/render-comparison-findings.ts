import type {
  Comparison,
  DifferingValues,
  DifferingWording,
  Place,
  SharedWording,
} from "../answer/compare/comparison.ts";
import type { Article } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";
import { listWithin } from "./budget.ts";
import { renderDate } from "./date.ts";
import { renderDiff } from "./render-diff.ts";
import { renderLabel, renderSpan } from "./render-text.ts";

const wordsBudget = 140;
const diffBudget = 240;
const nameBudget = 40;
const outletsBudget = 100;
const thingBudget = 40;
const valueBudget = 40;
const valuesBudget = 300;

/** What a comparison found, under one heading. */
export interface Findings {
  readonly text: string;
  /** The sentences it is about. */
  readonly places: readonly Place[];
}

/** Said where two outlets or more were compared and nothing was found: that is an outcome too. */
const nothingFound: Findings = {
  text: "-# Nothing was found that several of them quote, and no figures or times that surely differ.",
  places: [],
};

/**
 * What the outlets have in common and in what they differ, in short, a text for each kind.
 * @param most - so many of each kind are shown, 1 or more, and the others counted
 */
export function findingsIn(
  { answer, shared, differing, values }: Comparison,
  most: number,
): readonly Findings[] {
  const valuesOf = (kind: DifferingValues["kind"]) => values.filter((one) => one.kind === kind);
  const findings = [
    ...listUnder("Same words", shared, most, renderShared, ({ places }) => places),
    ...listUnder("Other words for the same", differing, most, renderDiffering, ({ one, other }) => [
      one,
      other,
    ]),
    ...listUnder("Different figures", valuesOf("figure"), most, renderValues, placesOf),
    ...listUnder("Different times", valuesOf("time"), most, renderValues, placesOf),
  ];
  const areSeveral = answer.kind === "cited" && answer.outlets.length > 1;
  return findings.length === 0 && areSeveral ? [nothingFound] : findings;
}

const placesOf = ({ values }: DifferingValues): readonly Place[] => values;

function listUnder<T>(
  heading: string,
  found: readonly T[],
  limit: number,
  render: (one: T) => string,
  placesIn: (one: T) => readonly Place[],
): readonly Findings[] {
  if (found.length === 0) return [];
  const shown = found.slice(0, limit);
  const hidden = found.length - shown.length;
  const lines = [
    `**${heading}**`,
    ...shown.map(render),
    ...(hidden > 0 ? [`-# … and ${hidden} more`] : []),
  ];
  return [{ text: lines.join("\n"), places: shown.flatMap(placesIn) }];
}

function renderShared({ words, speaker, places }: SharedWording): string {
  const outlets = [...new Set(places.map(({ outlet }) => renderLabel(outlet, nameBudget)))];
  return `“${wordsOf(places[0].article, words, wordsBudget)}”${bySpeaker(speaker)}\n-# ${listWithin(outlets, ", ", outletsBudget)}`;
}

/** The legend comes first, for it says which outlet's words are which. */
function renderDiffering({ one, other, speaker, diff }: DifferingWording): string {
  const legend = `~~struck~~: ${renderLabel(one.outlet, nameBudget)} · **bold**: ${renderLabel(other.outlet, nameBudget)}`;
  return `${renderDiff(diff, diffBudget)}${bySpeaker(speaker)}\n-# ${legend}`;
}

function renderValues({ thing, values }: DifferingValues): string {
  const stated = values.map(
    ({ article, value, outlet }) =>
      `**${wordsOf(article, value, valueBudget)}** (${[
        renderLabel(outlet, nameBudget),
        ...(article.published === undefined ? [] : [renderDate(article.published)]),
      ].join(", ")})`,
  );
  return `${renderLabel(thing, thingBudget)}: ${listWithin(stated, " · ", valuesBudget)}`;
}

const wordsOf = ({ text }: Article, span: Span, limit: number): string =>
  renderSpan(text, span, [], limit).text;

const bySpeaker = (speaker: string | undefined): string =>
  speaker === undefined ? "" : ` — ${renderLabel(speaker, nameBudget)}`;
