/** A file of the corpus that could not be used, or not all of it, and why, in words for a person. */
export interface FileProblem {
  /** Path in the corpus; behind `#` the place in a file of several articles, from 1. */
  readonly file: string;
  readonly reason: string;
}

/** The name of one article of a file: `export.jsonl#3`; the file's own where it holds only one. */
export const entryName = (file: string, entry: number | undefined): string =>
  entry === undefined ? file : `${file}#${entry}`;

const problems: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to read it",
  EPERM: "there is no permission to read it",
  ENOENT: "it vanished while it was being read",
  ELOOP: "it is a link that leads back to itself",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its path is too long",
  EMFILE: "too many files are open at once",
};

/** What keeps a file or folder from being read, from the system's error. */
export function problemOf(error: unknown, what: "file" | "folder"): string {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return problems[code] ?? `the ${what} cannot be read (${code === "" ? "unknown error" : code})`;
}
