import { type Article, type Sentence, verbatim } from "../corpus/article.ts";

/** A cited sentence among its neighbours. */
export interface Context {
  readonly article: Article;
  /** The sentences to show, in order, with the cited one among them. */
  readonly sentences: readonly Sentence[];
  readonly cited: Sentence;
}

/**
 * The sentences around one, so that nobody has to take it out of context.
 * @param index - place of the cited sentence in `article.sentences`
 * @param reach - how many sentences to either side, 0 or more
 * @returns undefined where the article has no such sentence
 */
export function contextOf(article: Article, index: number, reach = 2): Context | undefined {
  const cited = article.sentences[index];
  if (cited === undefined) return undefined;
  return {
    article,
    cited,
    sentences: article.sentences.slice(Math.max(0, index - reach), index + reach + 1),
  };
}

/** What the paper itself corrects in an article, in its words: no part of the body, and never an answer. */
export const correctionsOf = (article: Article): readonly string[] =>
  article.dropped
    .filter(({ rule }) => rule === "correction")
    .map(({ span }) => verbatim(article, span));
