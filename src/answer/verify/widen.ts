import { slice } from "../../language/span.ts";
import type { Fit } from "./fit.ts";
import { type FullForm, fullForm } from "./full-forms.ts";
import type { PrintedToken } from "./printed.ts";
import type { Token } from "./tokens.ts";

/** What a quotation's first and last word stand for in full, where they are contractions. */
export interface Edges {
  readonly first?: FullForm;
  readonly last?: FullForm;
}

/** Reads the words at a quotation's ends. */
export function edgesOf(text: string, words: readonly Token[]): Edges {
  const formOf = (word: Token | undefined) =>
    word === undefined ? undefined : fullForm(slice(text, word.span));
  const [first, last] = [formOf(words[0]), formOf(words.at(-1))];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** A fit with both words of a contraction that the paper prints in full, where it has one of them at its end. */
export function widen(fit: Fit, printed: readonly PrintedToken[], { first, last }: Edges): Fit {
  const isFull = (form: FullForm | undefined, at: number): boolean =>
    form !== undefined &&
    printed[at]?.key === form.first &&
    form.second.has(printed[at + 1]?.key ?? "") &&
    printed[at]?.sentence === printed[at + 1]?.sentence;
  const { start, end, firstMatch, lastMatch } = fit;
  const opens = firstMatch > start && isFull(first, start - 1);
  const closes = lastMatch < end - 1 && isFull(last, end - 1);
  return { ...fit, start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
