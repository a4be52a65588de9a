import { tableOf } from "../tests/eval/report-table.ts";
import type { AnswerTimes } from "./bench-answers.ts";
import { type HostileTimes, wantedMs } from "./bench-hostile.ts";
import type { ReadingTimes } from "./bench-reading.ts";
import type { Timing } from "./measure.ts";

/** The machine that measured. */
export interface Machine {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
}

/** All that was measured. */
export interface Results {
  readonly machine: Machine;
  readonly answers: AnswerTimes;
  readonly reading: ReadingTimes;
  readonly hostile: readonly HostileTimes[];
}

/** The report for a reader. */
export function renderReport({ machine, answers, reading, hostile }: Results): string {
  const { node, processor, cores } = machine;
  const rows = [
    ["milliseconds", "median", "p99", "CPU median", "CPU mean", "samples"],
    rowOf("answer", answers.answer),
    rowOf("plain MiniSearch", answers.plain),
    ...reading.stages.map(([name, timing]) => rowOf(name, timing)),
  ];
  return [
    `Node ${node}, ${processor}, ${cores} cores`,
    `answers: ${answers.questions} questions on ${answers.sentences} sentences`,
    `reading: ${reading.pages} pages of ${reading.words} words`,
    "",
    ...tableOf(rows),
    "",
    `an answer takes ${answers.wallRatio.toFixed(1)} times plain MiniSearch (CPU: ${answers.cpuRatio.toFixed(1)} times)`,
    `slowest question: ${answers.slowest.median.toFixed(2)} ms, “${answers.slowest.question}”`,
    "",
    `hostile questions, of which each may cost ${wantedMs} ms of the processor`,
    "",
    ...tableOf([
      ["milliseconds", "CPU median", "costliest", "its max", "above", "samples", "which it is"],
      ...hostile.map(hostileRow),
    ]),
    "",
  ].join("\n");
}

const rowOf = (name: string, timing: Timing): readonly string[] => [
  name,
  ...[timing.median, timing.p99, timing.cpuMedian, timing.cpuMean].map((ms) => ms.toFixed(3)),
  `${timing.samples}`,
];

const hostileRow = (times: HostileTimes): readonly string[] => [
  times.way,
  ...[times.cpuMedian, times.costliestMedian, times.costliestMax].map((ms) => ms.toFixed(1)),
  `${times.above}`,
  `${times.samples}`,
  times.costliest,
];
