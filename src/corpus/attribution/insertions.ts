import { groups } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isBodyWord } from "./names.ts";
import {
  isCapitalised,
  isNominal,
  isPreposition,
  isPronoun,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
  type Stretch,
} from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Place of the mark that opens what is closed at `from`; `from` where there is none near. */
export function openingBefore(items: readonly Item[], from: number, mark: string): number {
  for (let at = from; at >= 0 && from - at < 40; at -= 1) if (items[at]?.text === mark) return at;
  return from;
}

/** "Lee, who left, said" and "Lee, 52, a farmer, said": the phrase before an insertion between commas. */
export function beforeParenthesis(items: readonly Item[], comma: number): Stretch | undefined {
  let best: Stretch | undefined;
  let commas = 0;
  if (items[comma - 1]?.text === ")") {
    const named = nounPhraseEndingAt(items, openingBefore(items, comma - 1, "(") - 1);
    if (isNamed(items, named)) return named;
  }
  const holder = nameBehindOffice(items, comma);
  if (holder !== undefined) return holder;
  for (let at = comma - 1; at > 0 && comma - at < 60 && commas < 4; at -= 1) {
    const item = items[at];
    if (item?.kind === "quote" && item.text.length > 30) break;
    if (item?.text !== "," && item?.text !== ")") continue;
    if (item.text === "," && isOneOfMany(items, at)) return nounPhraseStartingAt(items, at + 1);
    if (item.text === ")" && items[at + 1]?.text !== ",") continue;
    if (item.text === ",") commas += 1;
    const before = item.text === ")" ? openingBefore(items, at, "(") : at;
    const phrase = nounPhraseEndingAt(items, before - 1);
    const inserted = item.text === ")" ? at + 2 : at + 1;
    if (phrase === undefined || !(inserted > comma || opensInsertion(items, inserted))) continue;
    const candidate = withoutAdjunct(items, phrase);
    if (best === undefined || isNamed(items, candidate)) best = candidate;
    if (isNamed(items, candidate) && !isInsideList(items, candidate)) break;
  }
  return best;
}

/** "The union’s head, Ann Lee, said": the name between the commas, rather than the office before. */
function nameBehindOffice(items: readonly Item[], comma: number): Stretch | undefined {
  const name = nounPhraseEndingAt(items, comma - 1);
  if (name === undefined) return undefined;
  const from = beforeRetired(items, name.from);
  if (items[from - 1]?.text !== ",") return undefined;
  const isName = items.slice(name.from, name.to).every((item) => isCapitalised(item));
  const office = isName ? nounPhraseEndingAt(items, from - 2) : undefined;
  if (office === undefined) return undefined;
  const words = items.slice(office.from, office.to);
  const by = words.findIndex((item, at) => at > 0 && isPreposition(item));
  const head = words[by < 0 ? words.length - 1 : by - 1];
  if (head === undefined || groups.has(head.lower)) return undefined;
  // "Her opposite number", "the voice of the fans": a person by a noun that is none elsewhere.
  const isWhole =
    name.to - name.from > 1 &&
    !items.slice(name.from, name.to).some(({ text }) => isBodyWord(text)) &&
    /^(?:the|his|her|their)$/u.test(words[0]?.lower ?? "") &&
    !isPreposition(items[office.from - 1]);
  return isPersonNoun(head.lower) || isWhole ? name : undefined;
}

/** Where "Brigadier (retired)" begins, if that stands before the name; else where the name does. */
function beforeRetired(items: readonly Item[], from: number): number {
  if (items[from - 1]?.text !== ")") return from;
  const opening = openingBefore(items, from - 1, "(");
  return isPersonNoun(items[opening - 1]?.lower ?? "") ? opening - 1 : from;
}

/** "One of them, a guard, said": the apposition tells more than the words that it explains. */
const isOneOfMany = (items: readonly Item[], comma: number): boolean =>
  /^(?:them|us|those)$/u.test(items[comma - 1]?.lower ?? "") &&
  items[comma - 2]?.lower === "of" &&
  items[comma - 3]?.lower === "one";

const isNamed = (items: readonly Item[], phrase: Stretch | undefined): boolean =>
  phrase !== undefined && items.slice(phrase.from, phrase.to).some((item) => isCapitalised(item));

