import { isPlain } from "./plain.ts";
import { remembering } from "./remember.ts";
import type { Span } from "./span.ts";

/** A word of a text, folded so that spellings of the same word are equal. */
export interface Word {
  /** Lower case, without accents, apostrophes and a possessive ending; `u.s.` for an initialism. */
  readonly folded: string;
  readonly span: Span;
}

/**
 * The words of a text in order: runs of letters and digits, with apostrophes inside. A hyphen parts
 * words, dotted initials make one ("U.S."), and so do the parts of a number ("2.4", "1,000", "11:40").
 * Linear in the text's length.
 */
export function splitWords(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Word[] {
  const words: Word[] = [];
  const scanned = text.slice(within.start, within.end);
  for (const match of scanned.matchAll(isPlain(scanned) ? plainPattern : wordPattern)) {
    const [printed] = match;
    const folded = foldWord(printed);
    if (folded === "") continue;
    const start = within.start + match.index;
    words.push({ folded, span: { start, end: start + printed.length } });
  }
  return words;
}

const wordPattern =
  /\p{L}(?:\.\p{L})+(?!\p{L})\.?|\p{N}+(?:[.,:]\p{N}+)*(?!\p{L})|[\p{L}\p{M}\p{N}\u00ad\u200b]+(?:['\u2018\u2019\u02bc][\p{L}\p{M}]+)*/gu;

/** The same for plain text. */
const plainPattern =
  /[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z])\.?|[0-9]+(?:[.,:][0-9]+)*(?![A-Za-z])|[A-Za-z0-9]+(?:['\u2018\u2019][A-Za-z]+)*/gu;

/** Printed forms kept at most: those of some thousand articles. */
const mostForms = 50_000;

/**
 * A single word in the form in which words are compared. An initialism keeps its dots, whether it was
 * printed with them or not, where it would otherwise be read as another word: "US" and "U.S." are
 * both `u.s.`, "us" is `us`.
 */
export const foldWord = remembering((printed) => {
  if (dotted.test(printed)) return initialism(printed.replaceAll(".", ""));
  if (wordsWhenLower.has(printed)) return initialism(printed);
  if (isAlphanumeric(printed)) return printed.toLowerCase();
  return printed
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc]s$/u, "")
    .replace(/[\p{M}'\u2018\u2019\u02bc\u00ad\u200b]/gu, "")
    .replace(/(?<=\p{N}),(?=\p{N})/gu, "");
}, mostForms);

const dotted = /^\p{L}(?:\.\p{L})+\.?$/u;

/** Initialisms that spell another word in lower case; only these must keep their case. */
const wordsWhenLower: ReadonlySet<string> = new Set(["US", "IT", "WHO", "ICE"]);

const initialism = (letters: string): string => {
  const upper = letters.toUpperCase();
  return wordsWhenLower.has(upper)
    ? `${[...letters.toLowerCase()].join(".")}.`
    : letters.toLowerCase();
};

const isAlphanumeric = (printed: string): boolean => {
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at);
    const isLetterOrDigit =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39);
    if (!isLetterOrDigit) return false;
  }
  return true;
};
