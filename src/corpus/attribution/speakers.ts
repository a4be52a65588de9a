import { type Gender, genderOf } from "./lexicon/genders.ts";
import { groups, roles, widerRoles } from "./lexicon/people-words.ts";
import { isPlace } from "./lexicon/places.ts";
import { callWords, findNames, foldName, isBodyName, type Name } from "./names.ts";
import { isPreposition, nounPhraseStartingAt, type Stretch } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Somebody or something that an article speaks of and that may speak. */
export interface Entity {
  readonly kind: "person" | "body" | "anonymous";
  name: string;
  /** Proper words of the name, folded; empty for a description. */
  words: readonly string[];
  gender: Gender | undefined;
  readonly isPlural: boolean;
  /** Descriptions that stood for it, in lower case: "senior state department official". */
  readonly descriptions: string[];
  /** How often it was met; the most met bears the bare surname. */
  count: number;
  /** When it last spoke or was a subject: the place in the discourse's focus, from 1; 0 where never. */
  seen: number;
}

/** What an article has spoken of so far, the latest last. */
export interface Discourse {
  readonly entities: Entity[];
  /** Speakers and subjects, the latest last. */
  readonly focus: { readonly entity: Entity; readonly sentence: number }[];
}

export const newDiscourse = (): Discourse => ({ entities: [], focus: [] });

const bare = (word: string): string => word.toLowerCase().replace(/\.$/u, "");
const singular = (word: string): string => word.replace(/s$/u, "");

