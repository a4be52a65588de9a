import MiniSearch from "minisearch";
import type { Hit, Passage, Query, SearchEngine } from "./search-engine.ts";

/**
 * BM25+ parameters of MiniSearch: `k` how soon repetition stops to count, `b` how much long passages
 * are held back (0 not at all, 1 in full), `d` what a term counts in even the longest passage.
 * Values of the variant that led on short passages: k .6, b .5, d .5.
 */
const bm25 = { k: 0.6, b: 0.5, d: 0.5 };

/** An engine in this process's memory, built at once from its passages. */
export function createMiniSearchEngine(passages: readonly Passage[]): SearchEngine {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: { bm25, combineWith: "OR" },
  });
  index.addAll(passages.map(({ id, terms }) => ({ id, text: terms.join(" ") })));
  const search = ({ terms, articles }: Query, limit: number): readonly Hit[] => {
    const isWanted = ({ id }: { readonly id: number }) => {
      const passage = passages[id];
      return passage !== undefined && (articles === undefined || articles.has(passage.article));
    };
    return index
      .search([...new Set(terms)].join(" "), {
        filter: (result) => isWanted({ id: Number(result.id) }),
      })
      .map(({ id, score }) => ({ passage: Number(id), score }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit);
  };
  return { search: (query, limit) => Promise.resolve(search(query, limit)) };
}
