import type { Span } from "../../language/span.ts";
import { isHypothetical } from "./background.ts";
import { clauseEnd, holdsFiniteVerb, isClause, skipCircumstance, spanOf } from "./clauses.ts";
import { type Cue, cueEnd } from "./cue.ts";
import { isTrailing } from "./govern.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isNominal, isPreposition, nounPhraseStartingAt } from "./noun-phrases.ts";
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
  if (isTrailing(items, cue))
    return (
      clauseBefore(items, cue) ??
      clauseAround(items, cue) ??
      (announces(items, cue) ? clauseBehind(items, cue) : undefined)
    );
  return clauseBehind(items, cue) ?? clauseAround(items, cue);
}

/** "The port’s chief, Ada Obi, said on Friday that …": the comma closes an apposition. */
function announces(items: readonly Item[], cue: Cue): boolean {
  if (cue.isInverted) return false;
  const behind = cue.frames.has("tells")
    ? (nounPhraseStartingAt(items, cue.to)?.to ?? cue.to)
    : cue.to;
  return items[skipCircumstance(items, behind)]?.lower === "that";
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
