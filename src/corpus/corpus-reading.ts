import type { Article } from "./article.ts";
import type { FileProblem } from "./file-problem.ts";

/** A corpus as it was found on the disk. */
export interface CorpusReading {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  /** What could not be used and why, in the same order. */
  readonly skipped: readonly FileProblem[];
  /** Articles that are not answered from because another one is, in the same order. */
  readonly duplicates: readonly Duplicate[];
  /** What was ignored in articles that can be used. */
  readonly warnings: readonly FileProblem[];
  /** Files of no known format, which are left alone. */
  readonly ignored: readonly string[];
  /** When the newest of its files was written, in milliseconds since 1970. */
  readonly changedAt?: number;
}

/** An article that another one of the same outlet stands for. */
export interface Duplicate {
  readonly file: string;
  /** The article that is answered from. */
  readonly of: string;
  /**
   * `same text`: letter for letter. `same address`: another copy of one page. `nearly the same text`:
   * all but a few words. `older version`: an earlier state of a story that was published again.
   */
  readonly kind: "same text" | "same address" | "nearly the same text" | "older version";
}
