import type { FileProblem } from "./file-problem.ts";

/** A corpus that cannot be read at all; the message says what to do. */
export abstract class CorpusError extends Error {
  /** The folder, as it was asked for. */
  readonly directory: string;
  constructor(directory: string, problem: string, options?: ErrorOptions) {
    super(`corpus ${directory}: ${problem}`, options);
    this.directory = directory;
  }
}

/** The folder does not exist. */
export class CorpusMissingError extends CorpusError {
  override readonly name = "CorpusMissingError";
  constructor(directory: string, options?: ErrorOptions) {
    super(
      directory,
      "there is no such folder; create it, or set CORPUS_DIR to the folder with your articles",
      options,
    );
  }
}

/** There is something of that name, and it is no folder, or it may not be read. */
export class CorpusUnreadableError extends CorpusError {
  override readonly name = "CorpusUnreadableError";
  constructor(directory: string, why: string, options?: ErrorOptions) {
    super(directory, `${why}; set CORPUS_DIR to a folder that this program may read`, options);
  }
}

/** The folder holds no article. */
export class CorpusEmptyError extends CorpusError {
  override readonly name = "CorpusEmptyError";
  /** What could not be used, and why. */
  readonly skipped: readonly FileProblem[];
  constructor(directory: string, skipped: readonly FileProblem[]) {
    super(directory, `${emptyProblem(skipped)}; put news articles there, one per file`);
    this.skipped = skipped;
  }
}

/** The folder holds more than can be served; nothing of it is. */
export class CorpusTooLargeError extends CorpusError {
  override readonly name = "CorpusTooLargeError";
  /** How many were found until there were too many. */
  readonly count: number;
  readonly most: number;
  constructor(directory: string, { count, most, what }: Excess) {
    const [found, allowed] = [count, most].map((number) => number.toLocaleString("en"));
    super(
      directory,
      `it holds ${found} ${what} or more, and at most ${allowed} can be served; leave out old articles, or give Node a larger heap (see "How much memory" in docs/operations.md)`,
    );
    this.count = count;
    this.most = most;
  }
}

interface Excess {
  readonly count: number;
  readonly most: number;
  /** Of what: `passages`. */
  readonly what: string;
}

function emptyProblem(skipped: readonly FileProblem[]): string {
  const [first] = skipped;
  if (first === undefined) return "it holds no articles";
  const example = `${first.file}: ${first.reason}`;
  return skipped.length === 1
    ? `its only file cannot be used (${example})`
    : `none of its ${skipped.length} files can be used (${example}; …)`;
}
