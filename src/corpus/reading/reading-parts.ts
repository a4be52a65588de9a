import type { EntryArticle, FileReading } from "../read-file.ts";

/** So much text of several articles is in one part, in UTF-16 code units: a few milliseconds of copying. */
const textInPart = 2 ** 16;

/**
 * Cuts what a file holds into parts, each a moment's work for whoever copies or writes it: an export may
 * hold thousands of articles. `joinParts` puts them together again.
 * @returns one or more; an article is never cut, and notes are in the last
 */
export function partsOf(reading: FileReading): readonly FileReading[] {
  const parts: FileReading[] = [];
  let open: EntryArticle[] = [];
  let text = 0;
  for (const one of reading.articles) {
    text += one.article.text.length;
    if (text > textInPart && open.length > 0) {
      parts.push({ articles: open, unusable: [], warnings: [] });
      [open, text] = [[], one.article.text.length];
    }
    open.push(one);
  }
  return parts.length === 0 ? [reading] : [...parts, { ...reading, articles: open }];
}

/** What the parts hold together. */
export const joinParts = (parts: readonly FileReading[]): FileReading => ({
  articles: parts.flatMap(({ articles }) => articles),
  unusable: parts.flatMap(({ unusable }) => unusable),
  warnings: parts.flatMap(({ warnings }) => warnings),
});
