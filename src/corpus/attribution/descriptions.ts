import { bodyDescribed, meetBody } from "./bodies.ts";
import { addEntity, type Discourse, type Entity, mentionEntity } from "./discourse.ts";
import { genderOf } from "./lexicon/genders.ts";
import { groups, roles, widerRoles } from "./lexicon/people-words.ts";
import { isOnePerson, isPersonNoun, singularOf } from "./lexicon/person-nouns.ts";
import { isPlace } from "./lexicon/places.ts";
import { compatriot, latestPerson, namesake, untitled } from "./nearby.ts";
import { headWord, isAge } from "./offices.ts";
import { describePerson } from "./persons.ts";
import { type Item, printed } from "./words.ts";

/**
 * Whom a description stands for: somebody met before, or somebody whom nobody names.
 * @param isSpeaking - the verb is one of saying, so that even "the sign" has a voice
 */
export function meetDescription(
  words: readonly Item[],
  head: Item,
  discourse: Discourse,
  isSpeaking: boolean,
): Entity | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  const aged = isAge(head) ? latestPerson(discourse) : undefined;
  if (aged !== undefined) return mentionEntity(aged, span);
  if (isGroup(head.lower) && !roles.has(head.lower)) {
    const isPlural = /^(?:people|police|staff|media|press)$|s$/u.test(head.lower);
    const issuer = first.lower === "the" ? discourse.documents.get(head.lower) : undefined;
    if (issuer !== undefined) return issuer;
    const named =
      first.lower === "the" && last === head
        ? bodyDescribed(
            words.slice(1).map(({ lower }) => lower),
            discourse,
          )
        : undefined;
    return mentionEntity(named ?? meetBody(nameOf(words), discourse, isPlural), span);
  }
  if (!speaks(head))
    return isSpeaking && head.pos === "NOUN"
      ? mentionEntity(meetBody(nameOf(words), discourse), span)
      : undefined;
  const other = head.lower === "namesake" ? namesake(discourse) : undefined;
  if (other !== undefined) return mentionEntity(other, span);
  const hasArticle = /^(?:the|a|an|this|that|these|those)$/u.test(first.lower);
  const core = words.slice(hasArticle ? 1 : 0);
  const isDefinite =
    /^(?:the|this|that|these|those|his|her|its|their|both)$/u.test(first.lower) ||
    first.isPossessive;
  const described = core.map(({ lower }) => lower);
  const isOneOfGroup = isDefinite && hasGroupOf(head.lower, discourse);
  const known =
    findDescribed(described, head.lower, isDefinite, discourse, isOneOfGroup) ??
    (first.lower === "the" &&
    !isOneOfGroup &&
    last === head &&
    !isMany(head.lower) &&
    !words.some(({ isPossessive }) => isPossessive)
      ? (compatriot(core, head.lower, discourse) ?? untitled(head.lower, discourse))
      : undefined);
  if (known?.kind === "person") describePerson(known, printed(core));
  const entity =
    known ??
    addEntity(discourse, {
      kind: "anonymous",
      name: nameOf(words),
      gender: genderOf([head.lower]),
      isPlural: isMany(head.lower),
      descriptions: [described.join(" ")],
    });
  return mentionEntity(entity, span);
}

const isMany = (head: string): boolean => !isOnePerson(head) && /s$|people|men$|women$/u.test(head);

/** "the party", "opposition parties" */
const isGroup = (lower: string): boolean => groups.has(lower) || groups.has(singularOf(lower));

/** A description as a name: as printed, but for the capital of a sentence's first word. */
const nameOf = (words: readonly Item[]): string =>
  printed(words).replace(/^(?:The|A|An|Some|Many|Several|Both|Officials)\b/u, (word) =>
    word.toLowerCase(),
  );

/** True for a noun that stands for people: an office or trade, or a form that only those have. */
const speaks = ({ lower, hasCapital }: Item): boolean =>
  isPersonNoun(lower) ||
  groups.has(lower) ||
  hasCapital ||
  /(?:[a-z]ist|ian|crat|m[ae]n)s?$/u.test(lower);

/** How many sentences back "two officials" may stand for "the official" to be one of them. */
const groupReach = 3;

/** "Two officials said so. “No,” the official added.": one of those, whoever has an office besides. */
function hasGroupOf(head: string, { focus, sentence }: Discourse): boolean {
  const plural = `${head}s`;
  return focus
    .slice(-remembered)
    .some(
      ({ entity, sentence: at }) =>
        sentence - at <= groupReach &&
        entity.kind !== "person" &&
        entity.name.toLowerCase().split(" ").includes(plural),
    );
}

