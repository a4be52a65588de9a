import type { FileProblem } from "../corpus/file-problem.ts";
import type { ReloadReport } from "../library/library.ts";
import { listWithin } from "./budget.ts";
import { containerMessage, type Message, textDisplay } from "./message.ts";
import { renderLabel } from "./render-text.ts";

const listBudget = 650;

/** What a reload did, for the moderator who asked for it. */
export function renderReload(report: ReloadReport): Message {
  switch (report.kind) {
    case "reloaded":
      return containerMessage(reloaded(report).map((text) => textDisplay(text)));
    case "kept":
      return containerMessage([
        textDisplay("### Not reloaded, the old corpus stays in service"),
        textDisplay(
          `${renderLabel(report.reason, 1_000)}\n-# after ${renderDuration(report.tookMs)}`,
        ),
      ]);
    case "busy":
      return containerMessage([
        textDisplay("Another reload is under way. Its result goes to whoever started it."),
      ]);
  }
}

function reloaded(report: Extract<ReloadReport, { kind: "reloaded" }>): readonly string[] {
  const { added, changed, removed, skipped, warnings } = report;
  return [
    "### Corpus reloaded",
    ...section("Added", added.map(renderFile)),
    ...section("Changed", changed.map(renderFile)),
    ...section("Removed", removed.map(renderFile)),
    ...section("Skipped", skipped.map(renderProblem)),
    ...section("Not all used", warnings.map(renderProblem)),
    `-# ${report.unchanged} unchanged · took ${renderDuration(report.tookMs)}`,
  ];
}

const renderFile = (file: string): string => renderLabel(file, 120);

const renderProblem = ({ file, reason }: FileProblem): string =>
  `${renderFile(file)}: ${renderLabel(reason, 200)}`;

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        `**${title}: ${items.length}**\n${listWithin(
          items.map((item) => `- ${item}`),
          "\n",
          listBudget,
        )}`,
      ];

const renderDuration = (milliseconds: number): string =>
  milliseconds < 1_000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1_000).toFixed(1)} s`;
