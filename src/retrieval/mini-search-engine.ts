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
    extractField: ({ id, terms }, field) =>
      field === "terms" ? countingWords(terms).join(" ") : id,
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
  });
  return {
    add: (id, terms) => index.add({ id, terms }),
    remove: (id) => index.discard(id),
    over: ({ placeOf }) => engineOver(index, placeOf),
  };
}

/** A term as it is indexed in passages that hold it so often or oftener. @param power - of two */
const atLeast = (term: string, power: number): string => (power === 1 ? term : `${term}#${power}`);

/** A term as it is indexed for a part of what is left over the largest power of two. @param power - of two */
const leftOver = (term: string, power: number): string => `${term}+${power}`;

/**
 * The words of an index that tell how often a passage holds each of its terms, of 1,000 times no more than
 * some twenty: no term has their signs.
 */
function countingWords(terms: readonly string[]): readonly string[] {
  const frequencies = new Map<string, number>();
  for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const words: string[] = [];
  for (const [term, frequency] of frequencies) {
    let left = frequency;
    for (let power = 1; power <= frequency; power *= 2) {
      words.push(atLeast(term, power));
      left = frequency - power;
    }
    for (let power = 1; power <= left; power *= 2)
      if ((left & power) !== 0) words.push(leftOver(term, power));
  }
  return words;
}

/**
 * Takes the postings of terms out of MiniSearch by the way of its boosts: it asks for the boost of each
 * passage that holds a term before it scores it, and goes on to the next where that is 0. So nothing is
 * scored, no result is made and none is sorted. How often a passage holds a term MiniSearch does not tell
 * then, but words of its index that were made for it do.
 */
function engineOver(
  index: MiniSearch<Indexed>,
  placeOf: (key: number) => number | undefined,
): SearchEngine {
  let found = new Uint32Array(fewPlaces);
  let size = 0;
  const put = (place: number): void => {
    if (size === found.length) found = twiceAsLong(found);
    found[size] = place;
    size += 1;
  };
  /** @returns false where no passage has the word */
  const take = (word: string, times: number): boolean => {
    const before = size;
    index.search(word, {
      tokenize: (whole) => [whole],
      boostDocument: (key: number) => {
        const place = placeOf(key);
        if (place !== undefined) for (let time = 0; time < times; time += 1) put(place);
        return 0;
      },
    });
    return size > before;
  };
  const postingsOf = (term: string): Uint32Array => {
    size = 0;
    let power = 1;
    while (take(atLeast(term, power), Math.ceil(power / 2))) power *= 2;
    for (let part = 1; part < power / 2; part *= 2) take(leftOver(term, part), part);
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
