import type { Answer, Citation, OutletAnswer } from "../answer/answer.ts";
import type { Article, Sentence } from "../corpus/article.ts";
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

/** A sentence that was shown under a number. */
export interface ShownSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Who says it, where the answer told. */
  readonly speaker?: string;
}

/** The sentences of an answer by their printed number: the first is number 1. */
export const sentencesOf = (answer: Answer): readonly ShownSentence[] =>
  numberCitations(answer).flatMap(({ articles }) =>
    articles.flatMap(({ citations }) => citations.map(({ citation }) => citation)),
  );

/** Numbers for sentences that are referred to more than once. */
export interface Numbering {
  /** Each sentence once; the first is number 1. */
  readonly sentences: readonly ShownSentence[];
  /** From 1; 0 for a sentence that was not among them. */
  numberOf(shown: ShownSentence): number;
}

/** Numbers sentences in their order; one that comes again keeps its number. */
export function numberSentences(all: readonly ShownSentence[]): Numbering {
  const numbers = new Map<Sentence, number>();
  const sentences = all.filter(({ sentence }) => {
    if (numbers.has(sentence)) return false;
    numbers.set(sentence, numbers.size + 1);
    return true;
  });
  return { sentences, numberOf: ({ sentence }) => numbers.get(sentence) ?? 0 };
}
