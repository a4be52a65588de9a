import type { Span } from "../../language/span.ts";
import { findCueVerb } from "./lexicon/cue-verbs.ts";
import { isPreposition, isPronoun, nounPhraseStartingAt } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** "on Friday", "in a statement", "again", "to reporters", "as he left" between the cue and its clause. */
export function skipCircumstance(items: readonly Item[], start: number): number {
  let at = start;
  for (let steps = 0; steps < 12; steps += 1) {
    const item = items[at];
    if (item === undefined) return at;
    if (
      item.isTime ||
      /^(?:again|also|earlier|later|last|this|repeatedly|recently)$/u.test(item.lower)
    ) {
      at += 1;
      continue;
    }
    if (isPreposition(item) && items[at + 1]?.isTime === true) {
      at += 2;
      continue;
    }
    const phrase =
      isPreposition(item) || /^(?:during|after|before)$/u.test(item.lower)
        ? nounPhraseStartingAt(items, at + 1)
        : undefined;
    if (phrase === undefined) break;
    at = phrase.to;
  }
  const that = items.slice(at, at + 12).findIndex(({ lower }) => lower === "that");
  const isAside =
    /^(?:as|when|while|read|sent|seen|issued|posted|published|released|signed)$/u.test(
      items[at]?.lower ?? "",
    );
  return isAside && that > 0 ? at + that : at;
}

/** A subject and a verb behind it: what a clause without "that" must have. */
export function holdsFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  const clause = items.slice(from, to);
  if (/^(?:to|about|for|against|of|on|up|out|with)$/u.test(clause[0]?.lower ?? "")) return false;
  return clause.slice(1).some(({ kind, text, pos, lower }, at) => {
    const before = clause[at];
    // "the dam “went like a door”": the verb is among the words quoted
    if (kind === "quote")
      return text.includes(" ") && (before?.pos === "NOUN" || isPronoun(before));
    return /^(?:VERB|AUX)$/u.test(pos) && !/ing$/u.test(lower) && before?.lower !== "to";
  });
}

/** Words enough to say something, and not all of them quoted. */
export function isClause(items: readonly Item[]): boolean {
  const words = items.filter(({ kind }) => kind === "word").length;
  return (
    words >= 3 ||
    (words > 0 && items.some(({ kind, text }) => kind === "quote" && text.includes(" ")))
  );
}

/** True for a word that opens another clause behind a comma: "adding", "although". */
const opensAnother = (word: string): boolean =>
  /^(?:according|citing|but|while|although|though|even|mindful)$/u.test(word) ||
  findCueVerb(word)?.forms.has("participle") === true;

/** Where a reported clause ends: at the sentence's end, a dash, a parenthesis or another cue's participle. */
export function clauseEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const closing = item.text === "(" ? closingAfter(items, at) : undefined;
    if (closing !== undefined && items[closing + 1]?.kind === "word") {
      at = closing;
      continue;
    }
    if (/^[–—;(]$/u.test(item.text) && at > from) break;
    const isBehindComma =
      item.text === "," || /,["”’]$/u.test(item.kind === "quote" ? item.text : "");
    if (isBehindComma && opensAnother(items[at + 1]?.lower ?? "")) {
      at += item.kind === "quote" ? 1 : 0;
      break;
    }
  }
  while (
    at > from &&
    items[at - 1]?.kind === "mark" &&
    /^[.,;:?!)]$/u.test(items[at - 1]?.text ?? "")
  )
    at -= 1;
  return at;
}

/** Words in the longest parenthesis that a clause goes on behind. */
const longestParenthesis = 12;

function closingAfter(items: readonly Item[], opening: number): number | undefined {
  const at = items
    .slice(opening, opening + longestParenthesis)
    .findIndex(({ text }) => text === ")");
  return at < 0 ? undefined : opening + at;
}

/** From the first character of a stretch of items to its last; undefined where it is empty. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | undefined {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || last.end <= first.start
    ? undefined
    : { start: first.start, end: last.end };
}
