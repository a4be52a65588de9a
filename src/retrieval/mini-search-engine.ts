import MiniSearch from "minisearch";
import type { PassageIndex, SearchEngine } from "./search-engine.ts";

interface Indexed {
  readonly id: number;
  readonly terms: readonly string[];
}

/** An index of passages in this process's memory. */
export function createMiniSearchIndex(): PassageIndex {
  const index = new MiniSearch<Indexed>({
    fields: ["terms"],
    extractField: (passage, field) => (field === "terms" ? passage.terms.join(" ") : passage.id),
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  return {
    add: (id, terms) => index.add({ id, terms }),
    remove: (id) => index.discard(id),
    over: ({ placeOf }) => engineOver(index, placeOf),
  };
}

/**
 * Takes the postings of terms out of MiniSearch by the way of its boosts: it asks for the boost of each
 * passage that holds a term before it scores it, and goes on to the next where that is 0. So nothing is
 * scored, no result is made and none is sorted.
 */
function engineOver(
  index: MiniSearch<Indexed>,
  placeOf: (key: number) => number | undefined,
): SearchEngine {
  const postingsOf = (term: string): Uint32Array => {
    const found: number[] = [];
    index.search(term, {
      tokenize: (whole) => [whole],
      boostDocument: (key: number) => {
        const place = placeOf(key);
        if (place !== undefined) found.push(place);
        return 0;
      },
    });
    return new Uint32Array(found);
  };
  const remembered = rememberLists(postingsOf, keptPostings);
  return { passagesWith: (terms) => Promise.resolve(terms.map(remembered)) };
}

/** Postings that are kept for the next question, 4 bytes each: words such as "minister" are in many. */
const keptPostings = 500_000;

/** What a list costs beside its values, as so many of them. */
const entrySize = 50;

/** The same look-up, which remembers what was asked for last, so many values in all. */
function rememberLists(
  find: (term: string) => Uint32Array,
  most: number,
): (term: string) => Uint32Array {
  const kept = new Map<string, Uint32Array>();
  let size = 0;
  return (term) => {
    const list = kept.get(term) ?? find(term);
    if (!kept.delete(term)) size += list.length + entrySize;
    kept.set(term, list);
    for (const [oldest, { length }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= length + entrySize;
    }
    return list;
  };
}
