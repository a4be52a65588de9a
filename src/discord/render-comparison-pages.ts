import type { OutletAnswer } from "../answer/answer.ts";
import type { Comparison } from "../answer/compare/comparison.ts";
import { weigh } from "./budget.ts";
import { maxBlocksPerPage } from "./pages.ts";
import { type Findings, findingsIn } from "./render-comparison-findings.ts";
import { renderOutletBriefly } from "./render-comparison-outlet.ts";

/** One page of a comparison: outlets, and below them what was found on one of the pages. */
export interface ComparedPage {
  readonly outlets: readonly OutletAnswer[];
  readonly findings: readonly Findings[];
}

/** Of each kind so many findings are shown, fewer where a page has no room for them. */
const mostFindings = [3, 2, 1] as const;

/**
 * The outlets divided into pages, the findings on the first one; where there is no room beside its
 * outlets on the last, and where there is none either on a page of their own.
 * @param outlets - all of them
 * @param room - what a page has for both, in units of the message's budget, 2,000 or more
 */
export function pageComparison(
  comparison: Comparison,
  outlets: readonly OutletAnswer[],
  room: number,
): readonly ComparedPage[] {
  const pages = Array.from({ length: Math.ceil(outlets.length / maxBlocksPerPage) }, (_, at) =>
    outlets.slice(at * maxBlocksPerPage, (at + 1) * maxBlocksPerPage),
  );
  const findings = findingsWithin(comparison, room);
  const roomy = [0, pages.length - 1].find(
    (at) => weighAll(textsOf(pages[at] ?? [], room)) + weighAll(findings.map(textIn)) <= room,
  );
  const compared = pages.map((page, at) => ({
    outlets: page,
    findings: at === roomy ? findings : [],
  }));
  return roomy === undefined && findings.length > 0
    ? [...compared, { outlets: [], findings }]
    : compared;
}

/** As many findings as one page has room for. */
function findingsWithin(comparison: Comparison, room: number): readonly Findings[] {
  const versions = mostFindings.map((most) => findingsIn(comparison, most));
  return versions.find((one) => weighAll(one.map(textIn)) <= room) ?? versions.at(-1) ?? [];
}

const textsOf = (outlets: readonly OutletAnswer[], room: number): readonly string[] =>
  outlets.map((outlet) => renderOutletBriefly(outlet, room));

const textIn = ({ text }: Findings): string => text;

const weighAll = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + weigh(text), 0);
