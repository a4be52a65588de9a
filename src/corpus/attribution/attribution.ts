import type { Span } from "../../language/span.ts";

/**
 * How an utterance is reported: `direct` between quotation marks as a clause or sentence of its own,
 * `fragment` as quoted words inside a reporter's sentence, `indirect` in the reporter's words.
 */
export type QuoteKind = "direct" | "fragment" | "indirect";

/** Who speaks. A speaker that the text does not decide is unknown, never guessed. */
export type Speaker =
  | {
      readonly kind: "named";
      /**
       * The fullest form that the article gives without titles (`Xi Jinping`), the body's name
       * (`the Biden administration`), or the description of somebody nobody names
       * (`a senior State Department official`).
       */
      readonly name: string;
      readonly type: "person" | "body" | "anonymous";
      /** The words beside the cue that stand for the speaker: `Xi`, `he`, `the official`. */
      readonly mention: Span;
    }
  | { readonly kind: "unknown" };

/** An utterance in an article: quote, speaker and cue, the terms of the field (PARC 3.0, PolNeAR). */
export interface Attribution {
  readonly kind: QuoteKind;
  /** What is said: for `direct` and `fragment` what stands between the marks, for `indirect` the clause. */
  readonly quote: Span;
  /** The sentences it touches, first and last, as indices into `article.sentences`. */
  readonly sentences: readonly [first: number, last: number];
  readonly speaker: Speaker;
  /** The word that says it is speech: `said`, `according to`. Absent where a quotation only goes on. */
  readonly cue?: Span;
  /** True where the cue denies: "did not say". */
  readonly denied?: true;
  /** Attributions of one utterance, split by its cue or running over sentences, share a number. */
  readonly utterance: number;
}
