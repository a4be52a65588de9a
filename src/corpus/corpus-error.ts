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
  constructor(directory: string, skipped: number) {
    super(
      directory,
      skipped === 0
        ? "it holds no articles; put news articles there, one per .txt or .md file"
        : `none of its ${skipped} ${skipped === 1 ? "file" : "files"} can be used; put news articles there, one per .txt or .md file`,
    );
  }
}
