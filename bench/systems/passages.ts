import { type Article, verbatim } from "../../src/corpus/article.ts";

/** The texts of all passages: an article's paragraphs with a sentence in them, as the engine ranks them. */
export const passagesOf = (articles: readonly Article[]): readonly string[] =>
  articles.flatMap((article) => {
    const numbers = new Set(article.sentences.map(({ paragraph }) => paragraph));
    return [...numbers].flatMap((number) => {
      const span = article.paragraphs[number - 1];
      return span === undefined ? [] : [verbatim(article, span)];
    });
  });
