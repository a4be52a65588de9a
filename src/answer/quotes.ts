import type { Article, Sentence } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";

/** One sentence in which somebody speaks. */
export interface Saying {
  readonly article: Article;
  readonly sentence: Sentence;
  /** `direct`: words between quotation marks; `reported`: the paper tells them in its own. */
  readonly kind: "direct" | "reported";
  /** The speaker as this article names them. */
  readonly speaker: string;
  /** The words in it that were asked about: spans of `article.text` inside the sentence, in order. */
  readonly matches: readonly Span[];
}

/** Somebody else who speaks, and in how many sentences. */
export interface OtherSpeaker {
  readonly name: string;
  /** 1 or more. */
  readonly sentences: number;
}

/** Everything that somebody says in a corpus. */
export interface Quotes {
  readonly speaker: string;
  /** What it must be about, cleaned and capped; absent: anything. */
  readonly about?: string;
  /** The oldest article first, those without a date last; in an article in the order of its text. */
  readonly sayings: readonly Saying[];
  /**
   * Who else speaks on it, or without a topic in the same articles: whoever speaks most first.
   */
  readonly others: readonly OtherSpeaker[];
}
