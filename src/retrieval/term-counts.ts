import { type ArticleFacts, factLists } from "./article-facts.ts";
import type { Dictionary } from "./dictionary.ts";
import { endOf, startOf } from "./packed-lists.ts";
import type { SentenceTerms } from "./sentence-terms.ts";
import { createTally } from "./tally.ts";

/** Counts of a corpus by a term's or word's number. Numbers that came in later have none. */
export interface TermCounts {
  /** Sentences that hold a term. */
  readonly sentences: Uint32Array;
  /** Sentences that print a word in this folded form. */
  readonly printed: Uint32Array;
  /** How often a term stands where a capital tells something. */
  readonly inside: Uint32Array;
  /** How often it is printed with a capital there. */
  readonly capitals: Uint32Array;
  /** How often it is meant by a headline or a reference. */
  readonly elsewhere: Uint32Array;
  /** Terms of all sentences together. */
  readonly total: number;
}

const none = new Uint32Array();

/** The counts of no corpus at all. */
export const noTermCounts: TermCounts = {
  sentences: none,
  printed: none,
  inside: none,
  capitals: none,
  elsewhere: none,
  total: 0,
};

/** Counts on from a corpus to the next. */
export interface TermCounting {
  /** Counts what one sentence holds, or with -1 takes it out. @returns its terms' numbers in order */
  countSentence(read: SentenceTerms, by: 1 | -1): readonly number[];
  /** Counts the headline and the references of an article. */
  countElsewhere(facts: ArticleFacts, by: 1 | -1): void;
  /** What was counted; counting is over. */
  finish(): TermCounts;
}

export function countTermsOn(from: TermCounts, dictionary: Dictionary): TermCounting {
  const tally = (counts: Uint32Array) => createTally(counts, dictionary.size);
  const sentences = tally(from.sentences);
  const printed = tally(from.printed);
  const inside = tally(from.inside);
  const capitals = tally(from.capitals);
  const elsewhere = tally(from.elsewhere);
  let total = from.total;
  return {
    countSentence: (read, by) => {
      const ids = read.terms.map(dictionary.numberOf);
      const words = read.surfaces.map((word, at) =>
        word === read.terms[at] ? (ids[at] ?? 0) : dictionary.numberOf(word),
      );
      total += by * ids.length;
      for (const id of new Set(ids)) sentences.add(id, by);
      for (const id of new Set(words)) printed.add(id, by);
      for (const term of read.inside) inside.add(dictionary.numberOf(term), by);
      for (const term of read.capitals) capitals.add(dictionary.numberOf(term), by);
      return ids;
    },
    countElsewhere: (facts, by) => {
      const { headline, meant } = factLists;
      for (let at = startOf(facts, headline); at < endOf(facts, headline); at += 1)
        elsewhere.add(facts[at] ?? 0, by);
      for (let at = startOf(facts, meant); at < endOf(facts, meant); at += 2)
        elsewhere.add(facts[at + 1] ?? 0, by);
    },
    finish: () => {
      const { size } = dictionary;
      return {
        sentences: sentences.counts(size),
        printed: printed.counts(size),
        inside: inside.counts(size),
        capitals: capitals.counts(size),
        elsewhere: elsewhere.counts(size),
        total,
      };
    },
  };
}

/** How many terms and words there are in the corpus. */
export function countUsed({ sentences, printed, elsewhere }: TermCounts): number {
  let used = 0;
  for (let id = 0; id < sentences.length; id += 1)
    if ((sentences[id] ?? 0) + (printed[id] ?? 0) + (elsewhere[id] ?? 0) > 0) used += 1;
  return used;
}
