/** Random numbers that come the same way again from the same seed. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** One of some values. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/**
 * Mulberry32, a generator with 32 bits of state: even enough to mix what members do.
 * @param seed - any integer
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: ([first, ...rest]) => [first, ...rest][Math.floor(next() * (rest.length + 1))] ?? first,
  };
}
