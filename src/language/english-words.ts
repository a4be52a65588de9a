/**
 * A check for words of general English.
 * @param load - gives the words, one a line, in lower case and in the order of their code units;
 *   called on first use, for most questions never ask
 */
export function createEnglishCheck(load: () => string): (folded: string) => boolean {
  let words: string | undefined;
  return (folded) => {
    words ??= load();
    return /^[a-z]+$/u.test(folded) && hasLine(words, folded);
  };
}

/** True where a text of sorted lines has this one: a binary search, without cutting the text up. */
function hasLine(text: string, wanted: string): boolean {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1;
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (line === wanted) return true;
    if (line < wanted) low = start + line.length + 1;
    else high = start;
  }
  return false;
}