/** The entity that a mention stands for, met or remembered; undefined where the text does not decide. */
export function resolve(
  items: readonly Item[],
  mention: Stretch,
  discourse: Discourse,
  hearers: ReadonlySet<Entity>,
  sentence: number,
): Entity | undefined {
  const words = items.slice(mention.from, mention.to);
  const first = words[0];
  if (first === undefined) return undefined;
  const pronoun = words.length === 1 ? first.lower.replace(/[’'](?:ll|d|ve|re|s)$/u, "") : "";
  if (/^(?:he|she|they|it|who|we|i|you)$/u.test(pronoun))
    return resolvePronoun(pronoun, discourse, hearers, sentence);
  const head = headOf(words);
  const names = findNames(items, mention.from, mention.to);
  const isNamed =
    head !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    !(words.length > 1 && isRole(head.lower) && first.lower === "the");
  const name =
    names.find(
      ({ from, to }) => items.indexOf(head ?? first) >= from && items.indexOf(head ?? first) < to,
    ) ?? names.at(-1);
  if (isNamed && name !== undefined) return meetName(items, name, mention, discourse);
  return meetDescription(words, head, discourse);
}

const isRole = (word: string): boolean => roles.has(word) || roles.has(singular(word));

/** The last word before the first "of", "for", "in": "Officials" of "Officials on both sides". */
function headOf(words: readonly Item[]): Item | undefined {
  const by = words.findIndex((item, at) => at > 0 && isPreposition(item));
  if (by < 0) return words.at(-1);
  const tail = words.at(-1);
  // "Secretary of State Ada Obi", "Bank of England": the name goes on behind the preposition.
  const head = words[by - 1];
  const isOffice = head !== undefined && roles.has(head.lower) && words[by]?.lower === "of";
  return isOffice &&
    findNames(words, by + 1).some(({ name, words: all }) => all.length > 1 && !isBodyName(name))
    ? tail
    : head;
}

function resolvePronoun(
  pronoun: string,
  { focus }: Discourse,
  hearers: ReadonlySet<Entity>,
  sentence: number,
): Entity | undefined {
  const fits = (entity: Entity): boolean => {
    if (hearers.has(entity)) return false;
    if (pronoun === "it") return entity.kind === "body";
    if (pronoun === "they") return entity.isPlural || entity.kind === "body";
    if (entity.isPlural || entity.kind === "body") return false;
    if (pronoun === "he") return entity.gender !== "female";
    if (pronoun === "she") return entity.gender !== "male";
    return pronoun === "who";
  };
  return focus.findLast((seen) => fits(seen.entity) && sentence - seen.sentence <= reach)?.entity;
}

/** How many sentences back a pronoun may point. */
const reach = 8;

function meetName(
  items: readonly Item[],
  name: Name,
  mention: Stretch,
  discourse: Discourse,
): Entity {
  const full = items
    .slice(mention.from, mention.to)
    .map(({ text, isPossessive }, at, all) =>
      isPossessive && at < all.length - 1 ? `${text}’s` : text,
    )
    .join(" ");
  if (isBodyName(name.name)) return meetBody(full, discourse);
  return meetPerson(name, discourse);
}

function meetBody(name: string, discourse: Discourse): Entity {
  const folded = foldName(name).replace(/^the /u, "");
  const known = discourse.entities.find(
    (entity) => entity.kind === "body" && foldName(entity.name).replace(/^the /u, "") === folded,
  );
  if (known !== undefined) return touch(known);
  return add(discourse, {
    kind: "body",
    name: name.replace(/^The\b/u, "the"),
    words: [],
    gender: undefined,
    isPlural: false,
    descriptions: [folded],
    count: 1,
    seen: 0,
  });
}

/** The person of a name, with the fullest form that the article has given up to here. */
export function meetPerson(name: Name, discourse: Discourse): Entity {
  const words = name.words.map(foldName);
  const known = knownPerson(words, discourse);
  const gender = genderOf(name.title.split(" "), name.words.length > 1 ? name.words[0] : undefined);
  if (known !== undefined) {
    if (words.length > known.words.length) {
      known.words = words;
      known.name = name.name;
    }
    known.gender ??= gender;
    if (name.title !== "") known.descriptions.push(name.title.toLowerCase());
    return touch(known);
  }
  return add(discourse, {
    kind: "person",
    name: name.name,
    words,
    gender,
    isPlural: false,
    descriptions: name.title === "" ? [] : [name.title.toLowerCase()],
    count: 1,
    seen: 0,
  });
}

/** A person with the office that the text tells in an apposition: "Ann Lee, the port’s director,". */
export function introduce(items: readonly Item[], name: Name, discourse: Discourse): void {
  const person = meetPerson(name, discourse);
  const comma = items[name.to]?.text === ",";
  const phrase = comma ? nounPhraseStartingAt(items, name.to + 1) : undefined;
  if (phrase === undefined) return;
  const words = items.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const head = headWord(words.join(" "));
  if (isRole(head))
    person.descriptions.push(
      words.filter((word, at) => at > 0 || !/^(?:the|a|an)$/u.test(word)).join(" "),
    );
  person.gender ??= genderOf([head]);
}

function knownPerson(words: readonly string[], { entities, focus }: Discourse): Entity | undefined {
  const people = entities.filter(({ kind }) => kind === "person");
  if (words.length > 1)
    return people.find(
      (entity) =>
        words.every((word) => entity.words.includes(word)) ||
        (entity.words.length > 1 && entity.words.every((word) => words.includes(word))) ||
        (entity.words.length === 1 && callWords(words).includes(entity.words[0] ?? "")),
    );
  const called = people.filter((entity) => callWords(entity.words).includes(words[0] ?? ""));
  const byLast = called.filter((entity) => entity.words.at(-1) === words[0]);
  const candidates =
    byLast.length > 0 && byLast.some(({ words: all }) => all.length > 1) ? byLast : called;
  if (candidates.length <= 1) return candidates[0];
  const recent = focus.slice(-2).findLast(({ entity }) => called.includes(entity))?.entity;
  return recent ?? called.reduce((best, entity) => (entity.count > best.count ? entity : best));
}

function meetDescription(
  words: readonly Item[],
  head: Item | undefined,
  discourse: Discourse,
): Entity | undefined {
  if (head === undefined) return undefined;
  const printed = words
    .map(({ text, isPossessive }) => (isPossessive ? `${text}’s` : text))
    .join(" ");
  const name = printed.replace(/^(?:The|A|An|Some|Many|Several|Both|Officials)\b/u, (word) =>
    word.toLowerCase(),
  );
  const article = words[0]?.lower ?? "";
  const isDefinite =
    /^(?:the|this|that|these|those|his|her|its|their|both)$/u.test(article) ||
    words[0]?.isPossessive === true;
  const core = words
    .filter(({ lower }, at) => !(at === 0 && /^(?:the|a|an|this|that|these|those)$/u.test(lower)))
    .map(({ lower }) => lower);
  if (groups.has(head.lower) && !roles.has(head.lower)) return meetBody(name, discourse);
  if (!speaks(head)) return undefined;
  const known = findDescribed(core, head.lower, isDefinite, discourse);
  if (known !== undefined) return touch(known);
  const isPlural = !roles.has(head.lower) && /s$|people|men$|women$/u.test(head.lower);
  return add(discourse, {
    kind: "anonymous",
    name,
    words: [],
    gender: genderOf([head.lower]),
    isPlural,
    descriptions: [core.join(" ")],
    count: 1,
    seen: 0,
  });
}

/** True for a noun that stands for people: an office or trade, or a form that only those have. */
const speaks = ({ lower, text }: Item): boolean =>
  isRole(lower) ||
  groups.has(lower) ||
  /^\p{Lu}/u.test(text) ||
  /(?:[a-z]ist|ian|crat|m[ae]n)s?$/u.test(lower);

/** The latest entity that a definite description fits: same head or a narrower office, no other ordinal. */
function findDescribed(
  core: readonly string[],
  head: string,
  isDefinite: boolean,
  discourse: Discourse,
): Entity | undefined {
  const description = core.join(" ");
  const latestFirst = [...discourse.entities].sort((a, b) => b.seen - a.seen);
  const same = latestFirst.find(
    (entity) =>
      entity.kind !== "body" &&
      entity.descriptions.includes(description) &&
      (isDefinite || entity.isPlural),
  );
  if (same !== undefined || !isDefinite) return same;
  const ordinal = ordinalOf(core);
  const others = core.filter((word) => word !== head && word !== ordinal);
  const scored = latestFirst
    .map((entity) => ({ entity, fit: fitHead(entity, head) * fitOf(entity, others, ordinal) }))
    .filter(({ fit }) => fit > 0);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, next) => (best === undefined || next.fit > best.fit ? next : best),
    undefined,
  )?.entity;
}

