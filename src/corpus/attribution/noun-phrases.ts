import { remembering } from "../../language/remember.ts";
import { opensWithStarter } from "../sentences/starters.ts";
import { groups, roles, titleWords } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isBodyWord, jointEnd } from "./names.ts";
import { type Item, isApostrophe } from "./words.ts";

/** A stretch of items, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const determiners = wordsOf(
  `the a an this these those some many several few most all both two three four five six seven
  eight nine ten dozens hundreds thousands another other one no any every each neither either more
  numerous various his her its their our my`,
);
const pronouns = wordsOf("he she they it we i you who others neither both many some");
/** Adjectives that taggers often take for adverbs or verbs. */
const modifiers = wordsOf(
  `first second third fourth fifth top senior former then-president leading chief outside longtime fellow ex
   managing acting presiding sitting visiting founding governing serving investigating ruling outgoing
   incoming attending retired`,
);
const particles = wordsOf(
  "de del della der den van von bin ibn al el la le dos da di du ter y e ul",
);
const prepositions = wordsOf("of for from at in on with to inside within near close behind under");

/** Words that never belong to a noun phrase although they may be capitalised or mistagged. */
const never = wordsOf(
  `and or but nor because although though while when where after before since if unless until as that
  which who whom whose than then so yet is are was were be been being has have had do does did will
  would can could may might must should shall not also only even still again now there here just
  about into onto over against between among through during without by up down out off per via
  according however meanwhile separately additionally moreover instead later earlier ago repeatedly
  recently reportedly publicly privately what how why whether`,
);

/** True for a word with a capital. */
export const isCapitalised = ({ hasCapital }: Item): boolean => hasCapital;

/** Whether a word belongs to noun phrases, as far as the word alone tells. */
const belonging = remembering((lower: string): "never" | "always" | "by its tag" => {
  const isOther =
    never.has(lower) || isPronounForm(lower) || determiners.has(lower) || prepositions.has(lower);
  if (isOther) return "never";
  const isNoun = modifiers.has(lower) || roles.has(lower) || roles.has(lower.replace(/s$/u, ""));
  return isNoun || particles.has(lower) ? "always" : "by its tag";
});

const nominalTags = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** True for a word that may be the head of a noun phrase or stand before one. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== "word" || item.isTime) return false;
  const belongs = belonging(item.lower);
  if (belongs === "never") return false;
  return belongs === "always" || isCapitalised(item) || nominalTags.has(item.pos);
}

const isDeterminer = (item: Item | undefined): boolean =>
  item?.kind === "word" && determiners.has(item.lower);

