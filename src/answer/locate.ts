import type { Article, Sentence } from "../corpus/article.ts";
import type { SentenceIndex } from "../retrieval/sentence-index.ts";
import { outletOf } from "./sources.ts";

/** A sentence with its article. */
export interface Located {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** What of a sentence index tells where a sentence stands. */
export type Places = Pick<SentenceIndex, "articles" | "articleOf" | "firstOf">;

/** The outlet of a sentence by its number in the corpus; "" where there is none. */
export function outletAt(number: number, { articles, articleOf }: Places): string {
  const article = articles[articleOf(number)];
  return article === undefined ? "" : outletOf(article);
}

/** A sentence by its number in the corpus; empty where there is none. */
export function locate(number: number, index: Places): readonly Located[] {
  const place = index.articleOf(number);
  const article = index.articles[place];
  const sentence = article?.sentences[number - index.firstOf(place)];
  return article === undefined || sentence === undefined ? [] : [{ article, sentence }];
}
