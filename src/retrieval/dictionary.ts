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
  const drawers = Array.from({ length: drawerCount }, () => new Map<string, number>());
  const words: string[] = [];
  const numberIn = (drawer: Map<string, number> | undefined, word: string): number => {
    const own = ownCopy(word);
    drawer?.set(own, words.length);
    return words.push(own) - 1;
  };
  return {
    get size() {
      return words.length;
    },
    idOf: (word) => drawers[drawerOf(word)]?.get(word),
    wordOf: (id) => words[id] ?? "",
    numberOf: (word) => {
      const drawer = drawers[drawerOf(word)];
      return drawer?.get(word) ?? numberIn(drawer, word);
    },
  };
}

/**
 * A map that is full is put in order anew, all at once: of 200,000 words that takes tens of milliseconds, of
 * the few thousand of a drawer less than one. A power of two.
 */
const drawerCount = 128;

/** By the word's ends: what they have in common puts more into some drawers, and nothing hangs on it. */
const drawerOf = (word: string): number => {
  const { length } = word;
  const ends = 31 * word.charCodeAt(0) + word.charCodeAt(length - 1);
  return (31 * (31 * ends + word.charCodeAt(length >> 1)) + length) & (drawerCount - 1);
};

/** V8 keeps longer stretches of a text as views of it: a kept word would keep its whole article. */
const longestCopied = 12;
const ownCopy = (word: string): string =>
  word.length > longestCopied ? word.split("").join("") : word;
