import type { Answer } from "../answer.ts";
import type { Comparison, DifferingWording, SharedWording } from "./comparison.ts";
import { findDiffering } from "./differing-wordings.ts";
import { placesOf } from "./places.ts";
import { readQuoting } from "./quoted-words.ts";
import { findShared } from "./shared-wordings.ts";
import { findDifferingValues } from "./values/differing-values.ts";

/**
 * The outlets of an answer side by side: what they quote in the same words, what in other words, and
 * where they give different figures or times. Only different outlets are compared; an answer that cites
 * nothing gives nothing. Writes no words of its own.
 */
export function compareAnswer(answer: Answer): Comparison {
  const places = placesOf(answer);
  const quotings = readQuoting(places);
  const differing = findDiffering(quotings);
  return {
    answer,
    shared: findShared(quotings).filter((one) => !differing.some((other) => isPartOf(one, other))),
    differing,
    values: findDifferingValues(places),
  };
}

/** True for words that two outlets share inside an utterance of which the difference is shown. */
const isPartOf = ({ places }: SharedWording, { one, other }: DifferingWording): boolean =>
  places.every(({ sentence }) => sentence === one.sentence || sentence === other.sentence);
