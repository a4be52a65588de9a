import { type ArticleFacts, factLists } from "./article-facts.ts";
import type { NameBook } from "./name-book.ts";
import { endOf, startOf } from "./packed-lists.ts";
import { createTally, type Tally } from "./tally.ts";

/** In how many articles of a corpus something of the book is, by its number there. */
export interface NameCounts extends NameTables {
  /** The tables of the corpus before, which the next but one is counted in. */
  readonly spare?: NameTables;
}

interface NameTables {
  readonly names: Uint32Array;
  readonly forms: Uint32Array;
  readonly calls: Uint32Array;
  readonly titlings: Uint32Array;
}

const none = new Uint32Array();

/** The counts of no corpus at all. */
export const noNameCounts: NameCounts = { names: none, forms: none, calls: none, titlings: none };

/** Counts on from a corpus to the next. */
export interface NameCounting {
  /** Counts an article, or with -1 takes it out. */
  count(facts: ArticleFacts, by: 1 | -1): void;
  /** What was counted; counting is over. */
  finish(): NameCounts;
}

/** @param from - stays as it is; the counts that it was counted on from are gone */
export function countNamesOn(from: NameCounts, book: NameBook): NameCounting {
  const tally = (table: keyof NameTables) =>
    createTally(from[table], book[table].length, from.spare?.[table]);
  const names = tally("names");
  const forms = tally("forms");
  const calls = tally("calls");
  const titlings = tally("titlings");
  const countList = (facts: ArticleFacts, list: number, tally: Tally, by: 1 | -1): void => {
    const end = endOf(facts, list);
    for (let at = startOf(facts, list); at < end; at += 1) tally.add(facts[at] ?? 0, by);
  };
  return {
    count: (facts, by) => {
      countList(facts, factLists.names, names, by);
      countList(facts, factLists.forms, forms, by);
      countList(facts, factLists.calls, calls, by);
      countList(facts, factLists.titlings, titlings, by);
    },
    finish: () => {
      const { spare, ...own } = from;
      return {
        names: names.counts(),
        forms: forms.counts(),
        calls: calls.counts(),
        titlings: titlings.counts(),
        spare: own,
      };
    },
  };
}

/** How many names there are in the corpus. */
export const countUsedNames = ({ names }: NameCounts): number =>
  names.reduce((used, articles) => (articles > 0 ? used + 1 : used), 0);
