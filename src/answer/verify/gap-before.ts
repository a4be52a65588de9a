/** What stands between words of a comparison and those before them: nothing before a mark that ends, else a blank. */
export const gapBefore = (words: string): "" | " " => (/^[,.;:!?…)\]”’»%]/u.test(words) ? "" : " ");
