import type { Pieces } from "../pacer.ts";
import { pairsAmongAll } from "./all-pairs.ts";
import { pairsAfterChange } from "./changed-pairs.ts";
import type { Hashes, NearTexts } from "./near-texts.ts";

/** Where more than this share of the texts is new or gone, comparing all of them anew is no more work. */
const largestChange = 1 / 16;

/**
 * Which texts are nearly the same. Time in proportion to the shingles (times `mostTexts` where every one
 * of them is in so many texts); after a small change one look at each shingle.
 * @param texts - each an array of its own; at most two million
 * @param before - what came out for other texts: it changes the time and nothing else
 */
export function* compareTexts(texts: readonly Hashes[], before?: NearTexts): Pieces<NearTexts> {
  if (before === undefined) return yield* pairsAmongAll(texts);
  const now = new Set(texts);
  const added = texts.filter((text) => !before.sizes.has(text));
  const removed = [...before.sizes.keys()].filter((text) => !now.has(text));
  yield;
  if (added.length === 0 && removed.length === 0) return before;
  return added.length + removed.length > texts.length * largestChange
    ? yield* pairsAmongAll(texts)
    : yield* pairsAfterChange(before, texts, { added, removed });
}
