import type { Span } from "../language/span.ts";

/** What an engine ranks: a paragraph of an article, as terms. */
export interface Passage {
  /** Its place among all passages, from 0. */
  readonly id: number;
  /** Names it in every corpus that holds it: passages of one key have the same terms. */
  readonly key: string;
  /** The article's place in the corpus, from 0. */
  readonly article: number;
  /** The first of its sentences and one behind the last, counted over the whole corpus. */
  readonly sentences: Span;
  /** Its telling terms in order, repetitions included. */
  readonly terms: readonly string[];
}

/** What is looked for. */
export interface Query {
  /** Distinct telling terms; a passage that holds any of them is a hit. */
  readonly terms: readonly string[];
  /** Articles that count, by their place in the corpus; absent: all. */
  readonly articles?: ReadonlySet<number>;
}

/** A passage that was found. */
export interface Hit {
  /** The passage's id. */
  readonly passage: number;
  /** Above 0; compares hits of one query only. */
  readonly score: number;
}

/** Puts passages in service; a factory may keep between two corpora what they share. */
export type CreateEngine = (passages: readonly Passage[]) => SearchEngine;

/** Finds passages. Nothing outside this folder and the library knows which engine does. */
export interface SearchEngine {
  /** At most `limit` passages, best first; equal scores in corpus order. */
  search(query: Query, limit: number): Promise<readonly Hit[]>;
}
