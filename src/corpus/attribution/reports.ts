import type { Span } from "../../language/span.ts";
import { type Cue, cueEnd, isForeseen, isRestrictive } from "./cue.ts";
import { isTrailing } from "./govern.ts";
import { findCueVerb } from "./lexicon/cue-verbs.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isNominal, isPreposition, isPronoun, nounPhraseStartingAt } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Verbs whose object or infinitive is a report by itself: "complained about the delay". */
const reporting = wordsOf(
  `complain warn voice express raise mention accuse blame criticize criticise condemn denounce praise hail
   dismiss reject rebut refute deny apologize apologise oppose reaffirm reiterate stress emphasize emphasise
   underscore highlight outline promise pledge vow threaten announce demand urge ask call appeal propose
   predict defend question disavow dispute caution bring sound make give offer issue object signal welcome
   refuse advise recommend acknowledge admit confirm claim describe explain expect forecast estimate put
   thank`,
);

/**
 * What a cue reports in the reporter's own words, as a span of the article; undefined where it
 * reports nothing but a quotation.
 */
export function reportOf(
  items: readonly Item[],
  cue: Cue,
  others: readonly Cue[],
): Span | undefined {
  if (cue.subject === undefined || isHypothetical(items, cue, others)) return undefined;
  if (isTrailing(items, cue)) return clauseBefore(items, cue) ?? clauseAround(items, cue);
  return clauseBehind(items, cue) ?? clauseAround(items, cue);
}

/** "It began, a report later found, with a pump": the longer of the clause’s two halves. */
function clauseAround(items: readonly Item[], cue: Cue): Span | undefined {
  const end = cueEnd(cue);
  const comma = commaBefore(items, cue.from);
  const isInserted =
    cue.frames.has("says") &&
    comma !== undefined &&
    items[end]?.text === "," &&
    items[end + 1]?.kind === "word";
  if (!isInserted) return undefined;
  const last = clauseEnd(items, end + 1);
  return comma > last - end ? spanOf(items, 0, comma) : spanOf(items, end + 1, last);
}

/** The comma before a subject, or before "a report by" that holds it. */
function commaBefore(items: readonly Item[], from: number): number | undefined {
  let at = from - 1;
  while (at > 0 && from - at < 6 && isOfPhrase(items[at])) at -= 1;
  return items[at]?.text === "," ? at : undefined;
}

const isOfPhrase = (item: Item | undefined): boolean =>
  isNominal(item) || isPreposition(item) || /^(?:by|the|a|an)$/u.test(item?.lower ?? "");

/** "Nobody can say", "neither side confirmed", and a participle that opens its sentence. */
function isHypothetical(items: readonly Item[], cue: Cue, others: readonly Cue[]): boolean {
  const between = items.slice(cue.from, cue.at);
  const modals = /^(?:can|could|may|might|should|must|would|neither|nobody|none|cannot|can't)$/u;
  if (isBackground(items, cue)) return true;
  const isClausal = cue.frames.has("says") || cue.frames.has("tells");
  for (const other of others) {
    if (!governs(items, other, cue)) continue;
    if (isForeseen(items, cue) || !isClausal || other.from > cue.at) return true;
  }
  return (
    (cue.at === 0 && cue.isParticiple) ||
    (!cue.isInverted && between.some(({ lower }) => modals.test(lower)))
  );
}

/**
 * What is told in passing is no report: "declined to comment", "as Lee had promised", "who asked not
 * to be named", "the club had asked for help".
 */
function isBackground(items: readonly Item[], cue: Cue): boolean {
  const between = items.slice(cue.isInverted ? cue.at : cue.from, cue.at).map(({ lower }) => lower);
  if (between.some((word) => /^(?:declin|refus)(?:es?|ed|ing)$/u.test(word))) return true;
  const next = items.slice(cue.to, cue.to + 3).map(({ lower }) => lower);
  if (/^not to be$/u.test(next.join(" "))) return true;
  if (/^(?:refuse|decline)$/u.test(cue.lemma) && items[cue.to]?.kind === "mark") return true;
  if (cue.lemma === "expect" && next[0] === "to") return true;
  // "called a meeting" is an act, "called for a meeting" a demand
  if (cue.lemma === "call" && /^(?:an?|the)$/u.test(next[0] ?? "")) return true;
  const isClausal = cue.frames.has("says") || cue.frames.has("tells") || cue.frames.has("thinks");
  if (isClausal && !/^(?:promise|propose|expect)$/u.test(cue.lemma)) return false;
  const opening = items[cue.from - 1]?.lower ?? "";
  return (
    isRestrictive(items, cue) ||
    between.includes("had") ||
    /^(?:as|after|when|because|since|if|until|what|whether|why|how|where)$/u.test(opening)
  );
}

/** "The port is open, Lee said": from the sentence's first word of substance to the comma. */
function clauseBefore(items: readonly Item[], cue: Cue): Span | undefined {
  let from = 0;
  while (/^(?:but|and|so|yet|still|however|,|also)$/u.test(items[from]?.lower ?? "")) from += 1;
  let to = cue.from;
  if (items[to - 1]?.text === ",") to -= 1;
  const clause = items.slice(from, to);
  // A quotation and the speaker's office behind it are no clause.
  const says =
    clause.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos)) ||
    isPreposition(clause.find(({ kind }) => kind === "word"));
  return says && isClause(clause) ? spanOf(items, from, to) : undefined;
}

