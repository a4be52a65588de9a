import type { Usage } from "./bot-process.ts";
import { latencyOf } from "./quantiles.ts";
import { slopeOf } from "./slope.ts";

/** What the bot used, and when. */
export interface Sample extends Usage {
  /** Since the start. */
  readonly minutes: number;
}

/** What was seen while the bot was driven. */
export interface SoakRecord {
  readonly minutes: number;
  readonly seed: number;
  /** For each kind of deed how long each first answer took, milliseconds. */
  readonly durations: ReadonlyMap<string, readonly number[]>;
  /** Deeds without an answer within three seconds. */
  readonly lost: number;
  /** How often what was broken. */
  readonly faults: ReadonlyMap<string, number>;
  /** For how long Discord had no connection over which it could ask, milliseconds. */
  readonly awayMs: number;
  readonly samples: readonly Sample[];
  /** What the bot logged as an error. */
  readonly errors: readonly string[];
  /** Bodies that Discord would have refused. */
  readonly problems: readonly string[];
  readonly exitCode: number | null;
}

/** So much of the time counts as warm-up: caches fill, the compiler works, the heap finds its size. */
const warmUpShare = 0.25;

/** The record as lines for a person. */
export function renderReport(record: SoakRecord): readonly string[] {
  const { minutes, seed, durations, lost, faults, awayMs, samples, errors, problems, exitCode } =
    record;
  const all = [...durations.values()].flat();
  return [
    `soak of ${minutes} minutes, seed ${seed}: ${all.length} answered, ${lost} lost`,
    "",
    row("", "answers", "p50 ms", "p95 ms", "p99 ms", "max ms"),
    ...[...durations]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, own]) => latency(kind, own)),
    latency("all", all),
    "",
    `faults: ${[...faults].map(([name, count]) => `${name} ${count}×`).join(", ") || "none"}; ${(awayMs / 1_000).toFixed(1)} s without a connection`,
    ...trend("resident memory", "MiB", samples, ({ residentMib }) => residentMib),
    ...trend("used heap", "MiB", samples, ({ heapMib }) => heapMib),
    ...trend("open handles", "", samples, ({ handles }) => handles),
    `errors logged: ${errors.length}; bodies that Discord would refuse: ${problems.length}; exit code on SIGTERM: ${exitCode ?? "none"}`,
    ...errors.slice(0, 5),
    ...problems.slice(0, 5),
  ];
}

const row = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(9))).join("");

function latency(kind: string, durations: readonly number[]): string {
  const { count, p50, p95, p99, max } = latencyOf(durations);
  return row(kind, String(count), ...[p50, p95, p99, max].map((ms) => ms.toFixed(1)));
}

/** How a number went after the warm-up: its range, and how fast it grew with the 95 % interval. */
function trend(
  name: string,
  unit: string,
  samples: readonly Sample[],
  read: (sample: Sample) => number,
): readonly string[] {
  const from = (samples.at(-1)?.minutes ?? 0) * warmUpShare;
  const warm = samples.filter(({ minutes }) => minutes >= from);
  if (warm.length < 3) return [`${name}: too few samples`];
  const values = warm.map(read);
  const { perUnit, margin } = slopeOf(warm.map((sample) => [sample.minutes, read(sample)]));
  const shown = (value: number) => value.toFixed(unit === "" ? 0 : 1);
  return [
    `${name} after warm-up: ${shown(Math.min(...values))} to ${shown(Math.max(...values))} ${unit}, ${perUnit.toFixed(2)} ± ${margin.toFixed(2)} a minute (N ${warm.length})`.replace(
      " , ",
      ", ",
    ),
  ];
}
