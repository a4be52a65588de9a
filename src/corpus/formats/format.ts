/** What a file says of an article beside its text. What it does not say is absent. */
export interface Stated {
  readonly outlet?: string;
  /** The wire agency that wrote it. */
  readonly via?: string;
  readonly title?: string;
  /** An http or https address. */
  readonly url?: string;
  /** ISO 8601: a day, or a time with its zone. */
  readonly published?: string;
  readonly authors?: readonly string[];
}

/** Where a file states it: a person wrote it above the text, or a site's program into its page. */
export type StatedIn = "front matter" | "page metadata";

/** One article as its file holds it, before its text is understood. */
export interface Source {
  /** Place in a file of several articles, from 1; absent where the file is one article. */
  readonly entry?: number;
  /** What the article's spans will point into. */
  readonly text: string;
  /** Offset where the article's page begins, behind the front matter. */
  readonly from: number;
  readonly stated: Stated;
  readonly statedIn: StatedIn;
  /** True where a program has found the article among its page's other parts already. */
  readonly isExtracted?: true;
  /** What could not be used, one line each. */
  readonly warnings: readonly string[];
}

/** An article of a file that cannot be used, or a whole file, and why. */
export interface Unusable {
  readonly entry?: number;
  readonly reason: string;
}

/** What a file holds. */
export interface FormatReading {
  readonly sources: readonly Source[];
  readonly unusable: readonly Unusable[];
}

/** A way of keeping articles in files. Formats are listed in `formats.ts`. */
export interface Format {
  /** As a person calls it: `web page`. */
  readonly name: string;
  /** Endings of file names in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** A larger file is not opened, in bytes. */
  readonly largestBytes: number;
  /** Loads what the format needs; a corpus without such files never pays for it. */
  load(): Promise<ReadFormat>;
}

/** Reads a file's bytes. Never throws, whatever they are; takes time in proportion to their number. */
export type ReadFormat = (bytes: Uint8Array) => FormatReading;

/** The reading of a file that holds nothing that could be used. */
export const unusable = (reason: string): FormatReading => ({
  sources: [],
  unusable: [{ reason }],
});

/** 1 MiB, some two hundred times a long article. */
export const mebibyte = 1_048_576;