/** How many entities a description may choose from: more than any article has. */
const remembered = 300;

/**
 * The latest entity that a description fits: the same words, or the same or a narrower office.
 * @param isNarrow - the same office alone will do
 */
function findDescribed(
  core: readonly string[],
  head: string,
  isDefinite: boolean,
  { entities }: Discourse,
  isNarrow: boolean,
): Entity | undefined {
  const description = core.join(" ");
  const latestFirst = entities
    .slice(-remembered)
    .filter(({ kind }) => kind !== "body")
    .sort((a, b) => b.seen - a.seen);
  const same = latestFirst.find(
    (entity) => entity.descriptions.includes(description) && (isDefinite || entity.isPlural),
  );
  if (same !== undefined || !isDefinite) return same;
  const ordinal = ordinalOf(core);
  const others = core.filter((word) => word !== head && word !== ordinal);
  let best: { readonly entity: Entity; readonly fit: number } | undefined;
  for (const entity of latestFirst) {
    const likeness = fitHead(entity, head);
    if (isNarrow && likeness < 1) continue;
    const fit = likeness * fitModifiers(entity, others, ordinal);
    if (fit > (best?.fit ?? 0)) best = { entity, fit };
  }
  return best?.entity;
}

/** 1 for the same office, less for one that the noun includes, 0 for another. */
function fitHead({ descriptions }: Entity, head: string): number {
  if (descriptions.some((known) => headWord(known).replace(/\.$/u, "") === head)) return 1;
  // "the detective" for a detective inspector
  const holds = (known: string): boolean =>
    isOnePerson(head) &&
    (known.split(/ (?:of|for|at|in|with|to) /u)[0] ?? "").split(" ").includes(head);
  if (descriptions.some(holds)) return 0.8;
  return descriptions.some((known) => isWider(known, head)) ? 0.6 : 0;
}

/** "the diplomat" for a foreign minister. */
const isWider = (description: string, head: string): boolean =>
  widerRoles
    .get(head)
    ?.some((title) => ` ${description.replace(/\./gu, "")} `.includes(` ${title} `)) ?? false;

/** 0 where a modifier contradicts; more the more modifiers agree. */
function fitModifiers(
  { kind, descriptions }: Entity,
  others: readonly string[],
  ordinal: string | undefined,
): number {
  const known = new Set(descriptions.join(" ").split(" "));
  const knownOrdinal = ordinalOf([...known]);
  if (ordinal !== undefined && ordinal !== "first" && knownOrdinal !== ordinal) return 0;
  if (ordinal === "first" && knownOrdinal !== undefined && knownOrdinal !== "first") return 0;
  const nation = others.find(isNational);
  const knownNation = [...known].find(isNational);
  if (nation !== undefined && knownNation !== undefined && !isSameNation(nation, knownNation))
    return 0;
  const agreeing = others.filter((word) => known.has(word)).length;
  const missing = others.length - agreeing;
  if (missing > 0 && agreeing === 0 && kind === "anonymous") return 0;
  return Math.max(0, 1 + agreeing - missing * costOfMissing);
}

/** A modifier that nothing confirms weighs a little less against than one that agrees weighs for. */
const costOfMissing = 0.6;

const ordinalOf = (words: readonly string[]): string | undefined =>
  words.find((word) => /^(?:first|second|third|fourth|other|another)$/u.test(word));

const theStates = /^(?:u\.?s\.?|america|american)$/u;
const bareNation = (word: string): string => word.replace(/[’']s$/u, "");

/** True for a country or the adjective of one: "china’s", "french". */
const isNational = (word: string): boolean =>
  theStates.test(bareNation(word)) ||
  isPlace(bareNation(word)) ||
  /(?:ese|[ndtkrl]ish|ian|ean|ican|german|greek|french|dutch|swiss|iraqi|israeli|pakistani|saudi|thai|czech|afghan)$/u.test(
    word,
  );

/** "china’s" and "chinese" begin alike; "u.s." and "american" do not. */
const isSameNation = (a: string, b: string): boolean =>
  theStates.test(bareNation(a)) || theStates.test(bareNation(b))
    ? theStates.test(bareNation(a)) === theStates.test(bareNation(b))
    : a.slice(0, 3) === b.slice(0, 3);
