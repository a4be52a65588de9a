import type { Met } from "./met.ts";
import type { Utterance } from "./speakers.ts";

/** A part of a score under the name that `--explain` shows. */
export interface ScorePart {
  readonly name: string;
  /** 0 or more. */
  readonly value: number;
}

/**
 * Where a term of the question was found for a sentence; `related`: another word for it, in the sentence;
 * `meant`: a name behind "she" or "the dam" there.
 */
export type Found = "sentence" | "related" | "meant" | "nearby" | "headline" | "nowhere";

/** How one term of a question fared for a sentence. */
export interface TermFound {
  /** The word as it was asked, folded. */
  readonly term: string;
  /** Nats. */
  readonly idf: number;
  readonly found: Found;
}

/** What a score is made of. */
export interface Reasons {
  /** The parts that add up to it, the largest first. */
  readonly parts: readonly ScorePart[];
  /** One for each telling term of the question, in its order. */
  readonly terms: readonly TermFound[];
}

/** A sentence that bears on a question, and how. */
export interface Evidence {
  /** Its number in the whole corpus. */
  readonly sentence: number;
  /** Above 0; compares sentences for one question only. */
  readonly score: number;
  readonly met: Met;
  /** False where it is asked how much or how long and the sentence has no such figure. */
  readonly fits: boolean;
  /** False where one of a question's two telling words is nowhere near. */
  readonly isWhole: boolean;
  /** True where the sentence itself has something of what is asked, beyond names. */
  readonly isItself: boolean;
  /** True where the question asks for somebody's words and these are theirs. */
  readonly isAsked: boolean;
  /** What is said in it, where one alone speaks or whoever is asked for does. */
  readonly said?: Utterance;
  /** Why it has its score; made when asked, for few of all sentences are shown. */
  reasons(): Reasons;
}
