import {
  antecedent,
  beforeDash,
  beforeParenthesis,
  openingBefore,
  withoutAdjunct,
} from "./insertions.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isCapitalised, nounPhraseEndingAt, type Stretch } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Who the subject of a verb is, and what the words in between tell of it. */
export interface Found {
  readonly subject: Stretch | undefined;
  /** True where the verb shares the subject of a clause before it. */
  readonly inherits: boolean;
  readonly isDenied: boolean;
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  readonly isQuotedAs: boolean;
  readonly isRelative: boolean;
}

const be = wordsOf("is are was were be been being isn't aren't wasn't weren't get got gets");
export const skippedBeforeVerb = wordsOf(
  `has have had having do does did will would can could may might must should shall not never also only
   even still again now then just once twice both later earlier already recently repeatedly often always
   sometimes reportedly publicly privately separately additionally previously subsequently eventually
   first further instead there ever both all hasn't haven't hadn't don't doesn't didn't won't wouldn't
   can't cannot couldn't ago too soon rightly itself himself herself themselves`,
);
export const skippedBeforeStance = wordsOf(
  `${[...skippedBeforeVerb, ...be].join(" ")} grown become remained remains remain grew became seem seems
   appear appears deeply increasingly very more so less quite especially particularly`,
);
const negations = /^(?:not|never|.*n['’]t|cannot)$/u;
/** What may stand between a subject and an infinitive without changing who speaks. */
const controls = wordsOf(
  `likely unlikely expected set due ready going trying able prepared poised scheduled planning plans plan
   planned continue continues continued declined declines refused refuses wants want wanted seeks sought
   seek began begins failed fails needs need used went goes had has have hopes hoped intends intended
   tried tries continuing bound sure eager quick careful willing unwilling reluctant happy about wishes
   meant started starts proceeded hastened appeared seemed seems appears came`,
);

const relatives = wordsOf("who which that");
/** What opens a clause whose subject stands before it, or nowhere. */
const openers = wordsOf(
  "and but or then while before after when as if because by without in for ; :",
);

/** Who the subject of the verb at `at` is, read from the verb to the left. */
export function findSubject(
  items: readonly Item[],
  at: number,
  skipped: ReadonlySet<string>,
): Found | undefined {
  let isDenied = false;
  let isPassive = false;
  let isProgressive = false;
  let isQuotedAs = false;
  const found = (subject: Stretch | undefined, inherits = false, isRelative = false): Found => ({
    subject,
    inherits,
    isDenied,
    isPassive,
    isProgressive,
    isQuotedAs,
    isRelative,
  });
  let left = at - 1;
  for (let steps = 0; steps < 60; steps += 1) {
    const item = items[left];
    if (item === undefined) return found(undefined, true);
    if (/[tr]$/u.test(item.lower) && negations.test(item.lower)) isDenied = true;
    if (be.has(item.lower)) {
      if (left === at - 1 || skipsOnlyAdverbs(items, left, at)) {
        isPassive = true;
        isProgressive = true;
      }
      left -= 1;
    } else if (item.lower === "as" && items[left - 1]?.lower === "quoted") {
      isQuotedAs = true;
      left -= 2;
    } else if (item.lower === "to") {
      const control = items[left - 1]?.lower ?? "";
      if (!controls.has(control)) return found(undefined);
      if (/^(?:declin|refus|fail|unlikely|unwilling)/u.test(control)) isDenied = true;
      left -= 2;
    } else if (item.lower === "on" && items[left - 1]?.lower === "went") left -= 2;
    else if (item.isTime || isPartOfTime(items, left)) left -= 1;
    else if (
      skipped.has(item.lower) ||
      (item.pos === "ADV" && item.kind === "word" && !isCapitalised(item))
    )
      left -= 1;
    else if (relatives.has(item.lower)) return found(antecedent(items, left), true, true);
    else if (openers.has(item.lower)) return found(undefined, true);
    else if (item.text === ")") left = openingBefore(items, left, "(") - 1;
    else if (item.text === ",") return found(beforeParenthesis(items, left), true);
    else if (/^[–—-]$/u.test(item.text)) return found(beforeDash(items, left), true);
    else if (item.kind === "mark") return found(undefined, true);
    else if (item.kind === "quote") return found(undefined, true);
    else return found(withoutAdjunct(items, nounPhraseEndingAt(items, left)), true);
  }
  return undefined;
}

const skipsOnlyAdverbs = (items: readonly Item[], from: number, at: number): boolean =>
  items
    .slice(from + 1, at)
    .every(({ pos, lower }) => pos === "ADV" || skippedBeforeVerb.has(lower));

/** "this" of "this month", "on" of "on Friday", "20" of "Jan. 20", the dot of "Jan." */
function isPartOfTime(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  if (
    next?.isTime === true &&
    /^(?:on|in|this|last|next|late|early|earlier|the|later|every|that)$/u.test(item?.lower ?? "")
  )
    return true;
  if (
    /^(?:this|last|next|late|early)$/u.test(next?.lower ?? "") &&
    /^(?:earlier|late|later|early|in)$/u.test(item?.lower ?? "")
  )
    return true;
  return before?.isTime === true && /^(?:\d{1,4}|\.)$/u.test(item?.text ?? "");
}

const opensSubordinate =
  /^(?:since|when|because|while|if|as|after|before|until|unless|although|though|whether|where|why|how)$/u;

/** The subject of the sentence's first finite verb, if there is one outside quotations. */
export function findMainSubject(items: readonly Item[]): Stretch | undefined {
  for (let at = 1; at < items.length && at < 80; at += 1) {
    const item = items[at];
    const mayBeFinite = item?.kind === "word" && (item.pos === "VERB" || item.pos === "AUX");
    if (!mayBeFinite || isCapitalised(item) || /ing$/u.test(item.lower)) continue;
    if (/^(?:to|who|which|that|whose)$/u.test(items[at - 1]?.lower ?? "")) continue;
    const found = findSubject(items, at, skippedBeforeVerb);
    if (found?.subject === undefined || found.isRelative || found.subject.to > at) continue;
    if (opensSubordinate.test(items[found.subject.from - 1]?.lower ?? "")) continue;
    return found.subject;
  }
  return undefined;
}
