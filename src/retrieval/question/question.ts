import type { Term } from "../../language/terms.ts";

/** What kind of thing a question asks for, and so what a sentence must hold to answer it. */
export type AnswerType =
  | "anything"
  | "person"
  | "time"
  /** The hour of a day. */
  | "clock"
  | "place"
  /** How many there are. */
  | "number"
  | "money"
  /** A part of a whole. */
  | "share"
  /** How high, tall or deep: any measure but money. */
  | "length"
  | "speed"
  /** How much it is, in whatever unit. */
  | "amount"
  /** How long it lasts, how old it is, how often. */
  | "duration"
  | "reason";

/** Who must be speaking in a sentence that answers. */
export type SpeakerNeed =
  | { readonly kind: "anyone-or-none" }
  /** "who said Y": somebody must be saying it. */
  | { readonly kind: "somebody" }
  /** "what did X say": X must. */
  | {
      readonly kind: "asked";
      /** The words that name X, without articles: `china foreign minister`. */
      readonly mention: readonly Term[];
      /** The same, apart where two are asked for: "what did X and Y agree". */
      readonly each: readonly (readonly Term[])[];
      /**
       * True where the question only looks as if X should speak ("X on Y", "what does X want"): then
       * an X who never speaks in the corpus is a topic.
       */
      readonly isTentative: boolean;
    };

/** A question, read. */
export interface Question {
  /** As it was put, cleaned and capped. */
  readonly text: string;
  readonly answerType: AnswerType;
  /** True where only a sentence that holds the answer type can answer: "how high", "what time". */
  readonly needsAnswerType: boolean;
  readonly speaker: SpeakerNeed;
  /** Its telling terms, distinct, in order, without the speaker asked for and the outlets named. */
  readonly terms: readonly Term[];
  /** The verb by which it asks for words, where that tells more than "say": `warn`, `promise`. */
  readonly speechVerb?: Term;
  /** What is counted: the noun of "how many days". */
  readonly counted?: Term;
  /** Terms that only name the kind of thing asked for, as its figure does: "worth". */
  readonly attributes: ReadonlySet<string>;
  /** From a term to the one that a hyphen ties to it: "ship" to "build" of "ship-building". */
  readonly hyphened: ReadonlyMap<string, string>;
  /** Terms that name whoever might have spoken, where the question is taken for a topic after all. */
  readonly naming?: readonly Term[];
  /** All its terms but the speaker's and the frame's ("what did … say"), stop words included. */
  readonly allTerms: readonly Term[];
  /** What stands in double quotes, as folded words: each must occur literally. */
  readonly phrases: readonly (readonly string[])[];
  /** Outlets that it names as those to answer, by the corpus's names. */
  readonly outlets: readonly string[];
}
