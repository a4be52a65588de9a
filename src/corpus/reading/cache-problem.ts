const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** True where a file is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === "ENOENT";

/** What went wrong with a file, in a word: `EACCES`. */
export const messageOf = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.message : String(error));
