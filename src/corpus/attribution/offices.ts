import { groups } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import type { Name } from "./names.ts";
import { nounPhraseEndingAt, nounPhraseStartingAt, type Stretch } from "./noun-phrases.ts";
import { type Item, isApostrophe, printed } from "./words.ts";

/** An office or description that a sentence gives the bearer of a name. */
export interface Office {
  /** As printed, without article: `county police commander`, `chair of the Trust`. */
  readonly text: string;
  /** True for "its director": whose, an earlier sentence or clause says. */
  readonly isItsOwn: boolean;
}

type Reader = (items: readonly Item[], name: Name) => Office | undefined;

/** Every office that a sentence gives the bearer of a name, in the order of the text. */
export const officesOf = (items: readonly Item[], name: Name): readonly Office[] =>
  readers.flatMap((read) => read(items, name) ?? []);

/** "The port’s director, 52-year-old Ada Obi," and "its head, Brigadier (retired) Ada Obi,". */
const beforeComma: Reader = (items, name) => {
  const from = beforeAge(items, beforeTitle(items, name.from));
  if (items[from - 1]?.text !== "," || !isClosed(items, name.to)) return undefined;
  const phrase = nounPhraseEndingAt(items, from - 2);
  return phrase === undefined ? undefined : officeOf(items, phrase);
};

/** "Foreign Minister Ada Obi": what the name itself was read with. */
const directlyBefore: Reader = (_items, { title }) =>
  title === ""
    ? undefined
    : { text: withoutArticle(title), isItsOwn: /^(?:its|their)\s/iu.test(title) };

/** "Ada Obi, 52, a spokesperson for the port,": the apposition behind a name. */
const behindComma: Reader = (items, { to }) => {
  const comma = skipAge(items, to);
  if (items[comma]?.text !== ",") return undefined;
  const opening = /^(?:now|then|once|also|himself|herself|currently)$/u.test(
    items[comma + 1]?.lower ?? "",
  )
    ? comma + 2
    : comma + 1;
  const phrase = extendedPhrase(items, opening);
  if (phrase === undefined || belongsToNext(items, phrase.to)) return undefined;
  return officeOf(items, phrase);
};

/** Verbs whose subject has an office by them, and the noun of it. */
const officeVerbs: ReadonlyMap<string, string> = new Map([
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["led", "leader"],
  ["runs", "head"],
  ["manages", "manager"],
  ["managed", "manager"],
  ["coaches", "coach"],
  ["captains", "captain"],
  ["directs", "director"],
  ["directed", "director"],
  ["owns", "owner"],
  ["founded", "founder"],
  ["edits", "editor"],
  ["edited", "editor"],
  ["represents", "representative"],
  ["represented", "representative"],
  ["commands", "commander"],
  ["oversees", "head"],
  ["presides over", "president"],
]);

/** "Ada Obi, who chairs the Trust," and "Ada Obi, who is the mayor of Lokoja,". */
const behindWho: Reader = (items, { to }) => {
  const comma = skipAge(items, to);
  const who = items[comma]?.text === "," ? comma + 1 : comma;
  if (items[who]?.lower !== "who") return undefined;
  const verb = /^(?:also|now|currently|has|had)$/u.test(items[who + 1]?.lower ?? "")
    ? who + 2
    : who + 1;
  const word = items[verb]?.lower ?? "";
  const phrase = extendedPhrase(items, verb + 1);
  if (phrase === undefined) return undefined;
  if (/^(?:is|was|became)$/u.test(word)) return officeOf(items, phrase);
  const noun = officeVerbs.get(word);
  if (items[phrase.to - 1]?.isPossessive === true) return undefined;
  const object = printed(items.slice(phrase.from, phrase.to));
  return noun === undefined ? undefined : { text: `${noun} of ${object}`, isItsOwn: false };
};

/** "a group led by Ada Obi", "is represented in parliament by Ada Obi". */
const behindBy: Reader = (items, name) => {
  const from = nounPhraseEndingAt(items, name.from)?.from ?? name.from;
  if (items[from - 1]?.lower !== "by") return undefined;
  for (let at = from - 2; at > 0 && from - at < 6; at -= 1) {
    const word = items[at]?.lower ?? "";
    const noun = officeVerbs.get(word) ?? (word === "run" ? "head" : undefined);
    if (noun === undefined) continue;
    const isInParliament = items
      .slice(at, from)
      .some(({ lower }) => /^(?:parliament|westminster|holyrood|dáil|assembly)$/u.test(lower));
    if (isInParliament) return { text: "MP", isItsOwn: false };
    const led = lastPhrase(items, nounPhraseEndingAt(items, at - 1));
    if (led === undefined) return undefined;
    const body = printed(items.slice(led.from, led.to)).replace(/^an? /u, "the ");
    return { text: `${noun} of ${body}`, isItsOwn: false };
  }
  return undefined;
};

/** "a group" of "the sale of a club to a group": what stands behind the last preposition. */
const lastPhrase = (items: readonly Item[], phrase: Stretch | undefined): Stretch | undefined => {
  if (phrase === undefined) return undefined;
  const by = items.findLastIndex(
    ({ lower }, at) =>
      at > phrase.from && at < phrase.to && /^(?:to|by|from|with|in|at|on|for)$/u.test(lower),
  );
  return by < 0 ? phrase : { from: by + 1, to: phrase.to };
};

