import type { Article } from "../corpus/article.ts";
import { addToSet } from "../language/group-by.ts";
import { readTerms, splitTerms, type Term } from "../language/terms.ts";
import { inverseDocumentFrequency } from "./bm25.ts";
import type { Passage } from "./search-engine.ts";
import { type SentenceTerms, sentenceTerms } from "./sentence-terms.ts";

/**
 * Every sentence of a corpus as numbers, so that a question is scored without reading a word again.
 * Sentences are counted over the whole corpus, in the order of articles.
 */
export interface SentenceIndex {
  readonly articles: readonly Article[];
  /** How many sentences there are. */
  readonly count: number;
  readonly passages: readonly Passage[];
  /** The article of a sentence, by its place in the corpus. */
  articleOf(sentence: number): number;
  /** The first sentence of an article; `firstOf(articles.length)` is `count`. */
  firstOf(article: number): number;
  /** The number of a term, or undefined where neither a sentence nor a headline has it. */
  idOf(word: string): number | undefined;
  /** The word behind a number. */
  wordOf(id: number): string;
  /** Sentences that hold a term, by its number. */
  documentFrequency(id: number): number;
  /** Nats; for a term that no sentence has, the highest there is. */
  idf(term: string): number;
  /** A sentence's terms in order, as numbers; stop words included. */
  terms(sentence: number): Uint32Array;
  /**
   * How often a term is printed with a capital inside sentences, 0 to 1: near 1 for a name. Where it
   * only ever opens sentences, undefined.
   */
  capitalShare(id: number): number | undefined;
  /** The terms of names that a sentence means without them all: "lindi" where it says "the dam". */
  meant(sentence: number): ReadonlySet<number>;
  /** The terms of an article's headline, as numbers. */
  headline(article: number): ReadonlySet<number>;
  /** Mean number of terms in a sentence, 1 where there are none. */
  readonly meanLength: number;
  /** Every word in the form printed, folded, with the sentences that have it. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Reads every sentence once. */
export function buildSentenceIndex(articles: readonly Article[]): SentenceIndex {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const number = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const termFrequency: number[] = [];
  const inside: number[] = [];
  const capitals: number[] = [];
  const vocabulary = new Map<string, number>();
  const count = articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const articleOf = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const firsts = new Uint32Array(articles.length + 1);
  const terms: number[] = [];
  const passages: Passage[] = [];
  let sentence = 0;
  articles.forEach((article, place) => {
    firsts[place] = sentence;
    let tellingTerms: string[] = [];
    let passageStart = sentence;
    const read = sentenceTerms(article);
    article.sentences.forEach(({ paragraph }, at) => {
      articleOf[sentence] = place;
      starts[sentence] = terms.length;
      const own = read[at] ?? noWords;
      const ids = own.terms.map(number);
      for (const id of ids) terms.push(id);
      for (const term of own.inside) increase(inside, number(term));
      for (const term of own.capitals) increase(capitals, number(term));
      tellingTerms.push(...own.telling);
      const seen = new Set(ids);
      const seenWords = new Set(own.surfaces);
      for (const id of seen) termFrequency[id] = (termFrequency[id] ?? 0) + 1;
      for (const word of seenWords) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      sentence += 1;
      if (article.sentences[at + 1]?.paragraph !== paragraph) {
        passages.push({
          id: passages.length,
          key: `${article.id} ${article.sentences[passageStart - (firsts[place] ?? 0)]?.span.start ?? 0}`,
          article: place,
          sentences: { start: passageStart, end: sentence },
          terms: tellingTerms,
        });
        tellingTerms = [];
        passageStart = sentence;
      }
    });
  });
  firsts[articles.length] = sentence;
  starts[count] = terms.length;
  const headlines = articles.map(
    ({ title }) =>
      new Set(
        title === undefined
          ? []
          : headlineTerms(title)
              .filter(({ isStop }) => !isStop)
              .map(({ term }) => number(term)),
      ),
  );
  const meant = new Map<number, Set<number>>();
  articles.forEach(({ references }, place) => {
    for (const { sentence: at, name } of references) {
      const telling = splitTerms(name).filter(({ isStop }) => !isStop);
      for (const { term } of telling) addToSet(meant, (firsts[place] ?? 0) + at, number(term));
    }
  });
  const allTerms = Uint32Array.from(terms);
  const noTerms: ReadonlySet<number> = new Set();
  return {
    articles,
    count,
    passages,
    articleOf: (at) => articleOf[at] ?? 0,
    firstOf: (article) => firsts[article] ?? count,
    idOf: (word) => ids.get(word),
    wordOf: (id) => words[id] ?? "",
    documentFrequency: (id) => termFrequency[id] ?? 0,
    idf: (term) => {
      const id = ids.get(term);
      return inverseDocumentFrequency(id === undefined ? 0 : (termFrequency[id] ?? 0), count);
    },
    terms: (at) => allTerms.subarray(starts[at], starts[at + 1]),
    capitalShare: (id) => {
      const count = inside[id];
      return count === undefined ? undefined : (capitals[id] ?? 0) / count;
    },
    meant: (at) => meant.get(at) ?? noTerms,
    headline: (article) => headlines[article] ?? noTerms,
    meanLength: count === 0 ? 1 : Math.max(1, allTerms.length / count),
    vocabulary,
  };
}

function headlineTerms(title: string): readonly Term[] {
  const { terms, phrasal } = readTerms(title);
  return [...terms, ...phrasal];
}

const noWords: SentenceTerms = { terms: [], telling: [], surfaces: [], inside: [], capitals: [] };

const increase = (counts: number[], id: number): void => {
  counts[id] = (counts[id] ?? 0) + 1;
};
