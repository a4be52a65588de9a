import { remembering } from "../../language/remember.ts";
import { opensWithStarter } from "../sentences/starters.ts";
import { findCueVerb } from "./lexicon/cue-verbs.ts";
import { bodyNameWords, groups, roles, surnameTitles, titleWords } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { isPlace } from "./lexicon/places.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { type Item, isApostrophe, printed } from "./words.ts";

/** A proper name in a sentence, apart from the offices before it. */
export interface Name {
  /** Places among the items, `[from, to)`, of the name alone. */
  readonly from: number;
  readonly to: number;
  /** `Xi Jinping`; a nickname in quotation marks is left out. */
  readonly name: string;
  readonly words: readonly string[];
  /** What stands before it as an office: `Chinese President`. Empty where nothing does. */
  readonly title: string;
}

const particles = /^(?:de|del|della|der|den|van|von|bin|ibn|al|el|la|le|dos|da|di|du|ter|ul)$/u;
const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** Words in the longest name; longer runs of capitals are headlines. */
const longestName = 5;
const inHeadlines =
  /^(?:A|An|And|As|At|But|By|For|From|He|Her|His|How|If|In|Is|It|Its|Not|Of|On|Or|Says|She|That|The|They|To|Was|What|When|Who|Why|With)$/u;

const isCapital = (item: Item | undefined): boolean =>
  item?.kind === "word" && item.hasCapital && !item.isTime;

const bare = remembering((word) => word.toLowerCase().replace(/\.$/u, ""));
const isTitle = remembering((word) => titleWords.has(bare(word)) || roles.has(bare(word)));
/** Also the many trades that are surnames as well, and so no titles where they have a capital. */
const isOffice = (word: string): boolean =>
  roles.has(word) || (/^\p{Ll}/u.test(word) && isPersonNoun(word));

/** The names of whole sentences, kept as long as their items: several steps ask for them. */
const namesOf = new WeakMap<readonly Item[], readonly Name[]>();

/** The proper names among some items, in order, people's and others'. */
export function findNames(items: readonly Item[], from = 0, to = items.length): readonly Name[] {
  if (from > 0 || to < items.length) return namesBetween(items, from, to);
  const known = namesOf.get(items) ?? namesBetween(items, from, to);
  namesOf.set(items, known);
  return known;
}

function namesBetween(items: readonly Item[], from: number, to: number): readonly Name[] {
  const names: Name[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isCapital(items[at])) continue;
    let end = at + 1;
    while (end < to && !endsName(items, end - 1, to) && goesOn(items, end, to)) end += 1;
    end = jointEnd(items, end, to);
    const name = nameIn(items, at, end);
    if (name !== undefined) names.push(name);
    at = end - 1;
  }
  return names;
}

const partisans =
  /^(?:Democrat|Republican|Conservative|Liberal|Socialist|Senator|Congress(?:man|woman)|Lawmaker|MP|MEP|MSP|TD)$/u;

/** Words that are part of a body's name as well as of an office: "Supreme Court", "Foreign Ministry". */
const fields = wordsOf(
  `supreme high federal central national state district foreign finance defense defence interior treasury
   trade energy health education environment labor labour agriculture transport housing home justice
   security intelligence police fire presidential congressional parliamentary communications`,
);

/** "Lee’s" ends a name; the apostrophe of "Traders’ Cooperative" and "Workers’ Union" does not. */
const endsName = (items: readonly Item[], at: number, to: number): boolean => {
  const item = items[at];
  if (item?.isPossessive !== true) return false;
  const next = at + 2 < to && items[at + 1]?.kind === "mark" ? items[at + 2] : undefined;
  return !(/s$/u.test(item.text) && isCapital(next) && isBodyWord(next?.text));
};

/** True for a noun that makes a body of a name: "Authority", "Cooperative". */
export const isBodyWord = (word = ""): boolean => isBodyForm(word);

const isBodyForm = remembering((word) => bodyNameWords.has(bare(word)) || groups.has(bare(word)));

/** How far the second half of a body's name may reach: "Power and Water Authority". */
const longestHalf = 5;

/** The end of a name that "and" or "&" joins to a body’s noun: "Power and Water Authority". */
export function jointEnd(items: readonly Item[], end: number, to: number): number {
  const by = items[end]?.lower;
  if ((by !== "and" && by !== "&") || isBodyWord(items[end - 1]?.text)) return end;
  if (!isCapital(items[end - 1])) return end;
  let last = end + 1;
  while (
    last < to &&
    last - end <= longestHalf &&
    (isCapital(items[last]) || isApostrophe(items, last))
  )
    last += 1;
  return last > end + 1 && isBodyWord(items[last - 1]?.text) ? last : end;
}

function goesOn(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isCapital(item) || isApostrophe(items, at)) return true;
  const next = at + 1 < to ? items[at + 1] : undefined;
  if (item.kind === "word") return particles.test(item.lower) && isCapital(next);
  return item.kind === "quote" && item.text.length < 24 && isCapital(next);
}

/** Letters behind a name, for an honour, an office or a degree. */
const postnominals =
  /^(?:KC|QC|SC|MP|MPs|TD|MSP|MLA|MEP|MS|AM|OBE|CBE|MBE|KBE|GBE|FRS|MD|PhD|Esq|SJ|OP|PC|JP|DL|RN|AC|AO|AM|OAM)$/u;

function withoutLetters(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && postnominals.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
}

