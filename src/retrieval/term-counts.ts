import { type ArticleFacts, factLists } from "./article-facts.ts";
import type { Dictionary } from "./dictionary.ts";
import { endOf, startOf } from "./packed-lists.ts";
import type { SentenceTerms } from "./sentence-terms.ts";
import { type Counts, createTally, noCounts } from "./tally.ts";

/** Counts of a corpus by a term's or word's number. */
export interface TermCounts {
  /** Terms of all sentences together. */
  readonly total: number;
  /** Sentences that hold a term. */
  readonly sentences: Counts;
  /** Sentences that print a word in this folded form. */
  readonly printed: Counts;
  /** How often a term stands where a capital tells something. */
  readonly inside: Counts;
  /** How often it is printed with a capital there. */
  readonly capitals: Counts;
  /** How often it is meant by a headline or a reference. */
  readonly elsewhere: Counts;
}

/** The counts of no corpus at all. */
export const noTermCounts: TermCounts = {
  sentences: noCounts,
  printed: noCounts,
  inside: noCounts,
  capitals: noCounts,
  elsewhere: noCounts,
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

/** @param from - stays as it is */
export function countTermsOn(from: TermCounts, dictionary: Dictionary): TermCounting {
  const sentences = createTally(from.sentences);
  const printed = createTally(from.printed);
  const inside = createTally(from.inside);
  const capitals = createTally(from.capitals);
  const elsewhere = createTally(from.elsewhere);
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
    finish: () => ({
      sentences: sentences.counts(),
      printed: printed.counts(),
      inside: inside.counts(),
      capitals: capitals.counts(),
      elsewhere: elsewhere.counts(),
      total,
    }),
  };
}

/** How many terms and words there are in the corpus. */
export function countUsed({ sentences, printed, elsewhere }: TermCounts): number {
  let used = 0;
  printed.each(() => {
    used += 1;
  });
  sentences.each((id) => {
    if (printed.of(id) === 0) used += 1;
  });
  elsewhere.each((id) => {
    if (printed.of(id) + sentences.of(id) === 0) used += 1;
  });
  return used;
}
