import { differenceOf } from "../corpus/difference.ts";
import type { Pieces } from "../corpus/pacer.ts";
import { type ArticleFacts, factLists, sentencesIn, termsList } from "./article-facts.ts";
import { endOf, startOf } from "./packed-lists.ts";
import { type ListMaker, noLists, type StrungLists, stringLists } from "./strung-lists.ts";

/** What is asked of all articles of a corpus whenever one of them has changed. */
export interface CorpusLists {
  /** How many sentences an article has. */
  readonly sentences: StrungLists;
  /** The first sentence of each passage, counted in its article. */
  readonly passages: StrungLists;
  /** How many terms each passage has. */
  readonly lengths: StrungLists;
  /** The number of each passage. */
  readonly passageNumbers: StrungLists;
  /** A sentence, counted in its article, and the name of somebody who speaks in it, in pairs. */
  readonly speaking: StrungLists;
  /** The names of everybody whom an article names. */
  readonly names: StrungLists;
}

/** The lists of the corpora indexed last. */
export interface ListMemory {
  /** The lists of a corpus. Those of the corpora before stay as they are. */
  listsOf(facts: readonly ArticleFacts[]): Pieces<CorpusLists>;
}

/** Empty. */
export function createListMemory(): ListMemory {
  let last = none;
  let before: readonly ArticleFacts[] = [];
  return {
    *listsOf(facts) {
      const difference = differenceOf(before, facts);
      const string = (list: keyof CorpusLists) =>
        stringLists(makers[list], { facts, last: last[list], difference });
      const lists = {
        sentences: yield* string("sentences"),
        passages: yield* string("passages"),
        lengths: yield* string("lengths"),
        passageNumbers: yield* string("passageNumbers"),
        speaking: yield* string("speaking"),
        names: yield* string("names"),
      };
      [last, before] = [lists, facts];
      return lists;
    },
  };
}

const none: CorpusLists = {
  sentences: noLists,
  passages: noLists,
  lengths: noLists,
  passageNumbers: noLists,
  speaking: noLists,
  names: noLists,
};

const lengthOfList = (own: ArticleFacts, list: number): number =>
  endOf(own, list) - startOf(own, list);

/** One of the lists as it stands in the facts. */
const makerOf = (list: number): ListMaker => ({
  lengthOf: (own) => lengthOfList(own, list),
  write: (own, values, at) => {
    const [start, end] = [startOf(own, list), endOf(own, list)];
    for (let next = start; next < end; next += 1) values[at + next - start] = own[next] ?? 0;
  },
});

const makers: Readonly<Record<keyof CorpusLists, ListMaker>> = {
  sentences: {
    lengthOf: () => 1,
    write: (own, values, at) => {
      values[at] = sentencesIn(own);
    },
  },
  passages: makerOf(factLists.passages),
  lengths: {
    lengthOf: (own) => lengthOfList(own, factLists.passages),
    write: (own, values, at) => {
      const [start, end] = [startOf(own, factLists.passages), endOf(own, factLists.passages)];
      for (let next = start; next < end; next += 1) {
        const behind = next + 1 < end ? (own[next + 1] ?? 0) : sentencesIn(own);
        values[at + next - start] =
          endOf(own, termsList(behind - 1)) - startOf(own, termsList(own[next] ?? 0));
      }
    },
  },
  passageNumbers: makerOf(factLists.passageNumbers),
  speaking: makerOf(factLists.speaking),
  names: makerOf(factLists.names),
};
