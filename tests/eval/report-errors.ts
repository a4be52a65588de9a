import type { Column } from "./report.ts";
import type { Scored, Slip } from "./score.ts";

/** Expected sentences shown of one case. */
const goldShown = 4;

/** Every failing case in words: its question or article, what went wrong, what came, what was right. */
export function renderErrors(columns: readonly Column[]): string {
  const lines = columns.flatMap(({ name, scored }) =>
    scored.filter(({ slips }) => slips.length > 0).flatMap((one) => renderScored(name, one)),
  );
  const kinds = new Map<string, number>();
  for (const { kind } of columns.flatMap(({ scored }) => scored.flatMap(({ slips }) => slips))) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const sums = [...kinds]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${`${count}`.padStart(5)}  ${kind}`);
  return ["Errors", "", ...lines, "Errors by kind", ...sums, ""].join("\n");
}

const renderScored = (set: string, { id, heading, class: name, slips }: Scored): string[] => [
  `${set} ${id}${name === undefined ? "" : ` [${name}]`} ${heading}`,
  ...slips.flatMap(renderSlip),
  "",
];

const renderSlip = ({ kind, outlet, got, gold }: Slip): string[] => [
  `  ${kind} (${outlet})`,
  ...(got === "" ? [] : [`    got   ${oneLine(got)}`]),
  ...gold.slice(0, goldShown).map((text) => `    gold  ${oneLine(text)}`),
];

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
