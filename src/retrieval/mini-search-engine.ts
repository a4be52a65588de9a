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
  return { passagesWith: (terms) => Promise.resolve(terms.map(postingsOf)) };
}
