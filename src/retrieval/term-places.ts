import { type Places, termBit } from "./findings.ts";
import type { LookedFor } from "./looked-for.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { SentenceRow } from "./sentence-rows.ts";
import type { TermSlots } from "./term-slots.ts";

/** Where terms are in and around a sentence. */
export interface TermPlaces extends Places {
  /** How often any of them is in the sentence and its neighbours together. */
  readonly counted: number;
  /** How many terms these have. */
  readonly length: number;
}

/** The bits of those terms that a slot's term is a form of. */
export function bitsBySlot(lookedFor: readonly LookedFor[], slots: TermSlots): Uint32Array {
  const bits = new Uint32Array(slots.size);
  lookedFor.forEach(({ forms }, at) => {
    for (const { id } of forms) {
      const slot = slots.slotOf(id);
      bits[slot] = (bits[slot] ?? 0) | termBit(at);
    }
  });
  return bits;
}

/**
 * Finds terms by their bits alone, for sentences that need not be looked at any closer.
 * @param bitsOf - see `bitsBySlot`
 * @returns the places for a sentence in the article at a place in the corpus; one object serves for all
 */
export function createPlaceFinder(
  index: SentenceIndex,
  slots: TermSlots,
  bitsOf: Uint32Array,
  rowOf: (sentence: number) => SentenceRow,
): (sentence: number, article: number) => TermPlaces {
  const bitsAmong = (ids: Iterable<number>): number => {
    let bits = 0;
    for (const id of ids) {
      const slot = slots.slotOf(id);
      if (slot >= 0) bits |= bitsOf[slot] ?? 0;
    }
    return bits;
  };
  const headlineBits = rememberLast((article) => bitsAmong(index.headline(article)));
  const places = { own: 0, meant: 0, beside: 0, headline: 0, counted: 0, length: 0 };
  return (sentence, article) => {
    const { terms: own, counted, bits } = rowOf(sentence);
    places.own = bits;
    places.counted = counted;
    places.length = own.length;
    places.beside = 0;
    const first = index.firstOf(article);
    const end = index.firstOf(article + 1);
    for (let at = sentence - 1; at <= sentence + 1; at += 2) {
      if (at < first || at >= end) continue;
      const row = rowOf(at);
      places.beside |= row.bits;
      places.counted += row.counted;
      places.length += row.terms.length;
    }
    places.headline = headlineBits(article);
    places.meant = bitsAmong(index.meant(sentence));
    return places;
  };
}

/** Sentences of one article come one after the other. */
function rememberLast(find: (article: number) => number): (article: number) => number {
  let last = -1;
  let bits = 0;
  return (article) => {
    if (article !== last) {
      last = article;
      bits = find(article);
    }
    return bits;
  };
}
