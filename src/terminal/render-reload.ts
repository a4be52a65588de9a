import type { FileProblem } from "../corpus/file-problem.ts";
import type { ReloadReport } from "../library/library.ts";
import { plural } from "./plural.ts";
import { printableLabel } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** What a reload did, as lines: each file that came, changed, went or was skipped by name. */
export function renderReload(report: ReloadReport, style: Style): readonly string[] {
  switch (report.kind) {
    case "busy":
      return ["A reload is under way already; try again when it is done."];
    case "kept":
      return paragraph(
        `The reload failed after ${duration(report.tookMs)}; the old corpus stays in service. ${printableLabel(report.reason)}`,
        style,
        blanks(0),
        style.colours.red,
      );
    case "reloaded":
      return [
        `Reloaded in ${duration(report.tookMs)}: ${summary(report)}.`,
        ...list("added", report.added, style),
        ...list("changed", report.changed, style),
        ...list("removed", report.removed, style),
        ...renderProblems(report, style),
      ];
  }
}

/** Files of the corpus that could not be used, or not all of them, a paragraph each. */
export const renderProblems = (problems: Problems, style: Style): readonly string[] =>
  listProblems(problems).flatMap((line) => paragraph(line, style, blanks(2), style.colours.yellow));

type Problems = Readonly<Record<"skipped" | "warnings", readonly FileProblem[]>>;

/** One line for each file that could not be used, then one for each part of a file that could not. */
export const listProblems = ({ skipped, warnings }: Problems): readonly string[] => [
  ...skipped.map(
    ({ file, reason }) => `skipped ${printableLabel(file)}: ${printableLabel(reason)}`,
  ),
  ...warnings.map(
    ({ file, reason }) => `warning ${printableLabel(file)}: ${printableLabel(reason)}`,
  ),
];

type Reloaded = Extract<ReloadReport, { kind: "reloaded" }>;

const summary = ({ added, changed, removed, unchanged, skipped }: Reloaded): string =>
  [
    `${added.length} added`,
    `${changed.length} changed`,
    `${removed.length} removed`,
    `${unchanged} unchanged`,
    `${plural(skipped.length, "file")} skipped`,
  ].join(", ");

const list = (what: string, files: readonly string[], style: Style): readonly string[] =>
  files.flatMap((file) => paragraph(`${what} ${printableLabel(file)}`, style, blanks(2)));

const duration = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
