import type { Evidence } from "../retrieval/evidence.ts";

/**
 * How much of a question a sentence and its surroundings must meet to be shown, 0 to 1: the share of
 * what the question's telling terms tell (their idf), terms beside the sentence counting half.
 */
export const neededShare = 0.5;

/** The rule by which outlets are silent: half of what the question tells must be met. */
export const isEnough = ({ met }: Pick<Evidence, "met">): boolean => met >= neededShare;
