import type { SentenceIndex } from "./sentence-index.ts";
import type { TermSlots } from "./term-slots.ts";

/** A sentence as numbers. */
export interface SentenceRow {
  /** Its terms in order; stop words included. */
  readonly terms: Uint32Array;
  /** How often it has each of the terms that are counted, by their slots. */
  readonly counts: Uint16Array;
  /** Their sum. */
  readonly counted: number;
  /** The bits of all the terms that it has, see `createSentenceRows`. */
  readonly bits: number;
}

interface KeptRow {
  /** -1 where it is no sentence's yet. */
  sentence: number;
  terms: Uint32Array;
  readonly counts: Uint16Array;
  counted: number;
  bits: number;
}

/** A power of two, and more than a sentence and its two neighbours. */
const kept = 4;

/**
 * Counts terms in sentences, in each once for it and its neighbours.
 * @param bitsOf - the bits of the term in each slot
 * @returns a sentence's row, good until four sentences further on are asked for
 */
export function createSentenceRows(
  index: SentenceIndex,
  slots: TermSlots,
  bitsOf: Uint32Array,
): (sentence: number) => SentenceRow {
  const rows = Array.from(
    { length: kept },
    (): KeptRow => ({
      sentence: -1,
      terms: new Uint32Array(0),
      counts: new Uint16Array(slots.size),
      counted: 0,
      bits: 0,
    }),
  );
  const fill = (sentence: number, row: KeptRow): SentenceRow => {
    row.sentence = sentence;
    row.terms = index.terms(sentence);
    if (row.counted > 0) row.counts.fill(0);
    row.counted = slots.count(row.terms, row.counts);
    row.bits = 0;
    if (row.counted > 0)
      for (let slot = 0; slot < bitsOf.length; slot += 1)
        if ((row.counts[slot] ?? 0) > 0) row.bits |= bitsOf[slot] ?? 0;
    return row;
  };
  return (sentence) => {
    const row = rows[sentence % kept];
    if (row === undefined) throw new RangeError(`${sentence}: no sentence has this number`);
    return row.sentence === sentence ? row : fill(sentence, row);
  };
}
