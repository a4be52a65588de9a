import { slice } from "../../language/span.ts";
import type { Article } from "../article.ts";
import { plainText } from "../layout/plain-text.ts";
import type { Pieces } from "../pacer.ts";
import { wordsKey } from "./shingles.ts";

/** A paragraph in one of the articles that have it. */
export interface Print {
  readonly article: Article;
  /** Index into the article's paragraphs. */
  readonly at: number;
}

/** For each article three numbers a paragraph: the parts of its `WordsKey`. */
export type ParagraphKeys = WeakMap<Article, Uint32Array>;

const articlesInPiece = 32;

/**
 * The paragraphs that so many articles have, each with all its prints in the order of the articles. The
 * same are those of the same words, whatever a link in them leads to; one of signs alone is none.
 */
export function* repeatedParagraphs(
  articles: readonly Article[],
  fewest: number,
  keys: ParagraphKeys,
): Pieces<readonly (readonly Print[])[]> {
  const mayRepeat = yield* sieveOf(articles, fewest, keys);
  const prints = new Map<string, Print[]>();
  for (const [place, article] of articles.entries()) {
    const own = keysOf(article, keys);
    for (let at = 0; 3 * at < own.length; at += 1) {
      if (own[3 * at] === 0 || !mayRepeat(own[3 * at + 1] ?? 0)) continue;
      const key = own.subarray(3 * at, 3 * at + 3).join();
      const same = prints.get(key);
      if (same === undefined) prints.set(key, [{ article, at }]);
      else same.push({ article, at });
    }
    if (place % articlesInPiece === 0) yield;
  }
  return [...prints.values()].filter((same) => countArticles(same) >= fewest);
}

/** Prints of one article stand side by side. */
const countArticles = (prints: readonly Print[]): number =>
  prints.filter(({ article }, place) => article !== prints[place - 1]?.article).length;

/** Tells nearly all paragraphs that few articles have from the others, in no more memory than a table. */
function* sieveOf(
  articles: readonly Article[],
  fewest: number,
  keys: ParagraphKeys,
): Pieces<(hash: number) => boolean> {
  const total = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const counts = new Uint32Array(2 ** Math.ceil(Math.log2(4 * total + 1)));
  const slots = counts.length - 1;
  for (const [place, article] of articles.entries()) {
    const own = keysOf(article, keys);
    for (let at = 1; at < own.length; at += 3) {
      const slot = (own[at] ?? 0) & slots;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    if (place % articlesInPiece === 0) yield;
  }
  return (hash) => (counts[hash & slots] ?? 0) >= fewest;
}

function keysOf(article: Article, keys: ParagraphKeys): Uint32Array {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const own = new Uint32Array(3 * article.paragraphs.length);
  for (const [at, span] of article.paragraphs.entries()) {
    const printed = slice(article.text, span);
    const key = wordsKey(printed.includes("](") ? plainText(printed) : printed);
    own.set([key.words, key.hash, key.check], 3 * at);
  }
  keys.set(article, own);
  return own;
}
