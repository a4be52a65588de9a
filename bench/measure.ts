import { performance } from "node:perf_hooks";

/** What one run of something took, milliseconds. */
export interface Sample {
  /** By the clock. */
  readonly wall: number;
  /** Of the processor, all threads of the process (garbage collection, compiler) together. */
  readonly cpu: number;
}

/** Samples summed up, milliseconds. */
export interface Timing {
  readonly samples: number;
  readonly median: number;
  readonly p99: number;
  /** Median and mean of the processor's time: the mean is the surer one where a run is short. */
  readonly cpuMedian: number;
  readonly cpuMean: number;
}

/** Runs once and says what it took. */
export const timed = async (run: () => unknown): Promise<Sample> => (await measured(run)).sample;

/** Runs once and says what came of it and what it took. */
export async function measured<T>(
  run: () => T,
): Promise<{ readonly value: Awaited<T>; readonly sample: Sample }> {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const value = await run();
  const wall = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { value, sample: { wall, cpu: (user + system) / 1_000 } };
}

/** Runs once and says what it took, without the turn of the event loop that a promise costs. */
export function timedSync(run: () => unknown): Sample {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  run();
  const wall = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1_000 };
}

/**
 * Medians and the 99th percentile (nearest rank) of samples.
 * @throws RangeError where there is none
 */
export function summarise(samples: readonly Sample[]): Timing {
  if (samples.length === 0) throw new RangeError("summarise: give at least one sample");
  const wall = samples.map((sample) => sample.wall);
  const cpu = samples.map((sample) => sample.cpu);
  return {
    samples: samples.length,
    median: percentile(wall, 0.5),
    p99: percentile(wall, 0.99),
    cpuMedian: percentile(cpu, 0.5),
    cpuMean: cpu.reduce((sum, value) => sum + value, 0) / cpu.length,
  };
}

/**
 * @param share - 0.5 for the median, above 0 and at most 1
 * @returns the value of the nearest rank; NaN where there is none
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
