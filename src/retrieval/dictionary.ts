/** Words by number. A word keeps its number for as long as the dictionary lives. */
export interface Dictionary {
  /** How many words there are; numbers are from 0 to one less. */
  readonly size: number;
  idOf(word: string): number | undefined;
  /** The word of a number; empty where there is none. */
  wordOf(id: number): string;
  /** The number of a word, a new one where it has none. */
  numberOf(word: string): number;
}

export function createDictionary(): Dictionary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    get size() {
      return words.length;
    },
    idOf: (word) => ids.get(word),
    wordOf: (id) => words[id] ?? "",
    numberOf: (word) => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      const own = ownCopy(word);
      ids.set(own, words.length);
      return words.push(own) - 1;
    },
  };
}

/** V8 keeps longer stretches of a text as views of it: a kept word would keep its whole article. */
const longestCopied = 12;
const ownCopy = (word: string): string =>
  word.length > longestCopied ? word.split("").join("") : word;
