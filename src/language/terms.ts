import { countryOf, countryOfPair } from "./countries.ts";
import { plainForm } from "./irregular-forms.ts";
import { canStandApart, phrasalVerb } from "./phrasal-verbs.ts";
import { remembering } from "./remember.ts";
import type { Span } from "./span.ts";
import { americanSpelling } from "./spelling-variants.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { splitWords, type Word } from "./words.ts";

/** A word of a text as it is searched for. */
export interface Term {
  /** What is compared: stem, number or country. */
  readonly term: string;
  /** The word itself, folded, in American spelling. */
  readonly surface: string;
  /** True where it is a stop word, which tells nothing. */
  readonly isStop: boolean;
  readonly span: Span;
  /** Of a verb with a particle that may stand apart the verb alone: "call" of "called off". */
  readonly verb?: string;
}

/** The terms of a text in order, stop words included. Linear in the text's length. */
export const splitTerms = (text: string, within?: Span): readonly Term[] =>
  termsOfWords(splitWords(text, within));

/** The terms of a text as `splitTerms` gives them, and its verbs with their particles besides. */
export function readTerms(
  text: string,
  within?: Span,
): { readonly terms: readonly Term[]; readonly phrasal: readonly Term[] } {
  const words = splitWords(text, within);
  return { terms: termsOfWords(words), phrasal: words.flatMap((_, at) => phrasalAt(words, at)) };
}

/** The terms of words that stand in this order; two words may make one term ("United States"). */
export const termsOfWords = (words: readonly Word[]): readonly Term[] =>
  joinTerms(words, (at) => countryAt(words, at));

/** The same for a question, where a verb with its particle is one term, too: "called off". */
export const termsOfQuestion = (words: readonly Word[]): readonly Term[] =>
  joinTerms(words, (at) => [...countryAt(words, at), ...phrasalAt(words, at)]);

/** The term of each word, or of the pair that it opens. */
function joinTerms(
  words: readonly Word[],
  pairAt: (at: number) => readonly Term[],
): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const [pair] = pairAt(at);
    if (pair !== undefined) {
      terms.push(pair);
      at += 1;
    } else if (word !== undefined) terms.push(termOf(word));
  }
  return terms;
}

/** The country whose name begins at a word and has two. */
function countryAt(words: readonly Word[], at: number): readonly Term[] {
  const [first, second] = [words[at], words[at + 1]];
  const country = first && second && countryOfPair(first.folded, second.folded);
  if (first === undefined || second === undefined || country === undefined) return [];
  const span = { start: first.span.start, end: second.span.end };
  return [{ term: country, surface: country, isStop: false, span }];
}

/** The verb with its particle that begins at a word. */
function phrasalAt(words: readonly Word[], at: number): readonly Term[] {
  const [first, second] = [words[at], words[at + 1]];
  const term = first && second && phrasalVerb(first.folded, second.folded);
  if (first === undefined || second === undefined || term === undefined) return [];
  const span = { start: first.span.start, end: second.span.end };
  const surface = `${first.folded} ${second.folded}`;
  if (!canStandApart(second.folded)) return [{ term, surface, isStop: false, span }];
  return [{ term, surface, isStop: false, span, verb: termOf(first).term }];
}

const termOf = ({ folded, span }: Word): Term => ({ ...formOf(folded), span });

/** Words kept at most: those of some thousand articles. */
const mostForms = 50_000;

const formOf = remembering((folded): Pick<Term, "term" | "surface" | "isStop"> => {
  if (isStopWord(folded)) return { term: folded, surface: folded, isStop: true };
  const surface = americanSpelling(folded);
  const term = countryOf(surface) ?? numberWords.get(surface) ?? stem(plainForm(surface));
  return { term, surface, isStop: false };
}, mostForms);

/** Numbers that papers spell out ("three-day", "3-day"); "one" is left, it mostly counts nothing. */
const numberWords: ReadonlyMap<string, string> = new Map(
  "two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at): [string, string] => [word, String(at + 2)]),
);