function clauseBehind(items: readonly Item[], cue: Cue): Span | undefined {
  const { frames } = cue;
  let from = cue.isInverted && cue.subject !== undefined ? cue.subject.to : cue.to;
  if (cue.lemma === "according to") {
    if (items[from]?.text !== ",") return undefined;
    return clauseFrom(items, from + 1);
  }
  if (cue.lemma === "point" && items[from]?.lower === "out") from += 1;
  const afterCue = from;
  if (frames.has("tells")) from = nounPhraseStartingAt(items, from)?.to ?? from;
  from = skipCircumstance(items, from);
  const that = items[from]?.lower === "that";
  if (that) from += 1;
  const isClausal = frames.has("says") || frames.has("tells") || frames.has("thinks");
  if (isClausal && !/^[,:]$/u.test(items[from]?.text ?? "")) {
    const isSubordinate = subordinators.has(items[cue.from - 1]?.lower ?? "");
    const end = isSubordinate ? firstComma(items, from) : clauseEnd(items, from);
    const relative = relativeBefore(items, cue);
    if (relative !== undefined) return spanOf(items, relative, end);
    if ((that || holdsFiniteVerb(items, from, end)) && isClause(items.slice(from, end)))
      return spanOf(items, from, end);
  }
  if (!reporting.has(cue.lemma) || cue.isInverted || afterCue >= items.length) return undefined;
  const start = cue.isParticiple ? cue.at : (cue.subject?.from ?? cue.at);
  const end = clauseEnd(items, afterCue);
  return end - afterCue >= 2 && isClause(items.slice(start, end))
    ? spanOf(items, start, end)
    : undefined;
}

const subordinators = wordsOf("although though while as after when if because since");

const clauseFrom = (items: readonly Item[], from: number): Span | undefined => {
  const end = clauseEnd(items, from);
  return isClause(items.slice(from, end)) ? spanOf(items, from, end) : undefined;
};

/** True where the other cue reports the whole clause: "Lee will object, Obi said". */
function governs(items: readonly Item[], other: Cue, cue: Cue): boolean {
  if (other === cue || other.subject === undefined) return false;
  if (other.from > cue.at) return isTrailing(items, other);
  const isClausal = other.frames.has("says") || other.frames.has("tells");
  return isClausal && !items.slice(other.to, cue.from).some(({ text }) => /^[,;]$/u.test(text));
}

/** "controls, which Lee says are needed": the clause begins at the relative pronoun. */
function relativeBefore(items: readonly Item[], cue: Cue): number | undefined {
  const at = cue.isInverted ? -1 : cue.from - 1;
  return /^(?:which|that|whom|what)$/u.test(items[at]?.lower ?? "") && at < cue.at ? at : undefined;
}

function firstComma(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  const comma = items.slice(from, end).findIndex(({ text }) => text === ",");
  return comma < 0 ? end : from + comma;
}

/** "on Friday", "in a statement", "again", "to reporters", "as he left" between the cue and its clause. */
function skipCircumstance(items: readonly Item[], start: number): number {
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
function holdsFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
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
function isClause(items: readonly Item[]): boolean {
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
function clauseEnd(items: readonly Item[], from: number): number {
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

function spanOf(items: readonly Item[], from: number, to: number): Span | undefined {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || last.end <= first.start
    ? undefined
    : { start: first.start, end: last.end };
}
