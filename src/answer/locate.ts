import type { Article, Sentence } from "../corpus/article.ts";
import type { SentenceIndex } from "../retrieval/sentence-index.ts";

/** A sentence with its article. */
export interface Located {
  readonly article: Article;
  readonly sentence: Sentence;
}

/** A sentence by its number in the corpus; empty where there is none. */
export function locate(number: number, index: SentenceIndex): readonly Located[] {
  const place = index.articleOf(number);
  const article = index.articles[place];
  const sentence = article?.sentences[number - index.firstOf(place)];
  return article === undefined || sentence === undefined ? [] : [{ article, sentence }];
}
