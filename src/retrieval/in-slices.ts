import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Goes through a list in slices; others are answered between two of them. A list of one slice is gone
 * through at once.
 * @param size - how many are one slice, 1 or more
 */
export async function inSlices<T>(
  values: readonly T[],
  size: number,
  visit: (value: T) => void,
): Promise<void> {
  for (let start = 0; start < values.length; start += size) {
    if (start > 0) await nextTurn();
    const end = Math.min(values.length, start + size);
    for (const value of values.slice(start, end)) visit(value);
  }
}
