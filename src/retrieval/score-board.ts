import { bm25Weight } from "./bm25.ts";

/** A form of a term, as its passages are scored. */
export interface ListedForm {
  /** Places of passages, each as often as it holds the form. */
  readonly list: Uint32Array;
  /** Nats; what finding it tells. */
  readonly weight: number;
}

/** Adds up scores of passages term by term. It serves one search after the other. */
export interface ScoreBoard {
  /** Puts passages on the board; those that are new to it have the score 0. */
  enter(passages: Uint32Array): void;
  /**
   * Adds what a term tells of the passages that hold it, which are put on the board.
   * @param forms - the best first; of those that a passage holds the first one counts
   */
  addTerm(forms: readonly ListedForm[]): void;
  /** The passages on the board, each once, in no order; good until the board is cleared. */
  entered(): Uint32Array;
  /** The scores of all passages, nats; 0 of those that are not on the board. */
  readonly scores: Float64Array;
  clear(): void;
}

/** Terms that a board can add up before it is cleared: their numbers fit into a byte. */
export const mostTerms = 254;

/** The number of no term. */
const noTerm = 255;

/**
 * An empty board for the passages of a corpus, some 15 bytes each.
 * @param saturatedOf - a passage's `saturation`
 */
export function createScoreBoard(
  passageCount: number,
  saturatedOf: (passage: number) => number,
): ScoreBoard {
  const scores = new Float64Array(passageCount);
  const frequencies = new Uint16Array(passageCount);
  /** The last term, from 1, that was added to a passage; 0 for those that are not on the board. */
  const lastTerms = new Uint8Array(passageCount);
  const onBoard = new Uint32Array(passageCount);
  let size = 0;
  let terms = 0;
  const put = (passage: number, term: number): void => {
    if (lastTerms[passage] === 0) {
      onBoard[size] = passage;
      size += 1;
    }
    lastTerms[passage] = term;
  };
  const addForm = ({ list, weight }: ListedForm): void => {
    for (let at = 0; at < list.length; at += 1) {
      const passage = list[at] ?? 0;
      frequencies[passage] = (frequencies[passage] ?? 0) + 1;
    }
    for (let at = 0; at < list.length; at += 1) {
      const passage = list[at] ?? 0;
      const frequency = frequencies[passage] ?? 0;
      if (frequency === 0) continue;
      frequencies[passage] = 0;
      if (lastTerms[passage] === terms) continue;
      put(passage, terms);
      scores[passage] =
        (scores[passage] ?? 0) + bm25Weight(weight, frequency, saturatedOf(passage));
    }
  };
  return {
    enter: (passages) => {
      for (let at = 0; at < passages.length; at += 1) {
        const passage = passages[at] ?? 0;
        if (lastTerms[passage] === 0) put(passage, noTerm);
      }
    },
    addTerm: (forms) => {
      if (terms === mostTerms) throw new RangeError(`a score board adds up ${mostTerms} terms`);
      terms += 1;
      forms.forEach(addForm);
    },
    entered: () => onBoard.subarray(0, size),
    scores,
    clear: () => {
      for (let at = 0; at < size; at += 1) {
        const passage = onBoard[at] ?? 0;
        scores[passage] = 0;
        lastTerms[passage] = 0;
      }
      size = 0;
      terms = 0;
    },
  };
}
