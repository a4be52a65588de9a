import type { Met } from "./findings.ts";
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

/** A sentence that bears on a question, and how. */
export interface Evidence {
  /** Its number in the whole corpus. */
  readonly sentence: number;
  /** The sum of its parts. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly terms: readonly { readonly term: string; readonly idf: number; readonly found: Found }[];
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
}