/** True where the phrase is itself inside an apposition: a preposition or comma stands before it. */
const isInsideList = (items: readonly Item[], phrase: Stretch | undefined): boolean =>
  phrase !== undefined &&
  (isPreposition(items[phrase.from - 1]) ||
    /^(?:,|and|or)$/u.test(items[phrase.from - 1]?.text ?? ""));

/** What an insertion between commas begins with. */
function opensInsertion(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (
    /^(?:who|which|whose|whom|a|an|the|one|his|her|its|their|now|then|also|both|himself|herself|however|meanwhile|too|for|in|at|on|of|from|with|like|as|along|after|when|while|speaking|and|though|although|unlike|asked|citing)$/u.test(
      item.lower,
    )
  )
    return true;
  return (
    /^\d{1,3}$/u.test(item.text) ||
    isNominal(item) ||
    item.pos === "VERB" ||
    item.pos === "ADV" ||
    item.text === "("
  );
}

/** "Lee – a farmer – said": the phrase before an insertion between dashes. */
export function beforeDash(items: readonly Item[], dash: number): Stretch | undefined {
  for (let at = dash - 1; at > 0 && dash - at < 60; at -= 1)
    if (/^[–—-]$/u.test(items[at]?.text ?? "")) return nounPhraseEndingAt(items, at - 1);
  return nounPhraseEndingAt(items, dash - 1);
}

/** The phrase that "who" stands for: "Lee, who". */
export function antecedent(items: readonly Item[], relative: number): Stretch | undefined {
  const comma = items[relative - 1]?.text === ",";
  const last = relative - (comma ? 2 : 1);
  const end = items[last]?.text === ")" ? openingBefore(items, last, "(") - 1 : last;
  // "Asked who had won, she said": nobody is called Asked.
  if (end === 0 && items[0]?.pos === "VERB") return undefined;
  return isPronoun(items[end]) && items[relative]?.lower === "that"
    ? undefined
    : nounPhraseEndingAt(items, end);
}

/** "Lee in Rome said", "officials at the talks said": the phrase that the adjunct hangs on. */
export function withoutAdjunct(
  items: readonly Item[],
  phrase: Stretch | undefined,
): Stretch | undefined {
  let current = phrase;
  for (let steps = 0; current !== undefined && steps < 4; steps += 1) {
    const by = items[current.from - 1];
    const described = describedBefore(items, current.from - 1);
    if (described !== undefined) current = described;
    if (described !== undefined) continue;
    if (!isPreposition(by) || by?.lower === "to") return relativeHead(items, current) ?? current;
    const outer = nounPhraseEndingAt(items, current.from - 2);
    if (outer === undefined) return relativeHead(items, current) ?? current;
    current = by?.lower === "of" ? { from: outer.from, to: current.to } : outer;
  }
  return current;
}

/** Adjectives and participles that follow their noun with a preposition: "a source close to the deal". */
const postpositive = wordsOf(
  `close familiar involved privy briefed based employed responsible present aware loyal linked known due
   able opposed sympathetic working living speaking travelling traveling representing attending
   overseeing leading handling investigating advising studying running`,
);

/** "a source" of "a source close to the deal", where the preposition or participle stands at `at`. */
function describedBefore(items: readonly Item[], at: number): Stretch | undefined {
  const link = /^(?:to|with|in|on|of|at|for|by|from)$/u.test(items[at]?.lower ?? "") ? at - 1 : at;
  const word = items[link];
  if (word === undefined || !postpositive.has(word.lower)) return undefined;
  if (link === at && !/ing$/u.test(word.lower)) return undefined;
  const head = items[link - 1];
  return head !== undefined && isPersonNoun(head.lower)
    ? nounPhraseEndingAt(items, link - 1)
    : undefined;
}

/** How far before the object of a relative clause its "who" may stand. */
const relativeReach = 14;

/** "a man" of "a man who studied the dam said": the phrase is the object of the relative clause. */
function relativeHead(items: readonly Item[], { from }: Stretch): Stretch | undefined {
  const before = items[from - 1];
  const isObject = /^(?:VERB|ADP|PART)$/u.test(before?.pos ?? "") || isPreposition(before);
  if (!isObject || isPronoun(items[from])) return undefined;
  for (let at = from - 1; at > 0 && from - at < relativeReach; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote" || /^[,;:.–—]$/u.test(item.text))
      return undefined;
    if (item.lower !== "who") continue;
    const isHeld = items.slice(at + 1, from).some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos));
    return isHeld ? antecedent(items, at) : undefined;
  }
  return undefined;
}
