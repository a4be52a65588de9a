/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of the values; they must not be empty. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** From the normal distribution with mean 0 and deviation 1. */
  normal(): number;
}

/**
 * Random numbers from a seed and the numbers that tell its uses apart, such as an article's.
 * @see Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators": the mixing of
 *   32 bits is that of Mulberry32, a small generator of this family
 */
export function createRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => mix(mixed ^ seed) + 0x9e3779b9, 0x243f6a88) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (values) => values[below(values.length)] ?? values[0],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
