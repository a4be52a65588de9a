import { splitTokens, type Token } from "./tokens.ts";
import { longestQuotation } from "./verification.ts";

/** A quotation as it is compared. */
export interface Quotation {
  readonly text: string;
  /** Its words and marks, without the marks at its ends. */
  readonly tokens: readonly Token[];
  /** Its words alone. */
  readonly words: readonly Token[];
  /** The words by their numbers: what is compared by the same key has the same one, 0 or more. */
  readonly numbers: Int32Array;
  /** The number of a word by its key, -1 where the quotation does not have it. */
  readonly numberOf: (key: string) => number;
  /** To whom the message gives it, where it does. */
  readonly claimed?: string;
  /** True where it goes on behind {@link longestQuotation} words. */
  readonly isCut: boolean;
}

/** Cuts a quotation into words and marks. */
export function readQuotation(text: string, claimed?: string): Quotation {
  const all = splitTokens(text);
  const allWords = all.filter(({ kind }) => kind === "word");
  const words = allWords.slice(0, longestQuotation);
  const [first, last] = [words[0], words.at(-1)];
  const isCut = allWords.length > words.length;
  const numbers = new Map<string, number>();
  for (const { key } of words) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const numberOf = (key: string) => numbers.get(key) ?? -1;
  return {
    text: isCut && last !== undefined ? text.slice(0, last.span.end) : text,
    tokens:
      first === undefined || last === undefined
        ? []
        : all.slice(all.indexOf(first), all.indexOf(last) + 1),
    words,
    numbers: Int32Array.from(words, ({ key }) => numberOf(key)),
    numberOf,
    ...(claimed !== undefined && { claimed }),
    isCut,
  };
}
