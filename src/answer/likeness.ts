/** A name without what a person need not type: case, accents, spare white space. */
export const foldName = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();

/** Names at least this much alike are offered to whoever mistyped one; 1 is the same. */
const minLikeness = 0.3;
/** What was typed is compared up to here, in characters: twice as long as an option of Discord's. */
const longestName = 200;

/**
 * The names that come near one, the most alike first; as many as `most`.
 * @param least - how much alike they must be, 0 to 1
 */
export function nearNames(
  wanted: string,
  names: readonly string[],
  most: number,
  least = minLikeness,
): readonly string[] {
  const likenessTo = likenessOf(foldName(wanted.slice(0, longestName)));
  return names
    .map((name) => ({ name, likeness: likenessTo(foldName(name)) }))
    .filter((candidate) => candidate.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name)
    .slice(0, most);
}

/** Dice's coefficient of a folded name's pairs of letters and another's, or 1 if one holds the other. */
function likenessOf(a: string): (b: string) => number {
  const pairs = pairsOf(a);
  return (b) => (a.length > 1 && (a.includes(b) || b.includes(a)) ? 1 : dice(pairs, pairsOf(b)));
}

/** Words longer than this are compared by their beginning, in letters. */
const longestWord = 40;
/** So many letters of a word at least are a beginning that somebody typed. */
const shortestBeginning = 3;

/**
 * How much names are like some folded words, 0 to 1: the mean over these of the likeness to the name's
 * most similar word; 0 where there are no words. A word that is the other's beginning is like it.
 */
export function likenessByWord(words: readonly string[]): (nameWords: readonly string[]) => number {
  const asked = words.map(toLetters);
  return (nameWords) => {
    const own = nameWords.map(toLetters);
    const sum = asked.reduce(
      (total, word) => total + Math.max(0, ...own.map((other) => likenessOfWords(word, other))),
      0,
    );
    return sum / Math.max(1, asked.length);
  };
}

interface Letters {
  readonly word: string;
  /** With the word's beginning and end as letters: the first letter is seldom mistyped. */
  readonly pairs: ReadonlySet<string>;
}

const toLetters = (full: string): Letters => {
  const word = full.slice(0, longestWord);
  return { word, pairs: pairsOf(` ${word} `) };
};

function likenessOfWords(a: Letters, b: Letters): number {
  if (a.word === b.word) return 1;
  const [short, long] = a.word.length < b.word.length ? [a.word, b.word] : [b.word, a.word];
  const isBeginning = short.length >= shortestBeginning && long.startsWith(short);
  return isBeginning ? 1 : dice(a.pairs, b.pairs);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

const pairsOf = (name: string): ReadonlySet<string> =>
  new Set([...name].flatMap((letter, at, all) => (at === 0 ? [] : [`${all[at - 1]}${letter}`])));
