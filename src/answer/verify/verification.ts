import type { Article, Sentence } from "../../corpus/article.ts";
import type { Span } from "../../language/span.ts";

/**
 * How a quotation stands to what an outlet printed. `word for word`: all its words, in order.
 * `altered`: one place of the article, but with other words. `stitched together`: parts that are real
 * but do not stand side by side. `said by someone else`: word for word, but not by whom it was given to.
 */
export type Verdict = "word for word" | "altered" | "stitched together" | "said by someone else";

/** A difference that does not make an alteration, but is named. */
export type Difference =
  | "case"
  | "quotation marks"
  | "white space"
  | "British or American spelling"
  | "dashes"
  | "the mark at its end";

/** A run of words of a comparison: both have it, only the quotation has it, only the paper has it. */
export interface DiffPart {
  readonly kind: "same" | "added" | "missing";
  /** As the quotation writes it for `same` and `added`, as the paper prints it for `missing`. */
  readonly text: string;
}

/** Who says the words where they were found. */
export type FoundSpeaker =
  | { readonly kind: "named"; readonly name: string; readonly isReported: boolean }
  /** Somebody says it, but the text does not decide who. */
  | { readonly kind: "unclear" }
  /** The paper's own words. */
  | { readonly kind: "paper" };

/**
 * The best place that an outlet has for a quotation. Of what is stitched together each article that has
 * parts of it is one place, of whatever outlet.
 */
export interface OutletFinding {
  readonly outlet: string;
  readonly article: Article;
  readonly verdict: Verdict;
  /** The true sentences, in the order of the text; for what is stitched together, of each part. */
  readonly sentences: readonly [Sentence, ...Sentence[]];
  /** The printed words that the quotation has, as spans of `article.text` in the quotation's order. */
  readonly spans: readonly [Span, ...Span[]];
  readonly speaker: FoundSpeaker;
  /** The quotation beside the printed words; one part of kind `same` where nothing was changed. */
  readonly diff: readonly [DiffPart, ...DiffPart[]];
  /** What is different without being an alteration. */
  readonly differences: readonly Difference[];
  /** True where the paper interrupts the words with its own ("…," he said. "…"). */
  readonly isInterrupted: boolean;
  /** Of altered or stitched words: surely not said by whom the quotation was given to. */
  readonly isBySomeoneElse?: true;
  /** Of stitched words: in order, and the quotation itself marks with an ellipsis what it leaves out. */
  readonly isElided?: true;
  /** Of words that are all there: what the paper prints right before them says that it is not so. */
  readonly isNegatedBefore?: true;
}

/** What came of one quotation. */
export type CheckedQuotation =
  /** Too short or too common to tell anything. */
  | {
      readonly kind: "refused";
      readonly quotation: string;
      readonly reason: "too short" | "too common";
    }
  | {
      readonly kind: "found";
      /** The words that were checked. */
      readonly quotation: string;
      /** True where it goes on, but only its first {@link longestQuotation} words were checked. */
      readonly isCut?: true;
      /** To whom the text gives it, where it does. */
      readonly claimed?: string;
      /** The best verdict first, then by name. */
      readonly outlets: readonly [OutletFinding, ...OutletFinding[]];
      /** The outlets that have nothing like it, in the alphabet's order. */
      readonly silent: readonly string[];
    }
  | {
      readonly kind: "not found";
      readonly quotation: string;
      readonly isCut?: true;
      readonly claimed?: string;
      /** All outlets, in the alphabet's order. */
      readonly silent: readonly string[];
    };

/** What came of a text with quotations. */
export interface Verification {
  /** In the order of the text; where it has no quotation marks, the whole text is one. */
  readonly quotations: readonly CheckedQuotation[];
  /** Quotations beyond the most that are checked at once, 0 or more. */
  readonly unchecked: number;
  /** True where the text goes on, but only its first {@link longestMessage} characters were read. */
  readonly isCut?: true;
}

/** Words of a quotation that are compared; the rest is left alone. */
export const longestQuotation = 400;

/** Characters of a text that are read; the rest is left alone. */
export const longestMessage = 6_000;
