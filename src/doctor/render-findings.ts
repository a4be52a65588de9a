import { plural } from "../terminal/plural.ts";
import { printable } from "../terminal/printable.ts";
import { blanks, type Paint, paragraph, type Style } from "../terminal/style.ts";
import { countVerdicts, type Finding, type Verdict } from "./finding.ts";

/** Findings as lines for a person, the numbers last. */
export function renderFindings(findings: readonly Finding[], style: Style): readonly string[] {
  return [...findings.flatMap((finding) => renderFinding(finding, style)), "", totals(findings)];
}

const verdictColumns = "warning  ".length;

function renderFinding(finding: Finding, style: Style): readonly string[] {
  const { check, verdict, what } = finding;
  const paint = painter(verdict, style);
  const first = paint(verdict) + " ".repeat(verdictColumns - verdict.length);
  const [line = "", ...more] = paragraph(`${check}: ${printable(what)}`, {
    ...style,
    width: style.width - verdictColumns,
  });
  return [
    first + line,
    ...more.map((rest) => " ".repeat(verdictColumns) + rest),
    ...(finding.verdict === "good"
      ? []
      : paragraph(printable(finding.advice), style, {
          first: `${" ".repeat(verdictColumns)}→ `,
          rest: blanks(verdictColumns + 2).rest,
        })),
  ];
}

function painter(verdict: Verdict, { colours }: Style): Paint {
  switch (verdict) {
    case "good":
      return colours.green;
    case "warning":
      return colours.yellow;
    case "bad":
      return colours.red;
  }
}

function totals(findings: readonly Finding[]): string {
  const counts = countVerdicts(findings);
  return `${counts.good} good · ${plural(counts.warning, "warning")} · ${counts.bad} bad`;
}
