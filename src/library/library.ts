import type { Answer } from "../answer/answer.ts";
import type { Article } from "../corpus/article.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";

/** What may be asked for beside the question. */
export interface AskOptions {
  /** Outlets, named just as the corpus names them; absent or empty: all of them. */
  readonly outlets?: readonly string[];
  /** Sentences an outlet may give, 1 or more; 3 where absent. */
  readonly limit?: number;
}

/** A corpus in service: what it holds, and what it answers. It never changes; a reload makes another. */
export interface Library {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  readonly skipped: readonly FileProblem[];
  /** What was left out of articles that are in service: a date that does not exist, for example. */
  readonly warnings: readonly FileProblem[];
  /** Its outlets in the alphabet's order with all their names, then the wire agencies behind them. */
  readonly outlets: readonly OutletNames[];
  ask(question: string, options?: AskOptions): Promise<Answer>;
}

/** What a reload did. Files are paths in the corpus, in order. */
export type ReloadReport =
  | {
      readonly kind: "reloaded";
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      /** How many articles stayed as they were. */
      readonly unchanged: number;
      readonly skipped: readonly FileProblem[];
      readonly warnings: readonly FileProblem[];
      readonly tookMs: number;
    }
  /** It failed: the old corpus stays in service. */
  | { readonly kind: "kept"; readonly reason: string; readonly tookMs: number }
  /** Another reload is under way. */
  | { readonly kind: "busy" };

/** Keeps one library in service and replaces it whole. */
export interface Newsroom {
  current(): Library;
  /** Never rejects; never runs twice at once. */
  reload(): Promise<ReloadReport>;
}
