import type { Pieces } from "../corpus/pacer.ts";
import { type ArticleFacts, factLists, spokenList } from "./article-facts.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import { endOf, listOf, startOf } from "./packed-lists.ts";
import { quotedWords, runsIn } from "./quotations.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { SpeakerDirectory } from "./speakers.ts";

/** Of the quotations that share a run of words so many are compared: what more have is a phrase. */
const commonest = 40;
/** The share of the shorter quotation's words that the longer one must have in the same order. */
const sharedShare = 0.8;

/** Where the same words are quoted elsewhere. */
export interface SharedUtterances {
  /**
   * The sentences of other articles in which the words of a sentence are quoted, in corpus order: the same
   * in folded spelling but for small changes, and by nobody else as far as the articles tell. Undefined
   * where there are none.
   */
  get(sentence: number): readonly number[] | undefined;
}

/**
 * Links the quotations of a corpus. Nothing but their runs of words is kept: a sentence is compared when it
 * is asked for, which few ever are.
 */
export function* linkUtterances(
  { articles, facts, runs, quotationBound }: IndexedCorpus,
  { firstOf, articleOf, count }: Pick<SentenceIndex, "firstOf" | "articleOf" | "count">,
  directory: Pick<SpeakerDirectory, "utterancesIn">,
): Pieces<SharedUtterances> {
  const sentenceOf = yield* placeQuotations(facts, firstOf, quotationBound);
  const wordsOf = (sentence: number): readonly string[] | undefined => {
    const place = articleOf(sentence);
    const article = articles[place];
    if (article === undefined || sentence >= count) return undefined;
    const at = sentence - firstOf(place);
    return quotedWords(article, at, listOf(facts[place] ?? noFacts, spokenList(at, article)));
  };
  const isLinked = (sentence: number, words: readonly string[], other: number): boolean =>
    articleOf(other) !== articleOf(sentence) &&
    isSameUtterance(words, wordsOf(other) ?? []) &&
    !isOtherSpeaker(sentence, other, directory);
  return {
    get: (sentence) => {
      const words = wordsOf(sentence);
      if (words === undefined) return undefined;
      const candidates = new Set<number>();
      for (const run of runsIn(words)) {
        const holders = runs
          .holders(run)
          .map((quotation) => sentenceOf[quotation] ?? nowhere)
          .filter((other) => other !== nowhere);
        for (const other of holders.sort((a, b) => a - b).slice(0, commonest))
          candidates.add(other);
      }
      const linked = [...candidates].filter((other) => isLinked(sentence, words, other));
      return linked.length === 0 ? undefined : linked.sort((a, b) => a - b);
    },
  };
}

const noFacts: ArticleFacts = new Uint32Array();
const nowhere = 0xffffffff;

/** Articles are looked through in lots of so many, each a moment’s work. */
const lot = 1_000;

/** The sentence of each quotation by its number; `nowhere` for a quotation of another corpus. */
function* placeQuotations(
  facts: readonly ArticleFacts[],
  firstOf: (article: number) => number,
  bound: number,
): Pieces<Uint32Array> {
  const places = new Uint32Array(bound).fill(nowhere);
  /** A loop of its own: in a generator the same one takes five times as long. */
  const putFrom = (from: number): void => {
    const last = Math.min(from + lot, facts.length);
    for (let article = from; article < last; article += 1)
      put(facts[article] ?? noFacts, firstOf(article));
  };
  const put = (own: ArticleFacts, first: number): void => {
    const start = startOf(own, factLists.quotations);
    const end = endOf(own, factLists.quotations);
    for (let at = start; at < end; at += 2) places[own[at + 1] ?? 0] = first + (own[at] ?? 0);
  };
  for (let from = 0; from < facts.length; from += lot) {
    putFrom(from);
    yield;
  }
  return places;
}

/** True where the longer of two quotations has most words of the shorter in the same order. */
export function isSameUtterance(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && commonSubsequence(one, other) >= sharedShare * shorter;
}

/** The length of the longest common subsequence (Hunt and Szymanski's problem, the plain table). */
function commonSubsequence(one: readonly string[], other: readonly string[]): number {
  let previous = new Uint16Array(other.length + 1);
  let current = new Uint16Array(other.length + 1);
  for (const word of one) {
    for (const [at, candidate] of other.entries()) {
      current[at + 1] =
        word === candidate
          ? (previous[at] ?? 0) + 1
          : Math.max(previous[at + 1] ?? 0, current[at] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}

/** True where both sentences name a speaker and not one is the same. */
function isOtherSpeaker(
  one: number,
  other: number,
  directory: Pick<SpeakerDirectory, "utterancesIn">,
): boolean {
  const speakersOf = (sentence: number) =>
    directory
      .utterancesIn(sentence)
      .flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const [first, second] = [speakersOf(one), speakersOf(other)];
  return (
    first.length > 0 && second.length > 0 && !first.some((speaker) => second.includes(speaker))
  );
}