function nameIn(items: readonly Item[], from: number, until: number): Name | undefined {
  const to = withoutLetters(items, from, until);
  let start = from;
  for (let at = from; at < to; at += 1) {
    const word = items[at]?.text ?? "";
    const isOpening = at === 0 && (opensWithStarter(word) || isCueForm(word));
    if ((isTitle(word) && at < to - 1) || isOpening) start = at + 1;
  }
  if (isBodyWord(items[to - 1]?.text))
    while (start > from && fields.has(bare(items[start - 1]?.text ?? ""))) start -= 1;
  // "German Chancellor": an office and nobody's name.
  const only = to - start === 1 ? bare(items[start]?.text ?? "") : "";
  const isSurname = start > from && surnameTitles.has(only);
  if (
    start >= to ||
    (!isSurname && isTitle(only)) ||
    (!isSurname && isTitle(only.replace(/s$/u, "")))
  )
    return undefined;
  // "Maryland Democrat", "Belgian MEP": whence and what somebody is.
  if (partisans.test(items[to - 1]?.text ?? "")) return undefined;
  const words = items.slice(start, to).filter(({ kind }) => kind === "word");
  const texts = words.map(({ text }) => text);
  if (texts.length === 0 || texts.length > longestName) return undefined;
  if (texts.slice(1).some((word) => inHeadlines.test(word))) return undefined;
  return {
    from: start,
    to,
    name: nameOf(items, start, to),
    words: texts,
    title: titleBefore(items, start),
  };
}

/** A name as printed, without marks and nicknames; a possessive ending stays inside it alone. */
const nameOf = (items: readonly Item[], from: number, to: number): string =>
  printed(items.slice(from, to).filter(({ kind }) => kind === "word"));

/** "Said" and "Asked" at the beginning of a sentence; not "Hope" and "Grant". */
function isCueForm(word: string): boolean {
  const verb = findCueVerb(word.toLowerCase());
  return verb !== undefined && (verb.forms.has("past") || verb.forms.has("participle"));
}

/** The office before a name, with what qualifies it: "China’s top diplomat", "Secretary of State". */
function titleBefore(items: readonly Item[], start: number): string {
  let from = start;
  const last = items[start - 1];
  if (last === undefined || !(isTitle(last.text) || isOffice(last.text))) return "";
  // "Ann Lee accused Joe Day": a verb, and an office only in "the accused".
  if (isCueForm(last.text) && isCapital(items[start - 2])) return "";
  while (from > 0 && start - from < 12 && isTitlePart(items, from - 1)) from -= 1;
  const parts = items.slice(from, start);
  return isTitleEnd(parts) ? printed(parts) : "";
}

/** The last word of a title, or the last before its "of …", is an office. */
function isTitleEnd(parts: readonly Item[]): boolean {
  const of = parts.findIndex(({ lower }) => lower === "of" || lower === "for");
  const head = of > 0 ? parts[of - 1] : parts.at(-1);
  const word = bare(head?.text ?? "");
  return isOffice(word) || (of < 0 && isTitle(word));
}

function isTitlePart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  if (/^(?:of|for)$/u.test(item.lower)) return isTitle(items[at - 1]?.text ?? "");
  // "after meeting President Obi": a verb, whatever a tagger makes of it.
  if (
    /ing$/u.test(item.lower) &&
    /^(?:after|before|by|while|without|on)$/u.test(items[at - 1]?.lower ?? "")
  )
    return false;
  return (
    isTitle(item.text) ||
    isOffice(item.text) ||
    /^(?:NOUN|ADJ|PROPN)$/u.test(item.pos) ||
    /^(?:managing|acting|presiding|founding)$/u.test(item.lower) ||
    item.isPossessive
  );
}

/**
 * True where a name is a body's or a place's: the article says so, it holds such a word, or is an
 * acronym.
 */
export const isBodyIn = (
  { name, words, title }: Name,
  { toldBodies }: { readonly toldBodies: ReadonlySet<string> },
): boolean =>
  toldBodies.has(foldName(name)) || (isBodyName(name) && !(title !== "" && isSurname(words)));

/** "Park" of "Mayor Ola Park": a body's word that a family may bear, behind a given name. */
const isSurname = (words: readonly string[]): boolean =>
  words.length > 1 && !groups.has(bare(words.at(-1) ?? ""));

/** The same by the name alone. */
export const isBodyName = remembering((name) => {
  const words = name.replace(/^the\s+/iu, "").split(" ");
  if (isPlace(name) || /^The\s|\bRed (?:Cross|Crescent)$/u.test(name)) return true;
  // "Ngo" is a surname, "NGO" none.
  const isGroup = (word: string) => groups.has(bare(word)) && word !== "Ngo";
  if (words.some((word) => bodyNameWords.has(bare(word)) || isGroup(word))) return true;
  return words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? "");
});

/**
 * The words by which a person may be called alone: the last, the first where families stand first, and
 * the one before the last of a name with two surnames.
 */
export function callWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !suffixes.test(word));
  const first = kept[0];
  const last = kept.at(-1);
  const father = kept.length > 2 ? kept.at(-2) : undefined;
  return [last, first, father].flatMap((word) => (word === undefined ? [] : [foldName(word)]));
}

/** A name for comparison: lower case, apostrophes and accents alike. */
export const foldName = remembering((name) =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’]/gu, "'").toLowerCase(),
);
