import { wordsOf } from "../../../corpus/attribution/lexicon/words-of.ts";
import { readTokens as tagTokens } from "../../../language/nlp.ts";
import type { Span } from "../../../language/span.ts";
import { splitTerms } from "../../../language/terms.ts";
import type { Place } from "../comparison.ts";

/** Characters of a sentence that are read at most; longer ones are lists and tables. */
const mostCharacters = 1_200;

/** A word, number, currency sign or mark of a sentence. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign" | "mark";
  readonly text: string;
  readonly lower: string;
  /** wink-nlp's universal part of speech, `X` where it cuts the text otherwise. */
  readonly pos: string;
  /** What is compared: the stem; a mark's own text. */
  readonly term: string;
  readonly isStop: boolean;
  /** True where nothing parts it from the token before. */
  readonly isGlued: boolean;
  /** True for a word with a capital that does not owe it to its place. */
  readonly isName: boolean;
  /** Number of its piece of the sentence, from 0: pieces end at marks and conjunctions. */
  readonly piece: number;
}

/** A sentence as the rules for figures and times read it. */
export interface Reading {
  readonly place: Place;
  readonly tokens: readonly Token[];
  /** The words of names that stand in it or are meant in it, as terms. */
  readonly names: ReadonlySet<string>;
  /** The same with the words of its headline and dateline, which say of what the article tells. */
  readonly setting: ReadonlySet<string>;
}

const tokenPattern =
  /(?<![\p{L}\p{N}])\p{Lu}{0,3}[$£€¥₹₩₦₽₺₴₱]\p{Lu}{0,2}(?=\s?\p{N})|\p{N}+(?:[.,:]\p{N}+)*|\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}\p{M}]+)*|\S/gu;

/** Words that begin another piece of a sentence. */
const joiners =
  wordsOf(`and or but nor while whereas when whenever after before as because which who whom
  whose where although though since until unless if that than so`);
const timeWords = /^(?:\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|midnight$|noon$|dawn$)/iu;
const parting = /^[,;:()[\]–—“”"‘’…]$/u;

/** A place's sentence in tokens. Linear in its length. */
export function readPlace(place: Place): Reading {
  const { article, sentence } = place;
  const within = {
    start: sentence.span.start,
    end: Math.min(sentence.span.end, sentence.span.start + mostCharacters),
  };
  const parts = new Map(tagTokens(article.text, [within]).map(({ start, pos }) => [start, pos]));
  const terms = new Map(splitTerms(article.text, within).map((term) => [term.span.start, term]));
  const tokens: Token[] = [];
  let piece = 0;
  const found = [...article.text.slice(within.start, within.end).matchAll(tokenPattern)];
  for (const [at, { 0: text, index }] of found.entries()) {
    const start = within.start + index;
    const kind = kindOf(text);
    const lower = text.toLowerCase();
    const last = tokens.at(-1);
    if (joins(lower, found[at + 1]?.[0]) || parting.test(text)) piece += 1;
    const pos = parts.get(start) ?? "X";
    tokens.push({
      kind,
      text,
      lower,
      pos,
      term: terms.get(start)?.term ?? lower,
      isStop: terms.get(start)?.isStop ?? true,
      isGlued: last?.end === start,
      isName: kind === "word" && /^\p{Lu}/u.test(text) && (!opens(last) || pos === "PROPN"),
      start,
      end: start + text.length,
      piece,
    });
  }
  const names = namesOf(place, tokens);
  const setting = [article.title ?? "", article.dateline ?? ""].flatMap(termsOf);
  return { place, tokens, names, setting: new Set([...names, ...setting]) };
}

/** True for a conjunction; "before" is none in "before 4 a.m." and "before Monday". */
const joins = (lower: string, next: string | undefined): boolean =>
  joiners.has(lower) &&
  !(/^(?:before|after|since|until)$/u.test(lower) && timeWords.test(next ?? ""));

function kindOf(text: string): Token["kind"] {
  if (/^\p{N}/u.test(text)) return "number";
  if (/^\p{Lu}{0,3}[$£€¥₹₩₦₽₺₴₱]/u.test(text)) return "sign";
  return /^\p{L}/u.test(text) ? "word" : "mark";
}

const opens = (before: Token | undefined): boolean =>
  before === undefined || /^[“"‘:]$/u.test(before.text);

/** Names as printed, and those that "she" and "the dam" mean. */
function namesOf({ article, sentence }: Place, tokens: readonly Token[]): ReadonlySet<string> {
  const meant = article.references.flatMap(({ sentence: index, name }) =>
    index === sentence.index ? termsOf(name) : [],
  );
  return new Set([...tokens.filter(({ isName }) => isName).map(({ term }) => term), ...meant]);
}

const termsOf = (text: string): readonly string[] =>
  splitTerms(text.slice(0, mostCharacters)).flatMap(({ term, isStop }) => (isStop ? [] : [term]));
