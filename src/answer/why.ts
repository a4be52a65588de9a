import type { Answer } from "./answer.ts";

/** Why an outlet has nothing, as far as its best sentence tells. */
export type SilenceReason =
  /** None of its sentences has any of the words; or whoever is asked for does not speak there. */
  | { readonly kind: "nothing" }
  | { readonly kind: "speaker absent"; readonly speakers: readonly string[] }
  /** Its best sentence lacks these words of the question. */
  | { readonly kind: "words missing"; readonly words: readonly string[] }
  /** Its sentences have the words, but not the figure, time or measure that is asked for. */
  | { readonly kind: "no such figure" }
  /** Too little of the question is met, though no single word is missing altogether. */
  | { readonly kind: "too little" };

/** An outlet that has nothing, and why. */
export interface Silence {
  readonly outlet: string;
  readonly reason: SilenceReason;
}

/** An answer with the reasons for what it shows and for what it does not. */
export interface Why {
  readonly answer: Answer;
  /** One for each silent outlet, in the order in which the answer names them. */
  readonly silences: readonly Silence[];
}
