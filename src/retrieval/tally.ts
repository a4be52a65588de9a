/** Counts by number; a number that nobody counted has 0. */
export interface Tally {
  /** @param by - may be below 0, but never takes a count there */
  add(id: number, by: number): void;
  /** The counts of the numbers below `size`. The tally must not be used again. */
  counts(size: number): Uint32Array;
}

/** Goes on from counts, which stay as they are. @param size - numbers there will be at least */
export function createTally(from: Uint32Array, size: number): Tally {
  let counts = grown(from, Math.max(from.length, size));
  return {
    add: (id, by) => {
      if (id >= counts.length) counts = grown(counts, Math.max(2 * counts.length, id + 1));
      counts[id] = (counts[id] ?? 0) + by;
    },
    counts: (wanted) => (wanted === counts.length ? counts : counts.slice(0, wanted)),
  };
}

function grown(counts: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(counts);
  return larger;
}
