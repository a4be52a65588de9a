import { splitTerms } from "../../language/terms.ts";
import type { SentenceIndex } from "../../retrieval/sentence-index.ts";
import { createTermSlots } from "../../retrieval/term-slots.ts";
import type { Region } from "./printed.ts";

/** The share of a quotation's distinct telling terms that is enough, wherever a region has them. */
const enoughTelling = 0.4;

/**
 * The regions that may hold a quotation, changed or not, or a part of it: those that have two of its
 * telling terms side by side, three of its terms in a row with a telling one among them, or many of its
 * telling terms. What any other region has of it is too little to be shown. The index knows their terms
 * by number, so that their texts need not be cut into words.
 */
export function likelyRegions(
  quotation: string,
  regions: readonly Region[],
  index: SentenceIndex,
): readonly Region[] {
  const isLikely = createCheck(quotation, index);
  return regions.filter(({ place, sentences }) => {
    const first = index.firstOf(place);
    const { start, end } = sentences;
    return isLikely(
      Array.from({ length: end - start }, (_, at) => index.terms(first + start + at)),
    );
  });
}

/** @returns true for lists of terms that follow each other in a likely region */
function createCheck(
  quotation: string,
  index: SentenceIndex,
): (lists: readonly Uint32Array[]) => boolean {
  const terms = splitTerms(quotation);
  const telling = new Set(terms.flatMap(({ term, isStop }) => (isStop ? [] : [term])));
  const tellingIds = new Set([...telling].flatMap((term) => index.idOf(term) ?? []));
  const ids = terms.map(({ term }) => index.idOf(term));
  const slots = createTermSlots(ids.flatMap((id) => id ?? []));
  const isTelling = new Uint8Array(slots.size);
  for (const id of tellingIds) isTelling[slots.slotOf(id)] = 1;
  const { size } = slots;
  const rows = rowsIn(
    ids.map((id) => (id === undefined ? -1 : slots.slotOf(id))),
    isTelling,
  );
  const seen = new Uint8Array(size);
  return (lists) => {
    seen.fill(0);
    let met = 0;
    let [before, last] = [-1, -1];
    for (const list of lists) {
      for (let at = 0; at < list.length; at += 1) {
        const slot = slots.slotOf(list[at] ?? 0);
        if (slot >= 0) {
          if (isTelling[slot] === 1 && seen[slot] === 0) met += 1;
          seen[slot] = 1;
          if (last >= 0 && rows.has(keyOf(before, last, slot, size))) return true;
          if (last >= 0 && rows.has(keyOf(-1, last, slot, size))) return true;
        }
        before = last;
        last = slot;
      }
    }
    return met >= enoughTelling * telling.size;
  };
}

/** Two or three slots in a row as one number; -1 for no first one. */
const keyOf = (first: number, second: number, third: number, size: number): number =>
  ((first + 1) * size + second) * size + third;

/** The rows of a quotation's terms that tell that a region has a part of it. */
function rowsIn(terms: readonly number[], isTelling: Uint8Array): ReadonlySet<number> {
  const rows = new Set<number>();
  const tells = (slot: number) => isTelling[slot] === 1;
  const size = isTelling.length;
  terms.forEach((third, at) => {
    const [first = -1, second = -1] = [terms[at - 2], terms[at - 1]];
    if (second < 0 || third < 0) return;
    if (tells(second) && tells(third)) rows.add(keyOf(-1, second, third, size));
    if (first >= 0 && [first, second, third].some(tells))
      rows.add(keyOf(first, second, third, size));
  });
  return rows;
}
