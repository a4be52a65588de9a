import type { Answer, Citation, OutletAnswer } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";

/** A citation and the number it is shown under, from 1. */
export interface Numbered {
  readonly number: number;
  readonly citation: Citation;
}

/** What one article says to a question. */
export interface NumberedArticle {
  readonly article: Article;
  readonly citations: readonly Numbered[];
}

/** What one outlet says, article by article. */
export interface NumberedOutlet {
  readonly outlet: OutletAnswer;
  readonly articles: readonly NumberedArticle[];
}

/** An answer in the order in which it is printed: citations of one article stand together. */
export function numberCitations(answer: Answer): readonly NumberedOutlet[] {
  if (answer.kind !== "cited") return [];
  let number = 0;
  return answer.outlets.map((outlet) => ({
    outlet,
    articles: [...groupBy(outlet.citations, ({ article }) => article)].map(
      ([article, citations]) => ({
        article,
        citations: citations.map((citation) => {
          number += 1;
          return { number, citation };
        }),
      }),
    ),
  }));
}

/** The citations of an answer by their printed number: the first is number 1. */
export const citationsOf = (answer: Answer): readonly Citation[] =>
  numberCitations(answer).flatMap(({ articles }) =>
    articles.flatMap(({ citations }) => citations.map(({ citation }) => citation)),
  );
