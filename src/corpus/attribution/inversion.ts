import type { CueVerb } from "./lexicon/cue-verbs.ts";
import { groups } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import {
  isCapitalised,
  isNominal,
  isPreposition,
  isPronoun,
  nounPhraseStartingAt,
  type Stretch,
} from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Verbs that stand before their subject beside what is said: "…,” said Lee." */
const inverting = wordsOf(
  `say add ask write explain continue conclude note reply respond answer argue warn tweet declare insist
   observe recall remark report state announce quip joke recount exclaim wonder suggest claim counter post
   complain boast shout yell cry agree`,
);

/** The subject behind its verb, as in “…,” said Lee; undefined where it stands before. */
export function invertedSubject(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
): Stretch | undefined {
  if (!inverting.has(verb.lemma) || !(verb.forms.has("past") || verb.forms.has("present")))
    return undefined;
  const before = items[at - 1];
  const isBehindSpeech =
    at === 0 ||
    before?.kind === "quote" ||
    (before?.text === "," && at > 2) ||
    before?.text === "?";
  if (!isBehindSpeech) return undefined;
  const next = items[at + 1];
  if (next === undefined || next.isTime || /^(?:it|that|there)$/u.test(next.lower))
    return undefined;
  const subject = nounPhraseStartingAt(items, at + 1);
  if (subject === undefined || items[subject.to - 1]?.isPossessive === true) return undefined;
  if (before?.kind !== "quote" && !isSomebody(items, subject)) return undefined;
  // "The minister, who resigned, said reforms were late": what follows is a clause, not a subject.
  const behind = items[subject.to];
  if (
    before?.kind !== "quote" &&
    items[at - 2]?.kind !== "quote" &&
    (behind?.kind === "quote" || /^(?:VERB|AUX)$/u.test(behind?.pos ?? ""))
  )
    return undefined;
  if (before?.kind !== "quote" && items[at - 2]?.kind !== "quote" && opensClause(items, subject.to))
    return undefined;
  return subject;
}

/** Words of the longest list that is followed to its verb. */
const longestList = 14;

/** "stewards, cooks and cleaners would walk out": the list is the subject of a clause of its own. */
function opensClause(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at - from < longestList && isInList(items[at])) at += 1;
  const verb = items[at];
  return at > from && /^(?:VERB|AUX)$/u.test(verb?.pos ?? "") && !/ing$/u.test(verb?.lower ?? "");
}

const isInList = (item: Item | undefined): boolean =>
  isNominal(item) || /^(?:,|and|or|the|a|an)$/u.test(item?.lower ?? "");

/** True where a phrase is a name, or people by their office or group. */
function isSomebody(items: readonly Item[], phrase: Stretch): boolean {
  const by = items.findIndex(
    (item, at) => at > phrase.from && at < phrase.to && isPreposition(item),
  );
  const head = items[(by < 0 ? phrase.to : by) - 1];
  return (
    head !== undefined &&
    (isCapitalised(head) || isPronoun(head) || isPersonNoun(head.lower) || groups.has(head.lower))
  );
}
