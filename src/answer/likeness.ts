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

/**
 * The name that comes nearest to one, of equals the first; made ready once for many look-ups in the same names.
 * @returns a look-up that gives undefined where none is at least so much alike, `least` from 0 to 1
 */
export function createNearestName(
  names: readonly string[],
): (wanted: string, least: number) => string | undefined {
  const folded = names.map(foldName);
  return (wanted, least) => {
    const asked = foldName(wanted.slice(0, longestName));
    const likenessTo = likenessOf(asked);
    const mayBeNear = nearnessTest(asked, least);
    let best: { readonly name: string; readonly likeness: number } | undefined;
    names.forEach((name, at) => {
      const own = folded[at] ?? "";
      if (!mayBeNear(own)) return;
      const likeness = likenessTo(own);
      if (likeness >= least && likeness > (best?.likeness ?? -1)) best = { name, likeness };
    });
    return best?.name;
  };
}

/** A quick look at a folded name that says no only where its likeness is below the least. */
function nearnessTest(asked: string, least: number): (name: string) => boolean {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < asked.length; at += 1) pairs.add(pairAt(asked, at));
  return (name) => {
    let shared = 0;
    for (let at = 0; at + 1 < name.length; at += 1) if (pairs.has(pairAt(name, at))) shared += 1;
    return 2 * shared >= least * pairs.size || asked.includes(name);
  };
}

/** Two code units as one number. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

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