const ordinalOf = (words: readonly string[]): string | undefined =>
  words.find((word) => /^(?:first|second|third|fourth|other|another)$/u.test(word));

const headWord = (description: string): string => {
  const words = description.split(" ");
  const by = words.findIndex((word, at) => at > 0 && /^(?:of|for|from|at|in|on|with)$/u.test(word));
  return words[by > 0 ? by - 1 : words.length - 1] ?? "";
};

/** "the diplomat" for a foreign minister. */
const isWider = (description: string, head: string): boolean =>
  widerRoles
    .get(head)
    ?.some((title) => ` ${description.replace(/\./gu, "")} `.includes(` ${title} `)) ?? false;

const theStates = /^(?:u\.?s\.?|america|american)$/u;
/** True for a country or the adjective of one: "china's", "french". */
const isNational = (word: string): boolean =>
  theStates.test(word) ||
  isPlace(word.replace(/[’']s$/u, "")) ||
  /(?:ese|[ndtkrl]ish|ian|ean|ican|german|greek|french|dutch|swiss|iraqi|israeli|pakistani|saudi|thai|czech|afghan)$/u.test(
    word,
  );

/** "china’s" and "chinese" begin alike; "u.s." and "american" do not. */
const sameNation = (a: string, b: string): boolean =>
  theStates.test(a.replace(/[’']s$/u, "")) === theStates.test(b.replace(/[’']s$/u, "")) &&
  (theStates.test(a.replace(/[’']s$/u, "")) || a.slice(0, 3) === b.slice(0, 3));

/** 1 for the same office, less for one that the noun includes, 0 for another. */
function fitHead({ descriptions }: Entity, head: string): number {
  if (descriptions.some((known) => bare(headWord(known)) === head)) return 1;
  return descriptions.some((known) => isWider(known, head)) ? 0.6 : 0;
}

/** 0 where a modifier contradicts; more the more modifiers agree. */
function fitOf(entity: Entity, others: readonly string[], ordinal: string | undefined): number {
  const known = new Set(entity.descriptions.join(" ").split(" "));
  const knownOrdinal = ordinalOf([...known]);
  if (ordinal !== undefined && ordinal !== "first" && knownOrdinal !== ordinal) return 0;
  if (ordinal === "first" && knownOrdinal !== undefined && knownOrdinal !== "first") return 0;
  const nation = others.find(isNational);
  const knownNation = [...known].find(isNational);
  if (nation !== undefined && knownNation !== undefined && !sameNation(nation, knownNation))
    return 0;
  const agreeing = others.filter((word) => known.has(word)).length;
  const missing = others.length - agreeing;
  return missing > 0 && entity.kind === "anonymous" && agreeing === 0
    ? 0
    : 1 + agreeing - missing * 0.6 > 0
      ? 1 + agreeing - missing * 0.6
      : 0;
}

/** The entity speaks or is a subject: pronouns and descriptions look for it first. */
export function focusOn(entity: Entity | undefined, { focus }: Discourse, sentence: number): void {
  if (entity === undefined) return;
  focus.push({ entity, sentence });
  entity.seen = focus.length;
}

const touch = (entity: Entity): Entity => {
  entity.count += 1;
  return entity;
};

function add({ entities }: Discourse, entity: Entity): Entity {
  entities.push(entity);
  return entity;
}
