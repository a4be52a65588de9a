/** A longer word is none of a newspaper's own: a hash, an address. */
const longestWord = 40;

/**
 * What a pure function finds of a word, remembered: a text says most of its words again. It forgets all
 * when it knows `most` words, and never learns one of more than 40 UTF-16 code units, so that no text,
 * however hostile, fills the memory.
 */
export function remembering<T extends NonNullable<unknown>>(
  find: (word: string) => T,
  most = 10_000,
): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    if (word.length > longestWord) return find(word);
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known = new Map();
    const own = copyOf(word);
    const value = find(own);
    known.set(own, value);
    return value;
  };
}

/**
 * A word cut from a text may keep the whole text in memory; one put together anew does not. V8 copies what
 * is cut to fewer than 13 characters by itself.
 */
const copyOf = (word: string): string => (word.length < 13 ? word : Array.from(word).join(""));