const isPronounForm = remembering((lower) =>
  pronouns.has(lower.replace(/[’'](?:ll|d|ve|re|m|s)$/u, "")),
);

/** True for a personal pronoun, also with its verb: "he’ll". */
export const isPronoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && isPronounForm(item.lower);

export const isPreposition = (item: Item | undefined): boolean =>
  item?.kind === "word" && prepositions.has(item.lower);

/** The noun phrase whose last word stands at `last`, with what hangs on it by "of", "for", "from". */
export function nounPhraseEndingAt(items: readonly Item[], last: number): Stretch | undefined {
  if (isPronoun(items[last])) return { from: last, to: last + 1 };
  let from = last + 1;
  while (from > 0 && isPart(items, from - 1, last)) from -= 1;
  if (from > last) return undefined;
  while (isDeterminer(items[from - 1])) from -= 1;
  const before = items[from - 1];
  const insiders = insidersBefore(items, from);
  if (insiders !== undefined) return { from: insiders.from, to: last + 1 };
  if (isPreposition(before) && !startsClause(items, from - 1)) {
    const outer = nounPhraseEndingAt(items, from - 2);
    if (outer !== undefined && !isPronoun(items[outer.from]) && isHeadOfChain(items, outer, before))
      return { from: outer.from, to: last + 1 };
  }
  return { from, to: last + 1 };
}

const ties = wordsOf("close familiar briefed involved");

/** "Two people close to the talks", "a person familiar with the case": who speaks stands before. */
function insidersBefore(items: readonly Item[], from: number): Stretch | undefined {
  if (
    !ties.has(items[from - 2]?.lower ?? "") ||
    !/^(?:to|with|on|in)$/u.test(items[from - 1]?.lower ?? "")
  )
    return undefined;
  const people = nounPhraseEndingAt(items, from - 3);
  const head = people === undefined ? "" : (items[people.to - 1]?.lower ?? "");
  return isPersonNoun(head) || /^(?:people|officials|sources?|persons?)$/u.test(head)
    ? people
    : undefined;
}

/** "of" hangs on any noun; "in", "for" and the rest on one that stands for people. */
function isHeadOfChain(items: readonly Item[], outer: Stretch, by: Item | undefined): boolean {
  if (by?.lower === "of") return true;
  const head = items[outer.to - 1]?.lower ?? "";
  return groups.has(head) || isPersonNoun(head) || /(?:man|woman|men|women)$/u.test(head);
}

const startsClause = (items: readonly Item[], at: number): boolean =>
  at === 0 || items[at - 1]?.kind !== "word";

function isPart(items: readonly Item[], at: number, last: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === "word") {
    if (item.isPossessive && at === last) return false;
    if (at < last && (joinsName(items, at, items[last]) || isBoundParticiple(items, at)))
      return true;
    if (at < last && at === 0) return isNominal(item) && !opensWithStarter(item.text);
    if (at < last && isCapitalised(items[at + 1] ?? item) && !leadsName(item)) return false;
    return isNominal(item) || (item.isPossessive && !never.has(item.lower));
  }
  if (at < last && isApostrophe(items, at)) return true;
  // A nickname in quotation marks and a party or age in parentheses belong to the name around them.
  return (
    item.kind === "quote" &&
    at < last &&
    item.text.length < 24 &&
    isName(items[at - 1]) &&
    isName(items[at + 1])
  );
}

/** "only" of "the island’s only shop", and the noun behind it whatever a tagger makes of it. */
const isOnly = (items: readonly Item[], at: number): boolean =>
  isPossessorsOnly(items, at)
    ? items[at + 1]?.kind === "word"
    : isPossessorsOnly(items, at - 1) && items[at]?.kind === "word";

const isPossessorsOnly = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "only" && items[at - 1]?.isPossessive === true;

/** "suspended" of "the suspended clerk": a participle between an article and its noun. */
const isBoundParticiple = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === "VERB" &&
  /(?:ed|ing)$/u.test(items[at]?.lower ?? "") &&
  /^(?:the|a|an|his|her|its|their)$/u.test(items[at - 1]?.lower ?? "") &&
  isNominal(items[at + 1]);

/** The "and" of "the Power and Water Authority": between capitals, in a phrase that ends in a body's noun. */
const joinsName = (items: readonly Item[], at: number, head: Item | undefined): boolean =>
  (items[at]?.lower === "and" || items[at]?.lower === "&") &&
  isBodyWord(head?.text) &&
  isName(head) &&
  isName(items[at + 1]) &&
  isName(items[at - 1]) &&
  !isBodyWord(items[at - 1]?.text);

/** What may stand before a proper name in one phrase: a name, an office, an adjective. */
const leadsName = (item: Item): boolean =>
  isCapitalised(item) ||
  item.isPossessive ||
  particles.has(item.lower) ||
  isPersonNoun(item.lower) ||
  titleWords.has(item.lower) ||
  modifiers.has(item.lower) ||
  item.pos === "ADJ" ||
  item.pos === "NUM";

const isName = (item: Item | undefined): boolean => item?.kind === "word" && isCapitalised(item);

/** "two people in the ministry", "a nurse at the clinic": with where they work. */
export function peoplePhraseStartingAt(items: readonly Item[], first: number): Stretch | undefined {
  const phrase = nounPhraseStartingAt(items, first);
  const named = phrase && (nameBehind(items, phrase) ?? ownerOf(items, phrase));
  if (named !== undefined) return named;
  if (
    phrase === undefined ||
    !/^(?:in|at|from|on|inside|within)$/u.test(items[phrase.to]?.lower ?? "")
  )
    return phrase;
  const head = items[phrase.to - 1];
  const isPeople =
    head !== undefined &&
    !isCapitalised(head) &&
    (isPersonNoun(head.lower) || /^(?:people|officials|sources)$/u.test(head.lower));
  const inner = isPeople ? nounPhraseStartingAt(items, phrase.to + 1) : undefined;
  return inner === undefined || items[inner.from]?.isTime === true
    ? phrase
    : { from: first, to: inner.to };
}

/** "its director, Dr. Ada Obi.": the name says who it is. */
function nameBehind(items: readonly Item[], { to }: Stretch): Stretch | undefined {
  if (items[to]?.text !== "," || !isPersonNoun(items[to - 1]?.lower ?? "")) return undefined;
  const name = nounPhraseStartingAt(items, to + 1);
  const isName =
    name !== undefined && items.slice(name.from, name.to).every((item) => isCapitalised(item));
  return isName && items[name.to]?.kind !== "word" ? name : undefined;
}

const records =
  /^(?:figures|data|records|numbers|statistics|estimates?|count|tally|calculations)$/u;

/** "the ministry's own figures": whose figures they are. */
function ownerOf(items: readonly Item[], { from, to }: Stretch): Stretch | undefined {
  if (!records.test(items[to - 1]?.lower ?? "")) return undefined;
  const owner = items.slice(from, to).findLastIndex(({ isPossessive }) => isPossessive);
  return owner < 0 ? undefined : { from, to: from + owner + 1 };
}

/** The noun phrase that begins at `first`: determiners, modifiers and head, then "of the …". */
export function nounPhraseStartingAt(items: readonly Item[], first: number): Stretch | undefined {
  if (isPronoun(items[first]) && !isNominal(items[first + 1]))
    return { from: first, to: first + 1 };
  let to = first;
  while (isDeterminer(items[to])) to += 1;
  const core = to;
  while (isPartForward(items, core, to)) to += 1;
  if (to > core) to = jointEnd(items, to, items.length);
  if (to === core) return undefined;
  const by = items[to];
  if (by !== undefined && isPreposition(by) && by.lower === "of") {
    const inner = nounPhraseStartingAt(items, to + 1);
    if (inner !== undefined && !isPronoun(items[inner.from])) return { from: first, to: inner.to };
  }
  return { from: first, to };
}

function isPartForward(items: readonly Item[], core: number, at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === "quote")
    return at > core && item.text.length < 24 && isName(items[at - 1]) && isName(items[at + 1]);
  return (
    isNominal(item) ||
    isBoundParticiple(items, at) ||
    isOnly(items, at) ||
    (item.kind === "word" && item.isPossessive && !never.has(item.lower)) ||
    (at > core && isApostrophe(items, at))
  );
}
