import type { Article } from "../corpus/article.ts";
import { factLists, termsList } from "./article-facts.ts";
import { inverseDocumentFrequency } from "./bm25.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import { endOf, listOf, startOf } from "./packed-lists.ts";

/**
 * Every sentence of a corpus as numbers, so that a question is scored without reading a word again.
 * Sentences and passages are counted over the whole corpus, in the order of articles; the numbers of terms
 * tell nothing but which term it is.
 */
export interface SentenceIndex {
  readonly articles: readonly Article[];
  /** How many sentences there are. */
  readonly count: number;
  /** The article of a sentence, by its place in the corpus. */
  articleOf(sentence: number): number;
  /** The first sentence of an article; `firstOf(articles.length)` is `count`. */
  firstOf(article: number): number;
  /** The number of a term, or undefined where neither a sentence nor a headline of the corpus has it. */
  idOf(word: string): number | undefined;
  /** The word behind a number. */
  wordOf(id: number): string;
  /** Sentences that hold a term, by its number. */
  documentFrequency(id: number): number;
  /** Nats; for a term that no sentence has, the highest there is. */
  idf(term: string): number;
  /** A sentence's terms in order, as numbers; stop words included. */
  terms(sentence: number): Uint32Array;
  /** A whole number of 32 bits that sentences with other terms, or the same in another order, share by chance alone. */
  termsSum(sentence: number): number;
  /**
   * How often a term is printed with a capital inside sentences, 0 to 1: near 1 for a name. Where it
   * only ever opens sentences, undefined.
   */
  capitalShare(id: number): number | undefined;
  /**
   * The terms of names that a sentence means without them all: "lindi" where it says "the dam". Good until
   * those of another one are asked for.
   */
  meant(sentence: number): readonly number[];
  /** The terms of an article's headline, as numbers, each once. */
  headline(article: number): Uint32Array;
  /** Mean number of terms in a sentence, 1 where there are none. */
  readonly meanLength: number;
  /** How many passages there are. */
  readonly passageCount: number;
  /** The first sentence of a passage; `passageStart(passageCount)` is `count`. */
  passageStart(passage: number): number;
  /** The terms of a passage's sentences in order, as numbers; stop words included. */
  passageTerms(passage: number): Uint32Array;
  /** How many terms that are. */
  passageLength(passage: number): number;
  /** Sentences that print a word, folded, in this form. */
  frequencyOf(word: string): number;
}

/** Puts an index together from what is known of each article. */
export function buildSentenceIndex(corpus: IndexedCorpus): SentenceIndex {
  const { articles, facts, termCounts: counts, dictionary } = corpus;
  const { firsts, articleOf, starts } = corpus.numbering;
  const lengths = corpus.lists.lengths.values;
  const count = articleOf.length;
  const passageCount = starts.length - 1;
  const firstOf = (article: number): number => firsts[article] ?? count;
  const countOf = (id: number): number => counts.sentences.of(id);
  const isHere = (id: number): boolean => countOf(id) > 0 || counts.elsewhere.of(id) > 0;
  /** The terms of sentences that follow each other in one article. */
  const termsBetween = (from: number, to: number): Uint32Array => {
    const place = articleOf[from];
    const own = place === undefined ? undefined : facts[place];
    if (own === undefined || place === undefined) return noTerms;
    const first = firstOf(place);
    return own.subarray(
      startOf(own, termsList(from - first)),
      endOf(own, termsList(to - 1 - first)),
    );
  };
  const index = {
    articles,
    count,
    articleOf: (at: number) => articleOf[at] ?? 0,
    firstOf,
    idOf: (word: string) => {
      const id = dictionary.idOf(word);
      return id !== undefined && isHere(id) ? id : undefined;
    },
    wordOf: dictionary.wordOf,
    documentFrequency: countOf,
    idf: (term: string) => {
      const id = dictionary.idOf(term);
      return inverseDocumentFrequency(id === undefined ? 0 : countOf(id), count);
    },
    terms: (at: number) => termsBetween(at, at + 1),
    termsSum: (at: number) => {
      const place = articleOf[at];
      const own = place === undefined ? undefined : facts[place];
      if (own === undefined || place === undefined) return fnvOffset;
      const list = termsList(at - firstOf(place));
      const end = endOf(own, list);
      let sum = fnvOffset;
      for (let next = startOf(own, list); next < end; next += 1)
        sum = Math.imul(sum ^ (own[next] ?? 0), fnvPrime);
      return sum;
    },
    capitalShare: (id: number) => {
      const inside = counts.inside.of(id);
      return inside === 0 ? undefined : counts.capitals.of(id) / inside;
    },
    meanLength: count === 0 ? 1 : Math.max(1, counts.total / count),
    passageCount,
    passageStart: (passage: number) => starts[passage] ?? count,
    passageTerms: (passage: number) =>
      passage < passageCount
        ? termsBetween(starts[passage] ?? count, starts[passage + 1] ?? count)
        : noTerms,
    passageLength: (passage: number) => lengths[passage] ?? 0,
    frequencyOf: (word: string) => {
      const id = dictionary.idOf(word);
      return id === undefined ? 0 : counts.printed.of(id);
    },
  };
  return { ...index, meant: createMeantTerms(corpus, index), headline: createHeadlines(corpus) };
}

const noTerms = new Uint32Array();

/** @see Fowler, Noll and Vo's FNV-1a, by numbers in place of bytes */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * Sentences are asked for in great number, so that one list serves for all that mean as many terms; to
 * empty one list and to fill it again is several times as slow.
 */
function createMeantTerms(
  { facts }: IndexedCorpus,
  { articleOf, firstOf }: Pick<SentenceIndex, "articleOf" | "firstOf">,
): SentenceIndex["meant"] {
  const lists = new Map<number, number[]>();
  const listOfLength = (length: number): number[] => {
    const known = lists.get(length);
    if (known !== undefined) return known;
    const made = Array.from({ length }, () => 0);
    lists.set(length, made);
    return made;
  };
  return (sentence) => {
    const place = articleOf(sentence);
    const own = facts[place] ?? noTerms;
    const start = startOf(own, factLists.meant);
    const end = endOf(own, factLists.meant);
    const at = sentence - firstOf(place);
    let count = 0;
    for (let next = start; next < end; next += 2) if (own[next] === at) count += 1;
    if (count === 0) return nothingMeant;
    const terms = listOfLength(count);
    count = 0;
    for (let next = start; next < end; next += 2) {
      if (own[next] !== at) continue;
      terms[count] = own[next + 1] ?? 0;
      count += 1;
    }
    return terms;
  };
}

const nothingMeant: readonly number[] = [];

/** Sentences of one article are asked for one after the other. */
function createHeadlines({ facts }: IndexedCorpus): SentenceIndex["headline"] {
  let last: { readonly article: number; readonly headline: Uint32Array } = {
    article: -1,
    headline: noTerms,
  };
  return (article) => {
    const own = facts[article];
    if (own === undefined) return noTerms;
    if (last.article !== article) last = { article, headline: listOf(own, factLists.headline) };
    return last.headline;
  };
}
