import { stripVTControlCharacters } from "node:util";

/** Characters of a question that are read; Discord's own option allows no more. */
export const questionLimit = 300;

/**
 * A question as a person would retype it: no colour codes, control, bidirectional or zero-width characters, single
 * spaces, at most `questionLimit` characters, cut at a word where there is one. Cleaning it again changes
 * nothing. Linear.
 */
export function cleanQuestion(raw: string): string {
  const tidy = stripVTControlCharacters(raw.slice(0, 10 * questionLimit))
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, "")
    .normalize("NFC")
    .replace(/\p{M}{4,}/gu, "")
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  if (tidy.length <= questionLimit) return tidy;
  const cut = tidy.slice(0, questionLimit).replace(/\p{Cs}$/u, "");
  const lastSpace = cut.lastIndexOf(" ");
  return (lastSpace > questionLimit / 2 ? cut.slice(0, lastSpace) : cut).trim();
}
