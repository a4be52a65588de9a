import type { Pieces } from "./pacer.ts";

/** Order by code unit: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Compare<T> = (a: T, b: T) => number;

/** So many values are sorted, or put together, in one piece of work. */
const pieceSize = 1_024;

/** Sorts a long list in pieces; equals keep their order. */
export function* sortPaced<T>(values: readonly T[], by: Compare<T>): Pieces<readonly T[]> {
  if (isSorted(values, by)) return values;
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < values.length; from += pieceSize) {
    runs.push(values.slice(from, from + pieceSize).sort(by));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], by));
    runs = longer;
  }
  return runs[0] ?? [];
}

function isSorted<T>(values: readonly T[], by: Compare<T>): boolean {
  let [last] = values;
  for (const value of values) {
    if (last !== undefined && by(last, value) > 0) return false;
    last = value;
  }
  return true;
}

function* merge<T>(a: readonly T[], b: readonly T[], by: Compare<T>): Pieces<readonly T[]> {
  const [lastOfA, firstOfB] = [a.at(-1), b[0]];
  if (lastOfA === undefined || firstOfB === undefined || by(lastOfA, firstOfB) <= 0)
    return [...a, ...b];
  const merged: T[] = [];
  let next = 0;
  for (const value of a) {
    for (let other = b[next]; other !== undefined && by(other, value) < 0; other = b[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(value);
    if (merged.length % pieceSize === 0) yield;
  }
  return [...merged, ...b.slice(next)];
}
