import { addUp, type Scored } from "./score.ts";
import type { Measure, MeasureName } from "./score-measures.ts";

/** Bounds that hold the true value with a probability of 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 1_000;

/** The same numbers at every run. */
const seed = 20_260_311;

/**
 * 95 % intervals by bootstrap: questions and articles are drawn with replacement as often as there
 * are, a thousand times; the middle 95 % of the values is the interval.
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, percentile intervals
 */
export function intervalsOf(
  scored: readonly Scored[],
  measures: readonly Measure[],
): ReadonlyMap<MeasureName, Interval> {
  const random = createRandom(seed);
  const drawn = Array.from({ length: resamples }, () => addUp(resample(scored, random)));
  return new Map(
    measures.flatMap(({ name, value }) => {
      const values = drawn.flatMap((totals) => value(totals) ?? []).sort((a, b) => a - b);
      const low = values[Math.floor(0.025 * values.length)];
      const high = values[Math.ceil(0.975 * values.length) - 1];
      return low === undefined || high === undefined ? [] : [[name, { low, high }] as const];
    }),
  );
}

const resample = (scored: readonly Scored[], random: () => number): readonly Scored[] =>
  scored.flatMap(() => scored[Math.floor(random() * scored.length)] ?? []);

/**
 * Numbers from 0 up to 1, the same for the same seed.
 * @see Steele & Vigna (2021), "Computationally easy, spectrally good multipliers"; full-period
 *   congruential generator modulo 2^32, of which the upper 24 bits are used
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 0x915f77f5) + 0x6d2b79f5) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
