import { splitTokens, type Token } from "./tokens.ts";
import { longestQuotation } from "./verification.ts";

/** A quotation as it is compared. */
export interface Quotation {
  readonly text: string;
  /** Its words and marks, without the marks at its ends. */
  readonly tokens: readonly Token[];
  /** To whom the message gives it, where it does. */
  readonly claimed?: string;
  /** True where it goes on behind {@link longestQuotation} words. */
  readonly isCut: boolean;
}

/** Cuts a quotation into words and marks. */
export function readQuotation(text: string, claimed?: string): Quotation {
  const all = splitTokens(text);
  const words = all.filter(({ kind }) => kind === "word");
  const first = words[0];
  const last = words[Math.min(words.length, longestQuotation) - 1];
  const isCut = words.length > longestQuotation;
  return {
    text: isCut && last !== undefined ? text.slice(0, last.span.end) : text,
    tokens:
      first === undefined || last === undefined
        ? []
        : all.slice(all.indexOf(first), all.indexOf(last) + 1),
    ...(claimed !== undefined && { claimed }),
    isCut,
  };
}
