import type { Evidence } from "../retrieval/evidence.ts";

/**
 * How much of a question a sentence must meet to be shown, each term weighed by what it tells (its
 * idf), 0 to 1. Whoever or whatever the question names must be met, and what it asks about them: else
 * a sentence about the right dam would answer when it was built.
 */
export const needed = {
  /** Of its names; one in the sentence beside counts .8. */
  names: 0.4,
  /** Of its other telling terms; one beside counts half, another word for one .7. */
  rest: 0.47,
} as const;

/** The rule by which outlets are silent; "how much" and "how long" need a figure besides. */
export const isEnough = ({ met, fits }: Pick<Evidence, "met" | "fits">): boolean =>
  fits && met.names >= needed.names && met.rest >= needed.rest;
