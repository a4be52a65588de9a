/** The entries of a list that is written for reading: apart by line breaks and semicolons. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n;]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