const knowing = wordsOf("know known knows knew");
const naming = wordsOf("nicknamed dubbed");

/** How far behind a name what it is known as may stand. */
const nicknameReach = 14;

/** "Ada Obi, whom neighbours know as the Captain,", "Ada Obi, nicknamed the Captain,". */
const knownAs: Reader = (items, { to }) => {
  for (let at = to; at < Math.min(items.length, to + nicknameReach); at += 1) {
    const word = items[at]?.lower ?? "";
    const isAs = knowing.has(word) && items[at + 1]?.lower === "as";
    if (!isAs && !naming.has(word)) continue;
    const phrase = nounPhraseStartingAt(items, isAs ? at + 2 : at + 1);
    const name = phrase && items.slice(phrase.from, phrase.to);
    return name?.some(({ hasCapital }) => hasCapital)
      ? { text: withoutArticle(printed(name)), isItsOwn: false }
      : undefined;
  }
  return undefined;
};

const readers: readonly Reader[] = [
  beforeComma,
  directlyBefore,
  behindComma,
  behindWho,
  behindBy,
  knownAs,
];

/** The phrase as an office, if its head stands for a person. */
function officeOf(items: readonly Item[], { from, to }: Stretch): Office | undefined {
  const words = items.slice(from, to);
  const head = headWord(words.map(({ lower }) => lower).join(" "));
  if (!isPersonNoun(head)) return undefined;
  const text = withoutArticle(printed(words));
  if (!/^(?:its|their)$/u.test(words[0]?.lower ?? "")) return { text, isItsOwn: false };
  const owner = bodyBefore(items, from);
  return owner === undefined
    ? { text, isItsOwn: true }
    : { text: `${text} of the ${owner}`, isItsOwn: false };
}

/** "the club" before "its owner" in one sentence, unless a name stands between. */
function bodyBefore(items: readonly Item[], from: number): string | undefined {
  for (let at = from - 1; at > 0; at -= 1) {
    const item = items[at];
    if (item === undefined) return undefined;
    if (groups.has(item.lower) && /^\p{Ll}/u.test(item.text) && items[at - 1]?.lower === "the")
      return item.lower;
    if (item.hasCapital && !item.isTime) return undefined;
  }
  return undefined;
}

const withoutArticle = (title: string): string =>
  title.replace(/^(?:the|a|an|its|their|his|her|our|my|one|another)\s/iu, "");

/** The noun of a description, before what hangs on it: "dean" of "dean of the law school". */
export function headWord(description: string): string {
  const words = description.split(" ");
  const by = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|from|at|in|on|with|to)$/u.test(word),
  );
  return words[by > 0 ? by - 1 : words.length - 1] ?? "";
}

/** A noun phrase with all that hangs on it: "a spokesperson for the Ports Authority". */
export function extendedPhrase(items: readonly Item[], first: number): Stretch | undefined {
  let phrase = nounPhraseStartingAt(items, first);
  for (let steps = 0; phrase !== undefined && steps < 3; steps += 1) {
    if (!/^(?:of|for|at|with|to)$/u.test(items[phrase.to]?.lower ?? "")) return phrase;
    const inner = nounPhraseStartingAt(items, phrase.to + 1);
    if (inner === undefined || /^\d/u.test(items[inner.to - 1]?.text ?? "")) return phrase;
    phrase = { from: phrase.from, to: inner.to };
  }
  return phrase;
}

/** Where the words before a name that are its title begin: "Brigadier (retired)", "Superintendent". */
function beforeTitle(items: readonly Item[], nameFrom: number): number {
  let from = nameFrom;
  if (items[from - 1]?.text === ")" && items[from - 3]?.text === "(") from -= 3;
  while (from > 0 && items[from - 1]?.hasCapital === true && !isApostrophe(items, from - 1))
    from -= 1;
  return from;
}

/** True for an age as it stands before a name: "52-year-old". */
export const isAge = (item: Item | undefined): boolean =>
  /^\d{1,3}-year-old$/u.test(item?.lower ?? "");

const beforeAge = (items: readonly Item[], at: number): number =>
  isAge(items[at - 1]) ? at - 1 : at;

/** Behind ", 52" and "(47)"; `at` where no age stands there. */
export function skipAge(items: readonly Item[], at: number): number {
  if (items[at]?.text === "(" && items[at + 2]?.text === ")") return at + 3;
  return items[at]?.text === "," && /^\d{1,3}$/u.test(items[at + 1]?.text ?? "") ? at + 2 : at;
}

/** An apposition ends in a comma, another mark or the sentence. */
const isClosed = (items: readonly Item[], at: number): boolean => {
  const next = items[skipAge(items, at)];
  return next === undefined || next.kind !== "word" || next.lower === "and";
};

/** "at the mill, the port director, Ada Obi, said": the office is that of the name behind it. */
const belongsToNext = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === "," &&
  items[at + 1]?.hasCapital === true &&
  items[at + 2]?.hasCapital === true;
