import { findCueVerb } from "../../corpus/attribution/lexicon/cue-verbs.ts";
import { slice } from "../../language/span.ts";
import { isDenial } from "./denial.ts";
import type { PrintedToken, Stream } from "./printed.ts";

/** Words before a quotation that may govern it. */
const mostBefore = 6;

/**
 * True where what a paper prints right before some words in the same sentence says that it is not so:
 * "I don't think that", "denied that", "not". Only where the negation governs them without a word
 * between that could take it elsewhere.
 */
export function isNegatedBefore(
  { article, tokens }: Stream,
  [first, ...others]: readonly PrintedToken[],
): boolean {
  const at = first === undefined ? -1 : tokens.indexOf(first);
  if (first === undefined || at <= 0) return false;
  const before: Before[] = [];
  for (let place = at - 1; place >= 0 && before.length < mostBefore; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.sentence !== first.sentence) break;
    if (token.kind === "interruption") continue;
    if (token.kind === "mark") break;
    const printed = slice(article.text, token.span);
    before.push({ key: token.key, isNot: negation.test(printed), isShort: short.test(printed) });
  }
  const governing = before[0]?.key === "that" ? before.slice(1) : before;
  if (isRestricted(first, others)) return false;
  return governs.some((rule) => rule(governing));
}

/** A word before the quotation. */
interface Before {
  readonly key: string;
  readonly isNot: boolean;
  /** True for "don't", which at the beginning of a clause may ask instead of deny. */
  readonly isShort: boolean;
}

/** The words before a quotation, the nearest first. */
type Rule = (before: readonly Before[]) => boolean;

/** "not", but not "or not" and not "don't we". */
const isNot: Rule = ([word, last]) =>
  word?.isNot === true &&
  !(word.isShort && last === undefined) &&
  !/^(?:or|if|why|whether)$/u.test(last?.key ?? "");

/** "does not think", "never really said", "nobody believes". */
const isUnsaid: Rule = ([verb, ...before]) => {
  const frames = findCueVerb(verb?.key ?? "")?.frames;
  const isCue = frames !== undefined && /says|tells|thinks/u.test([...frames].join(" "));
  const rest = isAdverb.test(before[0]?.key ?? "") ? before.slice(1) : before;
  return isCue && !isDenial(verb?.key ?? "") && (isNot(rest) || isNobody(rest));
};

const isAdverb = /^(?:really|ever|even|actually|also|quite|truly)$/u;

const isNobody: Rule = ([word, last]) =>
  word?.key === "nobody" ||
  word?.key === "none" ||
  (word?.key === "one" && last?.key === "no") ||
  (word?.key === "one" && last?.key === "not");

/** "denied that", unless that is denied, too. */
const isDenied: Rule = ([verb, ...before]) => isDenial(verb?.key ?? "") && !before.some(hasNot);
const hasNot = ({ isNot: not, key }: Before): boolean => not || key === "nobody" || key === "no";

/** "it is not true that", "untrue that". */
const isUntrue: Rule = ([word, ...before]) =>
  word?.key === "untrue" || (word?.key === "true" && isNot(before));

const governs: readonly Rule[] = [isNot, isUnsaid, isDenied, isUntrue];

const negation = /^(?:not|never|cannot)$|n['’]t$/iu;
const short = /n['’]t$/iu;

/** "not only", "not least", "not until": what follows is so. */
const isRestricted = ({ key }: PrintedToken, others: readonly PrintedToken[]): boolean =>
  /^(?:only|just|merely|simply|least|until|without|because)$/u.test(key) ||
  (key === "so" && others[0]?.key === "much");
