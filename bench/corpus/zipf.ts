import type { Random } from "./random.ts";

/** Draws words by the frequency of their rank. */
export type DrawWord = (random: Random) => string;

/**
 * Draws from a list, the commonest word first: a rank's share is in proportion to 1 / (rank + offset),
 * the law of Zipf in Mandelbrot's form. Vocabulary then grows by Heaps' law, for the two are one.
 * @param offset - Mandelbrot's q: the larger, the less the first words stand out
 * @throws RangeError for an empty list
 * @see Mandelbrot (1953), "An informational theory of the statistical structure of language"
 * @see van Leijenhorst and van der Weide (2005), "A formal derivation of Heaps' Law"
 */
export function createZipf(words: readonly string[], offset: number): DrawWord {
  const [first] = words;
  if (first === undefined) throw new RangeError("createZipf: give at least one word");
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 1; rank <= words.length; rank += 1) {
    sum += 1 / (rank + offset);
    sums[rank - 1] = sum;
  }
  return (random) => words[placeOf(random.next() * sum, sums)] ?? first;
}

/** The first place whose sum is above a value. */
function placeOf(value: number, sums: Float64Array): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
