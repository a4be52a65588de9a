import type { Article } from "../corpus/article.ts";
import type { Pieces } from "../corpus/pacer.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { createArticleShelf } from "./article-shelf.ts";
import type { CorpusLists } from "./corpus-lists.ts";
import type { CorpusNumbering } from "./corpus-numbering.ts";
import type { Dictionary } from "./dictionary.ts";
import { createMiniSearchIndex } from "./mini-search-engine.ts";
import type { NameBook } from "./name-book.ts";
import type { NameCounts } from "./name-counts.ts";
import type { RunTable } from "./run-table.ts";
import type { PassageIndex } from "./search-engine.ts";
import type { TermCounts } from "./term-counts.ts";

/** A corpus whose articles have been read for their words. */
export interface IndexedCorpus {
  readonly articles: readonly Article[];
  /** In the order of the articles. */
  readonly facts: readonly ArticleFacts[];
  readonly lists: CorpusLists;
  readonly numbering: CorpusNumbering;
  readonly termCounts: TermCounts;
  readonly nameCounts: NameCounts;
  readonly dictionary: Dictionary;
  readonly book: NameBook;
  /** Finds passages by the numbers that the facts give them, which are below `passageBound`. */
  readonly passages: PassageIndex;
  readonly passageBound: number;
  /** Finds quotations by the numbers that the facts give them, which are below `quotationBound`. */
  readonly runs: RunTable;
  readonly quotationBound: number;
}

/**
 * What indexing remembers between a corpus and the next, so that only articles which are new are read; an
 * article is known by its object. One corpus comes after the other: while pieces of one are left to do, no
 * other may begin. A corpus may be asked until the one after the next comes: only then is forgotten what
 * none but its articles held, and its tables become those of that corpus.
 */
export interface IndexMemory {
  /** @param articles - no object twice */
  index(articles: readonly Article[]): Pieces<IndexedCorpus>;
}

/** Words, or names, from which on it is worth the while to forget those of articles that are gone. */
const manyWords = 100_000;

/**
 * Starts empty.
 * @param createPassageIndex - what passages are found with
 * @param wornFrom - so many words or names, of which most are of articles that are gone, and everything
 *   is read anew: words and names cannot be forgotten one by one
 */
export function createIndexMemory(
  createPassageIndex: () => PassageIndex = createMiniSearchIndex,
  wornFrom = manyWords,
): IndexMemory {
  let shelf = createArticleShelf(createPassageIndex());
  return {
    *index(articles) {
      if (shelf.isWorn(wornFrom)) shelf = createArticleShelf(createPassageIndex());
      return yield* shelf.index(articles);
    },
  };
}
