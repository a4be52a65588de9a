import type { Article, Sentence } from "../../src/corpus/article.ts";
import type { Span } from "../../src/language/span.ts";

/** A sentence of an article by its place. */
export function sentenceOf(article: Article, index = 0): Sentence {
  const sentence = article.sentences[index];
  if (sentence === undefined) throw new RangeError(`${article.file}: no sentence ${index}`);
  return sentence;
}

/** Where words first stand in an article. */
export function spanOf({ text, file }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`${file}: no words “${words}”`);
  return { start, end: start + words.length };
}
