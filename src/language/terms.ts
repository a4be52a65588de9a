import { countryOf, countryOfPair } from "./countries.ts";
import { plainForm } from "./irregular-forms.ts";
import { phrasalVerb } from "./phrasal-verbs.ts";
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
}

/** The terms of a text in order, stop words included. Linear in the text's length. */
export const splitTerms = (text: string, within?: Span): readonly Term[] =>
  termsOfWords(splitWords(text, within));

/**
 * The terms of words that stand in this order; two words may make one term ("United States", "called
 * off").
 */
export function termsOfWords(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    const country = next && countryOfPair(word.folded, next.folded);
    const pair = country ?? (next && phrasalVerb(word.folded, next.folded));
    if (next !== undefined && pair !== undefined) {
      terms.push({
        term: pair,
        surface: country ?? `${word.folded} ${next.folded}`,
        isStop: false,
        span: { start: word.span.start, end: next.span.end },
      });
      at += 1;
    } else {
      terms.push(termOf(word));
    }
  }
  return terms;
}

function termOf({ folded, span }: Word): Term {
  const isStop = isStopWord(folded);
  if (isStop) return { term: folded, surface: folded, isStop, span };
  const surface = americanSpelling(folded);
  const term = countryOf(surface) ?? numberWords.get(surface) ?? stem(plainForm(surface));
  return { term, surface, isStop, span };
}

/** Numbers that papers spell out ("three-day", "3-day"); "one" is left, it mostly counts nothing. */
const numberWords: ReadonlyMap<string, string> = new Map(
  "two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at): [string, string] => [word, String(at + 2)]),
);
