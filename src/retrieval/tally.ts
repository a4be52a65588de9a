/** Counts by number; a number that nobody counted has 0. */
export interface Tally {
  /** @param by - may be below 0, but never takes a count there */
  add(id: number, by: number): void;
  /** The counts; there may be more of them than numbers, all 0. The tally must not be used again. */
  counts(): Uint32Array;
}

/** Room for numbers to come, as a share of those there are, and at least. */
const room = 1 / 16;
const leastRoom = 1_024;

/**
 * Goes on from counts, which stay as they are.
 * @param size - numbers there will be at least
 * @param spare - counts that nobody asks for any more: they are written over where they are long enough.
 *   Arrays thrown away at each reload would add up, outside the heap, to what makes V8 collect all of it.
 */
export function createTally(from: Uint32Array, size: number, spare?: Uint32Array): Tally {
  // What there is room for already gets no more, or tables would grow with every reload.
  const length = size > from.length ? roomy(size) : from.length;
  let counts = spare !== undefined && spare.length >= length ? spare : new Uint32Array(length);
  counts.set(from);
  counts.fill(0, from.length);
  return {
    add: (id, by) => {
      if (id >= counts.length) counts = grown(counts, id + 1);
      counts[id] = (counts[id] ?? 0) + by;
    },
    counts: () => counts,
  };
}

const roomy = (size: number): number => Math.ceil(size * (1 + room)) + leastRoom;

function grown(counts: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(Math.max(2 * counts.length, roomy(size)));
  larger.set(counts);
  return larger;
}
