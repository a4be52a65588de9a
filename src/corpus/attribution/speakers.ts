import { bodyDescribed, meetBody } from "./bodies.ts";
import { meetDescription } from "./descriptions.ts";
import { type Discourse, type Entity, mentionEntity, type Seen } from "./discourse.ts";
import { findCueVerb } from "./lexicon/cue-verbs.ts";
import type { Gender } from "./lexicon/genders.ts";
import { groups } from "./lexicon/people-words.ts";
import { isOnePerson, isPersonNoun } from "./lexicon/person-nouns.ts";
import { findNames, foldName, isBodyIn, isBodyName, type Name } from "./names.ts";
import { isPreposition, type Stretch } from "./noun-phrases.ts";
import { extendedPhrase, isAge, skipAge } from "./offices.ts";
import { meetPerson } from "./persons.ts";
import { type Item, printed, spanOfItems } from "./words.ts";

/**
 * The entity that a mention stands for, met or remembered; undefined where the text does not decide.
 * @param hearers - who is spoken to, whom a pronoun beside the cue cannot mean
 * @param isSpeaking - the verb is one of saying
 * @param sentence - index of the sentence, so that a pronoun does not reach too far back
 */
export function resolve(
  items: readonly Item[],
  mention: Stretch,
  discourse: Discourse,
  hearers: ReadonlySet<Entity>,
  sentence: number,
  isSpeaking: boolean,
): Entity | undefined {
  const words = items.slice(mention.from, mention.to);
  const pronoun = words.length === 1 ? pronounOf(words[0]) : undefined;
  if (pronoun !== undefined)
    return resolvePronoun(
      pronoun,
      { from: mention.from, isTrailing: items[mention.from - 1]?.text === "," },
      discourse,
      hearers,
      sentence,
    );
  const head = headOf(words);
  if (head === undefined) return undefined;
  const isOfficeAlone = words.length > 1 && isPersonNoun(head.lower) && words[0]?.lower === "the";
  const names = findNames(items, mention.from, mention.to);
  const name = names.find(({ to }) => items[to - 1] === head) ?? names.at(-1);
  // A capital at the beginning of a sentence makes no name of "Officials in Oslo".
  const isOpening = mention.from === 0 && words[0] === head;
  const isOpeningNoun = isOpening && (isPersonNoun(head.lower) || groups.has(head.lower));
  const isVoice = findCueVerb(items[mention.to]?.lower ?? "") !== undefined;
  if (isOpening && !isVoice && !isOpeningNoun && isCommon(head) && !isKnown(head, discourse))
    return undefined;
  const isNoun = !head.hasCapital || isOfficeAlone || isOpeningNoun;
  const named = namedAs(items, mention.to) ?? namedBehind(items, mention, head, discourse);
  if (named !== undefined) return meetPerson(items, named, discourse);
  if (isNoun || name === undefined) return meetDescription(words, head, discourse, isSpeaking);
  if (!isBodyIn(name, discourse)) return meetPerson(items, name, discourse);
  const core = words.slice(1).map((word) => word.lower);
  const described =
    words[0]?.lower === "the" && core.length === 1 ? bodyDescribed(core, discourse) : undefined;
  const body = described ?? meetBody(printed(words).replace(/^The\b/u, "the"), discourse);
  return mentionEntity(body, spanOfItems(items, mention));
}

/** "Counting" and "Rain" at the beginning of a sentence, which a tagger takes for no name. */
const isCommon = ({ pos }: Item): boolean => pos !== "PROPN";

const isKnown = ({ text }: Item, { byWord }: Discourse): boolean => byWord.has(foldName(text));

/** "a man called Juan Cruz", "a nurse who asked to be called Ann", "who gave his name as Joseph". */
function namedAs(items: readonly Item[], from: number): Name | undefined {
  const who = items[from]?.text === "," ? from + 1 : from;
  if (/^(?:called|named)$/u.test(items[who]?.lower ?? "")) {
    const name = nameAt(items, who + 1);
    // "A judge called Ada Lee a liar" tells of two people.
    const next = items[name?.to ?? items.length];
    return next?.text === "," || /^(?:VERB|AUX)$/u.test(next?.pos ?? "") ? name : undefined;
  }
  if (items[who]?.lower !== "who") return undefined;
  const behind = items.slice(who + 1, who + 9).map(({ lower }) => lower);
  const told =
    /^(?:gave (?:his|her|their) (?:first )?name|identified (?:him|her|them)sel(?:f|ves)|wanted to be (?:known|named|identified)|asked to be (?:known|named|identified))(?: only| just)? as /u;
  const called = /^(?:asked|wanted) to be called(?: only| just)? /u;
  const phrase = `${behind.join(" ")} `;
  const match = told.exec(phrase) ?? called.exec(phrase);
  if (match === null) return undefined;
  return nameAt(items, who + match[0].trim().split(" ").length + 1);
}

