/** Numbers some terms from 0, to count them in lists. */
export interface TermSlots {
  /** How many terms there are. */
  readonly size: number;
  /** The slot of a term by its number in the index, -1 where it is none of these. */
  slotOf(id: number): number;
  /**
   * Adds to `counts`, which has one for each slot, how often each of the terms stands in a list.
   * @returns how many there are in all
   */
  count(terms: Uint32Array, counts: Uint16Array): number;
}

/** Most terms of a text are none of those that are counted; this many bits of a number tell nearly all apart. */
const hintBits = 12;
const hintMask = (1 << hintBits) - 1;

/** @param ids - numbers of terms; one that comes twice has one slot */
export function createTermSlots(ids: Iterable<number>): TermSlots {
  const slots = new Map<number, number>();
  const hints = new Uint8Array(1 << hintBits);
  for (const id of ids) {
    if (slots.has(id)) continue;
    slots.set(id, slots.size);
    hints[id & hintMask] = 1;
  }
  const slotOf = (id: number): number => (hints[id & hintMask] === 0 ? -1 : (slots.get(id) ?? -1));
  return {
    size: slots.size,
    slotOf,
    count: (terms, counts) => {
      let all = 0;
      for (let at = 0; at < terms.length; at += 1) {
        const slot = slotOf(terms[at] ?? 0);
        if (slot < 0) continue;
        counts[slot] = (counts[slot] ?? 0) + 1;
        all += 1;
      }
      return all;
    },
  };
}
