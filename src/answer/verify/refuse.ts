import type { Quotation } from "./quotation.ts";
import { isTelling } from "./tokens.ts";
import type { CheckedQuotation } from "./verification.ts";

/** Characters and words that a quotation has at least: shorter ones are everybody's. */
const fewestCharacters = 12;
const fewestWords = 4;

type Reason = Extract<CheckedQuotation, { kind: "refused" }>["reason"];

/** Why a quotation cannot be checked; undefined where it can. */
export function reasonToRefuse({ text, words }: Quotation): Reason | undefined {
  if (text.trim().length < fewestCharacters || words.length < fewestWords) return "too short";
  return words.some(isTelling) ? undefined : "too common";
}
