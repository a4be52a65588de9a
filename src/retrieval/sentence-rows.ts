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
}

interface KeptRow {
  /** -1 where it is no sentence's yet. */
  sentence: number;
  terms: Uint32Array;
  readonly counts: Uint16Array;
  counted: number;
}

/** A power of two, and more than a sentence and its two neighbours. */
const kept = 4;

/**
 * Counts terms in sentences, in each once for it and its neighbours.
 * @returns a sentence's row, good until four sentences further on are asked for
 */
export function createSentenceRows(
  index: SentenceIndex,
  slots: TermSlots,
): (sentence: number) => SentenceRow {
  const rows = Array.from(
    { length: kept },
    (): KeptRow => ({
      sentence: -1,
      terms: new Uint32Array(0),
      counts: new Uint16Array(slots.size),
      counted: 0,
    }),
  );
  const fill = (sentence: number, row: KeptRow): SentenceRow => {
    row.sentence = sentence;
    row.terms = index.terms(sentence);
    if (row.counted > 0) row.counts.fill(0);
    row.counted = slots.count(row.terms, row.counts);
    return row;
  };
  return (sentence) => {
    const row = rows[sentence % kept];
    if (row === undefined) throw new RangeError(`${sentence}: no sentence has this number`);
    return row.sentence === sentence ? row : fill(sentence, row);
  };
}