/**
 * "a deckhand, 19-year-old Ola Berg, said", "said a deckhand, Ola Berg.": a whole name that an
 * apposition gives whoever is described.
 */
function namedBehind(
  items: readonly Item[],
  mention: Stretch,
  { lower }: Item,
  discourse: Discourse,
): Name | undefined {
  const to = Math.max(mention.to, extendedPhrase(items, mention.from)?.to ?? 0);
  if (!isOnePerson(lower) || items[to]?.text !== ",") return undefined;
  const name = nameAt(items, isAge(items[to + 1]) ? to + 2 : to + 1);
  if (name === undefined || name.words.length < 2 || isBodyIn(name, discourse)) return undefined;
  const behind = items[skipAge(items, name.to)];
  return behind === undefined || behind.kind !== "word" ? name : undefined;
}

/** The longest name, and a word behind it. */
const nameReach = 6;

function nameAt(items: readonly Item[], at: number): Name | undefined {
  const [name] = findNames(items, at, at + nameReach);
  return name?.from === at ? name : undefined;
}

/** The last word before the first "of", "for", "in": "Officials" of "Officials on both sides". */
function headOf(words: readonly Item[]): Item | undefined {
  const by = words.findIndex((item, at) => at > 0 && isPreposition(item));
  if (by < 0) return words.at(-1);
  const head = words[by - 1];
  const isOffice = head !== undefined && isPersonNoun(head.lower) && words[by]?.lower === "of";
  // "Secretary of State Ada Obi": the name stands behind the office; not "mayor of San Pedro".
  const hasHolder = findNames(words, by + 1).some(
    ({ name, words: all, from }) => all.length > 1 && from > by + 1 && !isBodyName(name),
  );
  return isOffice && hasHolder ? words.at(-1) : head;
}

const pronounOf = (item: Item | undefined): string | undefined =>
  /^(he|she|they|it|who|we|i|you)(?:'(?:ll|d|ve|re|s|m))?$/u.exec(item?.lower ?? "")?.[1];

/** How many sentences back a pronoun may point. */
const reach = 8;

function resolvePronoun(
  pronoun: string,
  { from, isTrailing }: { readonly from: number; readonly isTrailing: boolean },
  { focus }: Discourse,
  hearers: ReadonlySet<Entity>,
  sentence: number,
): Entity | undefined {
  let best: { readonly entity: Entity; readonly weight: number } | undefined;
  for (let at = focus.length - 1; at >= 0; at -= 1) {
    const seen = focus[at];
    if (seen === undefined || sentence - seen.sentence > reach) break;
    if (seen.sentence === sentence && seen.at > from) continue;
    // "A steward put his jacket over her face, she said": not the steward, who is new here.
    if (isTrailing && seen.sentence === sentence && seen.entity.kind === "anonymous") continue;
    if (hearers.has(seen.entity) || !fitsPronoun(pronoun, seen.entity)) continue;
    const weight = weigh(seen, pronoun, sentence);
    if (weight > (best?.weight ?? Number.NEGATIVE_INFINITY)) best = { entity: seen.entity, weight };
  }
  const entity = best?.entity;
  if (entity !== undefined && entity.gender === undefined) entity.gender = genders.get(pronoun);
  return entity;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["she", "female"],
]);

const weights: Readonly<Record<Seen["part"], number>> = { subject: 2, possessor: 0.5, mention: 0 };

/** The nearer the better; a subject before what is only named, a gender told before one unknown. */
const weigh = (seen: Seen, pronoun: string, sentence: number): number =>
  seen.sentence -
  sentence +
  weights[seen.part] +
  (seen.entity.gender !== undefined && seen.entity.gender === genders.get(pronoun) ? 1 : 0);

function fitsPronoun(pronoun: string, { kind, isPlural, gender }: Entity): boolean {
  if (pronoun === "it") return kind === "body" && !isPlural;
  if (pronoun === "they") return isPlural || kind === "body";
  if (isPlural || kind === "body") return false;
  if (pronoun === "he") return gender !== "female";
  if (pronoun === "she") return gender !== "male";
  return pronoun === "who";
}
