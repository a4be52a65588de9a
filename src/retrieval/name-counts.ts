import { type ArticleFacts, factLists } from "./article-facts.ts";
import { endOf, startOf } from "./packed-lists.ts";
import { type Counts, createTally, noCounts, type Tally } from "./tally.ts";

/** In how many articles of a corpus something of the book is, by its number there. */
export interface NameCounts {
  readonly names: Counts;
  readonly forms: Counts;
  readonly calls: Counts;
  readonly titlings: Counts;
}

/** The counts of no corpus at all. */
export const noNameCounts: NameCounts = {
  names: noCounts,
  forms: noCounts,
  calls: noCounts,
  titlings: noCounts,
};

/** Counts on from a corpus to the next. */
export interface NameCounting {
  /** Counts an article, or with -1 takes it out. */
  count(facts: ArticleFacts, by: 1 | -1): void;
  /** What was counted; counting is over. */
  finish(): NameCounts;
}

/** @param from - stays as it is */
export function countNamesOn(from: NameCounts): NameCounting {
  const names = createTally(from.names);
  const forms = createTally(from.forms);
  const calls = createTally(from.calls);
  const titlings = createTally(from.titlings);
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
    finish: () => ({
      names: names.counts(),
      forms: forms.counts(),
      calls: calls.counts(),
      titlings: titlings.counts(),
    }),
  };
}

/** How many names there are in the corpus. */
export function countUsedNames({ names }: NameCounts): number {
  let used = 0;
  names.each(() => {
    used += 1;
  });
  return used;
}
