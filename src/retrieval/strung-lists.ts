import type { Difference } from "../corpus/difference.ts";
import type { Pieces } from "../corpus/pacer.ts";
import type { ArticleFacts } from "./article-facts.ts";

/** A list of each article of a corpus, one behind the other: to go through them is to read one array. */
export interface StrungLists {
  readonly values: Uint32Array;
  /** Where the list of each article ends in the values; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** The lists of no article at all. */
export const noLists: StrungLists = { values: new Uint32Array(), ends: new Uint32Array() };

/** What an article's list is made of. */
export interface ListMaker {
  lengthOf(own: ArticleFacts): number;
  /** Writes the list into an array from a place on. */
  write(own: ArticleFacts, values: Uint32Array, at: number): void;
}

/** What lists are strung from. */
export interface Stringing {
  /** In the order of the articles. */
  readonly facts: readonly ArticleFacts[];
  /** The lists of the articles before; they stay as they are. */
  readonly last: StrungLists;
  /** Where the facts differ from those that the last lists are of. */
  readonly difference: Difference;
}

/** Articles are looked through in lots of so many, each a moment’s work. */
const lot = 500;

/** Strings lists, of which only those that changed are made; the others are copied as they stand. */
export function* stringLists(
  { lengthOf, write }: ListMaker,
  { facts, last, difference: { from, toBefore, toAfter } }: Stringing,
): Pieces<StrungLists> {
  const ends = new Uint32Array(facts.length);
  const start = endBefore(last.ends, from);
  const [restFrom, restTo] = [endBefore(last.ends, toBefore), last.values.length];
  ends.set(last.ends.subarray(0, from));
  let end = start;
  /** A loop of its own: in a generator the same one takes five times as long. */
  const measure = (first: number, behind: number): void => {
    for (let at = first; at < behind; at += 1) {
      const own = facts[at];
      if (own !== undefined) end += lengthOf(own);
      ends[at] = end;
    }
  };
  for (let first = from; first < toAfter; first += lot) {
    measure(first, Math.min(first + lot, toAfter));
    yield;
  }
  const moved = end - restFrom;
  for (let at = toAfter; at < facts.length; at += 1)
    ends[at] = (last.ends[at - toAfter + toBefore] ?? 0) + moved;
  const values = new Uint32Array(end + restTo - restFrom);
  values.set(last.values.subarray(0, start));
  values.set(last.values.subarray(restFrom, restTo), end);
  const fill = (first: number, behind: number): void => {
    for (let at = first; at < behind; at += 1) {
      const own = facts[at];
      if (own !== undefined) write(own, values, endBefore(ends, at));
    }
  };
  for (let first = from; first < toAfter; first += lot) {
    fill(first, Math.min(first + lot, toAfter));
    yield;
  }
  return { values, ends };
}

/** Where the list of an article begins. */
export const endBefore = (ends: Uint32Array, article: number): number => ends[article - 1] ?? 0;
