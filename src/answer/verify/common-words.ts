/**
 * Counts the words that a quotation and printed words have in common in this order: the length of their
 * longest common subsequence, which no way to lay one beside the other exceeds. Thirty-two words of the
 * quotation are compared at once (Crochemore, Iliopoulos, Pinzon and Reid 2001, "A fast and practical
 * bit-vector algorithm for the longest common subsequence problem"; the form of Hyyrö 2004).
 * @param quotation - the words' numbers, each from 0 to its length
 * @returns counts for printed words, given by the same numbers; -1 is any other word
 */
export function createCommonWords(quotation: Int32Array): (printed: Int32Array) => number {
  const blocks = Math.ceil(quotation.length / bits);
  const places = placesOf(quotation, blocks);
  const unmet = new Uint32Array(blocks);
  return (printed) => {
    unmet.fill(full);
    for (let at = 0; at < printed.length; at += 1) {
      const word = printed[at] ?? -1;
      if (word >= 0) meet(unmet, places, word * blocks);
    }
    let common = 0;
    for (const block of unmet) common += countOnes(~block);
    return common;
  };
}

const bits = 32;
const full = 0xffff_ffff;

/** For each word the places where the quotation has it, as bits. */
function placesOf(quotation: Int32Array, blocks: number): Uint32Array {
  const places = new Uint32Array((quotation.length + 1) * blocks);
  quotation.forEach((word, at) => {
    const block = word * blocks + Math.floor(at / bits);
    places[block] = (places[block] ?? 0) | (1 << (at % bits));
  });
  return places;
}

/** Takes one printed word into account; `first` is where its places begin. */
function meet(unmet: Uint32Array, places: Uint32Array, first: number): void {
  let carry = 0;
  for (let at = 0; at < unmet.length; at += 1) {
    const left = unmet[at] ?? 0;
    const own = places[first + at] ?? 0;
    const sum = left + ((left & own) >>> 0) + carry;
    carry = sum > full ? 1 : 0;
    unmet[at] = sum | (left & ~own);
  }
}

/** The ones among 32 bits (Warren, "Hacker's Delight", 5-1). */
function countOnes(block: number): number {
  let count = block - ((block >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  count = (count + (count >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(count, 0x0101_0101) >>> 24;
}
