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
    extractField: ({ id, terms }, field) => (field === "terms" ? numberTimes(terms).join(" ") : id),
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  return {
    add: (id, terms) => index.add({ id, terms }),
    remove: (id) => index.discard(id),
    over: ({ placeOf }) => engineOver(index, placeOf),
  };
}

/** A term as it is indexed for the nth time that it stands in a passage, from 1; no term has the sign. */
const timeOf = (term: string, time: number): string => (time === 1 ? term : `${term}#${time}`);

/** Each term by the time that it comes: "dam dam" as "dam dam#2". */
function numberTimes(terms: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return terms.map((term) => {
    const time = (times.get(term) ?? 0) + 1;
    times.set(term, time);
    return timeOf(term, time);
  });
}

/**
 * Takes the postings of terms out of MiniSearch by the way of its boosts: it asks for the boost of each
 * passage that holds a term before it scores it, and goes on to the next where that is 0. So nothing is
 * scored, no result is made and none is sorted. How often a passage holds a term MiniSearch does not tell,
 * so that each further time is a term of its own.
 */
function engineOver(
  index: MiniSearch<Indexed>,
  placeOf: (key: number) => number | undefined,
): SearchEngine {
  let found = new Uint32Array(fewPlaces);
  const postingsOf = (term: string): Uint32Array => {
    let size = 0;
    const options = {
      tokenize: (whole: string) => [whole],
      boostDocument: (key: number) => {
        const place = placeOf(key);
        if (place === undefined) return 0;
        if (size === found.length) found = twiceAsLong(found);
        found[size] = place;
        size += 1;
        return 0;
      },
    };
    let before = -1;
    for (let time = 1; size > before; time += 1) {
      before = size;
      index.search(timeOf(term, time), options);
    }
    return found.slice(0, size);
  };
  const remembered = rememberLists(postingsOf, keptPostings);
  return { passagesWith: (terms) => Promise.resolve(terms.map(remembered)) };
}

/** So long is the list into which places are written at first. */
const fewPlaces = 1_024;

function twiceAsLong(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/**
 * Postings that are kept for the next question, 4 bytes each: words such as "minister" are in many. In 100,098
 * passages natural questions that were never asked before take 3.6 ms of processor time with it and 5.4 without
 * (medians of 500), and no less with eight times as many.
 */
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
