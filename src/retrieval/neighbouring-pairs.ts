import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { createTermSlots } from "./term-slots.ts";

/** Weighs the neighbours of a question that are neighbours in a list of terms too. */
export interface PairWeigher {
  /** Nats, 0 or more. */
  weigh(terms: Uint32Array): number;
  /** The terms, by their numbers, without one of which a list weighs nothing. */
  readonly telling: readonly number[];
  /** What no list exceeds, nats. */
  readonly most: number;
}

/** Two neighbours, looked for by the one that tells something. */
interface Pair {
  readonly telling: number;
  readonly other: number;
  /** Where the other one stands from there: 1 behind it, -1 before it. */
  readonly step: 1 | -1;
  /** Nats. */
  readonly weight: number;
}

/** A pair of neighbours of which one tells something counts the idf of those that do. */
export function createPairWeigher(
  question: Pick<Question, "allTerms">,
  index: SentenceIndex,
): PairWeigher {
  const pairs = pairsOf(question, index);
  const telling = createTermSlots(pairs.map((pair) => pair.telling));
  const isMet = new Uint8Array(pairs.length);
  const weigh = (terms: Uint32Array): number => {
    if (pairs.length === 0) return 0;
    let met = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const id = terms[at] ?? 0;
      if (telling.slotOf(id) < 0) continue;
      for (let number = 0; number < pairs.length; number += 1) {
        const pair = pairs[number];
        if (pair?.telling !== id || terms[at + pair.step] !== pair.other) continue;
        isMet[number] = 1;
        met += 1;
      }
    }
    if (met === 0) return 0;
    const sum = pairs.reduce((total, { weight }, at) => total + weight * (isMet[at] ?? 0), 0);
    isMet.fill(0);
    return sum;
  };
  return {
    weigh,
    telling: pairs.map((pair) => pair.telling),
    most: pairs.reduce((total, { weight }) => total + weight, 0),
  };
}

function pairsOf({ allTerms }: Pick<Question, "allTerms">, index: SentenceIndex): readonly Pair[] {
  return allTerms.flatMap((first, at): readonly Pair[] => {
    const second = allTerms[at + 1];
    if (second === undefined || (first.isStop && second.isStop)) return [];
    const [opening, closing] = [index.idOf(first.term), index.idOf(second.term)];
    if (opening === undefined || closing === undefined) return [];
    const weight =
      (first.isStop ? 0 : index.idf(first.term)) + (second.isStop ? 0 : index.idf(second.term));
    return first.isStop
      ? [{ telling: closing, other: opening, step: -1, weight }]
      : [{ telling: opening, other: closing, step: 1, weight }];
  });
}
