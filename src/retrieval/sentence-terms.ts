import type { Span } from "../language/span.ts";
import { readTerms } from "../language/terms.ts";

/** What a sentence is made of, as an index counts it. */
export interface SentenceTerms {
  /** In order, stop words included; behind them the phrasal verbs, nobody's neighbours. */
  readonly terms: readonly string[];
  /** Those that may tell what the sentence is about, in order. */
  readonly telling: readonly string[];
  /** The words as printed, folded. */
  readonly surfaces: readonly string[];
  /** Terms that stand where a capital tells something, once for each time. */
  readonly inside: readonly string[];
  /** Those of `inside` that are printed with a capital. */
  readonly capitals: readonly string[];
}

/** The terms of one sentence of a text. */
export function sentenceTerms(text: string, span: Span): SentenceTerms {
  const { terms, phrasal } = readTerms(text, span);
  const inside = terms.filter(
    // "Ruvu Ferries" opens its sentence with a name, "The dam" does not.
    ({ span: printed }, at) => at > 0 || isCapital(text.charCodeAt(nextWord(text, printed.end))),
  );
  return {
    terms: [...terms, ...phrasal].map(({ term }) => term),
    telling: [...terms.filter(({ isStop }) => !isStop), ...phrasal].map(({ term }) => term),
    surfaces: terms.map(({ surface }) => surface),
    inside: inside.map(({ term }) => term),
    capitals: inside
      .filter(({ span: printed }) => isCapital(text.charCodeAt(printed.start)))
      .map(({ term }) => term),
  };
}

/** Where the word behind a space begins. */
const nextWord = (text: string, end: number): number => (text[end] === " " ? end + 1 : end);

const isCapital = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(String.fromCharCode(code));
