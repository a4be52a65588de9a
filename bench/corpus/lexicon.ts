import { readFileSync } from "node:fs";
import wordListPath from "word-list";
import { createRandom } from "./random.ts";
import { createZipf, type DrawWord } from "./zipf.ts";

/** English words by what they can be in a sentence, each drawn as often as its rank says. */
export interface Lexicon {
  readonly noun: DrawWord;
  /** The infinitive of a regular verb. */
  readonly verb: DrawWord;
  readonly adjective: DrawWord;
  readonly adverb: DrawWord;
  /** True for a word of the list, in small letters. */
  readonly isWord: (word: string) => boolean;
}

/**
 * Mandelbrot's q. It puts the commonest noun where "year" stands in newspapers, in one passage of
 * eight, for a passage has about a dozen nouns.
 */
const offset = 8;

/** Which word has which rank is the same for every corpus. */
const seed = 1949;

/**
 * Sorts the word list by the forms that a word has in it: a verb has -s, -ed and -ing, an adjective -ly
 * and -ness, a noun -s and none of a verb's. The list has no frequencies: the more of its words
 * are made from a word, the commoner that is taken to be, for common words have large families.
 * @see Schreuder and Baayen (1997), "How complex simplex words can be", on family and frequency
 */
export function readLexicon(): Lexicon {
  read ??= sortWords();
  return read;
}

/** The list is long, and sorted alike for every corpus. */
let read: Lexicon | undefined;

function sortWords(): Lexicon {
  const list = readFileSync(wordListPath, "utf8").split("\n");
  const all = new Set(list);
  const isWord = (word: string): boolean => all.has(word);
  const random = createRandom(seed);
  const families = familiesIn(list, isWord);
  const ranked = list
    .filter((word) => word.length >= shortest && word.length <= longest)
    .map((word) => ({ word, rank: (families.get(word) ?? 0) + random.next() }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ word }) => word);
  const isVerb = (word: string): boolean =>
    isWord(`${word}s`) && isWord(pastOf(word)) && isWord(`${word.replace(/e$/u, "")}ing`);
  const isAdjective = (word: string): boolean => isWord(`${word}ly`) && isWord(`${word}ness`);
  const isNoun = (word: string): boolean =>
    isWord(`${word}s`) && !isWord(pastOf(word)) && !isAdjective(word) && !word.endsWith("ly");
  const verbs = ranked.filter((word) => isVerb(word) && !word.endsWith("ed"));
  const adjectives = ranked.filter((word) => isAdjective(word) && !isVerb(word));
  return {
    noun: createZipf(ranked.filter(isNoun), offset),
    verb: createZipf(verbs, offset),
    adjective: createZipf(adjectives, offset),
    adverb: createZipf(
      adjectives.map((word) => `${word}ly`),
      offset,
    ),
    isWord,
  };
}

/** How many words of a list are made by an ending from each word that has any. */
function familiesIn(
  list: readonly string[],
  isWord: (word: string) => boolean,
): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (const word of list) {
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const root = word.slice(0, -ending.length);
      if (isWord(root)) families.set(root, (families.get(root) ?? 0) + 1);
    }
  }
  return families;
}

const endings =
  "s ed ing er ers able ness ly ful less y ish like man men ship ment ments ism ist ists al ally ity ize maker making house room work hood".split(
    " ",
  );

const shortest = 4;
const longest = 13;

/** The past form of a regular verb that doubles no letter. */
export const pastOf = (verb: string): string => (verb.endsWith("e") ? `${verb}d` : `${verb}ed`);
