/** Numbers in groups, which have numbers themselves. */
export interface GroupedNumbers {
  /** The numbers of a group in the order in which they came, each once; none of a group that there is not. */
  of(group: number): Uint32Array;
  /** How many there are in a group. */
  sizeOf(group: number): number;
}

/**
 * Sorts pairs by their first number, in time that grows with the pairs and groups.
 * @param pairs - a group and a number of it, in turns
 * @param groups - how many groups there are; numbers of groups are below
 * @param bound - the numbers are below
 * @param groupOf - the group that a pair's first number stands for; absent: it is the group
 */
export function groupNumbers(
  pairs: ArrayLike<number>,
  groups: number,
  bound: number,
  groupOf: (first: number) => number = (first) => first,
): GroupedNumbers {
  const ends = new Uint32Array(groups + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const group = groupOf(pairs[at] ?? 0) + 1;
    ends[group] = (ends[group] ?? 0) + 1;
  }
  for (let group = 1; group <= groups; group += 1)
    ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0);
  const starts = ends.slice();
  const values = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const group = groupOf(pairs[at] ?? 0);
    values[ends[group] ?? 0] = pairs[at + 1] ?? 0;
    ends[group] = (ends[group] ?? 0) + 1;
  }
  return withoutRepetitions(values, starts, bound);
}

/** @param starts - where each group begins in `values`, and where the last one ends */
function withoutRepetitions(
  values: Uint32Array,
  starts: Uint32Array,
  bound: number,
): GroupedNumbers {
  const ends = new Uint32Array(starts.length).fill(values.length);
  const isSeen = createSeenTable(bound);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const start = starts[group] ?? 0;
    const last = starts[group + 1] ?? 0;
    let end = start;
    for (let at = start; at < last; at += 1) {
      const value = values[at] ?? 0;
      if (end > start && isSeen(value, values, start, end, group)) continue;
      values[end] = value;
      end += 1;
    }
    ends[group] = end;
  }
  return {
    of: (group) => values.subarray(starts[group] ?? 0, ends[group] ?? 0),
    sizeOf: (group) => (ends[group] ?? 0) - (starts[group] ?? 0),
  };
}

/**
 * Tells whether a group has a value already, where its values stand from `start` to `end`. Most groups
 * are in order, which needs no look at a table as long as the corpus.
 */
function createSeenTable(bound: number) {
  /** One more than the group in which each number was seen last. */
  let seenIn: Uint32Array | undefined;
  /** The group that is out of order. */
  let mixed = -1;
  return (
    value: number,
    values: Uint32Array,
    start: number,
    end: number,
    group: number,
  ): boolean => {
    const previous = values[end - 1] ?? 0;
    if (mixed !== group && value >= previous) return value === previous;
    seenIn ??= new Uint32Array(bound);
    if (mixed !== group) {
      mixed = group;
      for (let at = start; at < end; at += 1) seenIn[values[at] ?? 0] = group + 1;
    }
    const isKnown = seenIn[value] === group + 1;
    seenIn[value] = group + 1;
    return isKnown;
  };
}
