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
  /** The same where whoever is asked for says it: the speaker is half of the answer. */
  restSaid: 0.35,
} as const;

/** What a sentence must meet; less of the topic where it is said by whoever is asked for. */
export const neededOf = ({ isAsked }: Pick<Evidence, "isAsked">) => ({
  names: needed.names,
  rest: isAsked ? needed.restSaid : needed.rest,
});

/** False where a sentence meets too little of a question to be enough, whatever else it has. */
export function mayBeEnough(met: Evidence["met"], isAsked: boolean): boolean {
  return met.names >= needed.names && met.rest >= (isAsked ? needed.restSaid : needed.rest);
}

/**
 * The rule by which outlets are silent. "How many", "how much", "how high" and "what time" need a figure
 * or an hour besides; of a question of two telling words neither may be missing, unless its speaker, time
 * or figure stands for it.
 */
export function isEnough(
  evidence: Pick<Evidence, "met" | "fits" | "isWhole" | "isAsked">,
): boolean {
  const { met, fits, isWhole, isAsked } = evidence;
  return fits && (isWhole || isAsked) && mayBeEnough(met, isAsked);
}
