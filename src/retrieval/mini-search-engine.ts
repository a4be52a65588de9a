import MiniSearch from "minisearch";
import type { CreateEngine, Hit, Passage, Query, SearchEngine } from "./search-engine.ts";

/**
 * BM25+ parameters of MiniSearch: `k` how soon repetition stops to count, `b` how much long passages
 * are held back (0 not at all, 1 in full), `d` what a term counts in even the longest passage.
 * Values of the variant that led on short passages: k .6, b .5, d .5.
 */
const bm25 = { k: 0.6, b: 0.5, d: 0.5 };

interface Indexed {
  readonly key: string;
  readonly text: string;
}

const newIndex = () =>
  new MiniSearch<Indexed>({
    idField: "key",
    fields: ["text"],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: { bm25, combineWith: "OR" },
  });

/** An engine in this process's memory, built at once from its passages. */
export const createMiniSearchEngine: CreateEngine = (passages) =>
  createMiniSearchEngines()(passages);

/**
 * Engines over one index: of each further corpus only the passages that are new are indexed. The
 * corpus before it may still be answering, so its passages stay until the next one comes; an engine
 * finds those of its own corpus alone, though how rare a term is counts over both.
 */
export function createMiniSearchEngines(): CreateEngine {
  const index = newIndex();
  let indexed: ReadonlySet<string> = new Set();
  let before: ReadonlySet<string> = new Set();
  return (passages) => {
    const places = new Map(passages.map(({ key, id }) => [key, id]));
    index.discardAll([...indexed].filter((key) => !before.has(key) && !places.has(key)));
    const isNew = ({ key }: Passage): boolean => !index.has(key);
    index.addAll(passages.filter(isNew).map(({ key, terms }) => ({ key, text: terms.join(" ") })));
    indexed = new Set([...before, ...places.keys()]);
    before = new Set(places.keys());
    return engineOver(index, passages, places);
  };
}

/** @param places - the passages' places by their keys */
function engineOver(
  index: MiniSearch<Indexed>,
  passages: readonly Passage[],
  places: ReadonlyMap<string, number>,
): SearchEngine {
  const search = ({ terms, articles }: Query, limit: number): readonly Hit[] => {
    const isWanted = (key: string): boolean => {
      const passage = passages[places.get(key) ?? -1];
      return passage !== undefined && (articles === undefined || articles.has(passage.article));
    };
    return index
      .search([...new Set(terms)].join(" "), { filter: ({ id }) => isWanted(id) })
      .map(({ id, score }) => ({ passage: places.get(id) ?? -1, score }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit);
  };
  return { search: (query, limit) => Promise.resolve(search(query, limit)) };
}
