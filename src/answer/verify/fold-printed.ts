import { americanSpelling } from "../../language/spelling-variants.ts";

/**
 * A single word in the form in which a quotation's words are compared: without case, accents, the shape
 * of its apostrophes and its dots ("U.S." and "US" are one word in two spellings), in American spelling.
 * Unlike a word that is searched for it keeps its ending: "China's" is not "China", "killed" not "kills".
 */
export function foldPrinted(printed: string): string {
  if (/^[a-z]+$/u.test(printed)) return americanWord(printed);
  const plain = plainForm(printed);
  if (contraction.test(plain)) return plain.replace("'", "");
  const [, word = plain, ending = ""] = possessive.exec(plain) ?? [];
  return `${americanWord(word)}${ending}`;
}

/** The word without case, accents and the shape of its apostrophes, in the spelling in which it stands. */
export function plainForm(printed: string): string {
  // Upper case first: it makes "ß" and "SS" one, and all forms of a letter that has several.
  const folded = printed.normalize("NFKD").toUpperCase().toLowerCase();
  return withoutDots(
    folded
      .replace(unprinted, "")
      .replace(apostrophes, "'")
      .replace(/(?<=\p{N}),(?=\p{N})/gu, ""),
  );
}

/** Accents that were set apart, soft hyphens and characters of no width. */
const unprinted = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const apostrophes = /[\u2018\u2019\u201b\u02bc\uff07`´]/gu;

const withoutDots = (word: string): string =>
  /^\p{L}(?:\.\p{L})+\.?$/u.test(word) ? word.replaceAll(".", "") : word;

/** Contractions that are no other word when the apostrophe is left out, as chat often does. */
const contraction = /^(?:\p{L}+n't|i'm|(?:i|you|we|they)'ve|(?:you|they)'re)$/u;

const possessive = /^(.+?)('s)$/u;

/**
 * The doubled l before an ending behind an unstressed -el or -al, which American English writes once
 * ("travelled", "signalling"): VarCon (Atkinson, wordlist.aspell.net/varcon). A word of one syllable
 * ("called") is the same in both.
 */
const doubledL = /^(.*[aeiouy].*[ae]l)l(ed|ing|ings|er|ers|or|ors)$/u;

/** Letters of the longest word that the rule is tried on. */
const longestWord = 24;

const americanWord = (word: string): string => {
  const mayDouble = word.length <= longestWord && word.includes("ll");
  const [, stem, ending] = (mayDouble && doubledL.exec(word)) || [];
  return stem === undefined ? americanSpelling(word) : `${stem}${ending}`;
};
