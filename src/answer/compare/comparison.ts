import type { Article, Sentence } from "../../corpus/article.ts";
import type { Span } from "../../language/span.ts";
import type { Answer } from "../answer.ts";
import type { DiffPart } from "../verify/verification.ts";

/** A sentence of an outlet, as a comparison refers to it. */
export interface Place {
  readonly outlet: string;
  readonly article: Article;
  readonly sentence: Sentence;
}

/** The same words, quoted by two outlets or more. */
export interface SharedWording {
  /** The quoted words, as the first place prints them: a span of its article's text. */
  readonly words: Span;
  /** Who says them, where all places that name somebody agree. */
  readonly speaker?: string;
  /** By the outlets' names. */
  readonly places: readonly [Place, Place, ...Place[]];
}

/** One utterance that two outlets print in different words. */
export interface DifferingWording {
  readonly speaker?: string;
  readonly one: Place & { readonly words: Span };
  readonly other: Place & { readonly words: Span };
  /** From the one to the other: `added` words only the other has, `missing` ones only the one. */
  readonly diff: readonly [DiffPart, ...DiffPart[]];
}

/** A figure or a time that an outlet gives. */
export interface StatedValue extends Place {
  /** The figure or time itself, as printed: a span of the article's text. */
  readonly value: Span;
}

/** Different figures or times that outlets give for what reads like one thing. */
export interface DifferingValues {
  readonly kind: "figure" | "time";
  /** What is counted or when what happened, in a word that the sentences share, as first printed. */
  readonly thing: string;
  /** One for each outlet and value, by the outlets' names. */
  readonly values: readonly [StatedValue, StatedValue, ...StatedValue[]];
}

/** The outlets side by side. */
export interface Comparison {
  /** What each outlet reports, and who is silent. */
  readonly answer: Answer;
  readonly shared: readonly SharedWording[];
  readonly differing: readonly DifferingWording[];
  readonly values: readonly DifferingValues[];
}
