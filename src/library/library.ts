import type { Answer } from "../answer/answer.ts";
import type { Comparison } from "../answer/compare/comparison.ts";
import type { Quotes } from "../answer/quotes.ts";
import type { Verification } from "../answer/verify/verification.ts";
import type { Why } from "../answer/why.ts";
import type { Article } from "../corpus/article.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";

/** What may be asked for beside the question. */
export interface AskOptions {
  /** Outlets, named just as the corpus names them; absent or empty: all of them. */
  readonly outlets?: readonly string[];
  /** Whose words alone count, named just as `Library.speakers` does; absent: whoever the question names. */
  readonly speaker?: string;
  /** Sentences an outlet may give, 1 or more; 3 where absent. */
  readonly limit?: number;
}

/** Somebody who speaks in a corpus. */
export interface KnownSpeaker extends CorpusSpeaker {
  /** In so many sentences, 1 or more. */
  readonly sentences: number;
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
  /** Whoever speaks most first; no two of one name. */
  readonly speakers: readonly KnownSpeaker[];
  /** Twelve hexadecimal digits that two corpora share only if they hold the same articles. */
  readonly fingerprint: string;
  /** When a file of the corpus last changed, in milliseconds since 1970, where that is known. */
  readonly changedAt?: number;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The same answer with the reasons for its silences. */
  why(question: string, options?: AskOptions): Promise<Why>;
  /**
   * Everything that somebody says.
   * @param speaker - a name of `speakers`; of anybody else there is nothing
   * @param about - what it must be about; absent or blank: anything
   */
  quotes(speaker: string, about?: string): Promise<Quotes>;
  /** Checks the quotations in a text. */
  verify(text: string): Promise<Verification>;
  /** The outlets side by side. */
  compare(question: string, options?: AskOptions): Promise<Comparison>;
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
      /** Until it was in service. */
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
