/** Where the passages of one corpus stand. */
export interface PassagePlaces {
  /** A passage's place in the corpus, from 0; undefined for a passage of another corpus. */
  placeOf(key: number): number | undefined;
}

/**
 * Passages of all corpora that are in service, found by their terms. It lives as long as the newsroom, so
 * that a reload puts in only what is new. A key is a whole number, 0 or more; under one key there is one
 * passage at a time.
 */
export interface PassageIndex {
  /** Puts one passage in service. @param terms - its telling terms in order, repetitions included */
  add(key: number, terms: readonly string[]): void;
  /** Takes a passage out; its key may be used for another one. */
  remove(key: number): void;
  /** An engine that finds the passages of one corpus alone, all of which are in service and stay so while it is asked. */
  over(places: PassagePlaces): SearchEngine;
}

/** Finds passages. Nothing outside this folder and the library knows which engine does. */
export interface SearchEngine {
  /**
   * For each term, in the order of these, the places of the passages that hold it, each as often as it does:
   * in no order; none for a term that no passage holds.
   */
  passagesWith(terms: readonly string[]): Promise<readonly Uint32Array[]>;
}
