import { addEntity, type Discourse, type Entity, indexEntity, mentionEntity } from "./discourse.ts";
import { type Gender, genderOf } from "./lexicon/genders.ts";
import { spelledOut } from "./lexicon/people-words.ts";
import { callWords, foldName, type Name } from "./names.ts";
import { headWord, officesOf } from "./offices.ts";
import { type Item, spanOfItems } from "./words.ts";

/** The person of a name, with the fullest form that the article has given up to here. */
export function meetPerson(items: readonly Item[], name: Name, discourse: Discourse): Entity {
  const words = name.words.map(foldName);
  const told = genderOf(name.title.split(" "));
  const known = knownPerson(words, discourse, told, () =>
    officesOf(items, name).map(({ text }) => headWord(text.toLowerCase())),
  );
  const isDoubtful = known === undefined || known.words.at(-1) !== words.at(-1);
  const person =
    (isDoubtful ? kinOfSurname(name, discourse, told) : undefined) ??
    known ??
    addEntity(discourse, { kind: "person", name: name.name, words });
  if (words.length > person.words.length) {
    person.words = words;
    indexEntity(discourse, person, words);
    person.name = name.name;
  }
  const only = words.length === 1 ? words[0] : undefined;
  if (only !== undefined) person.calls.set(only, (person.calls.get(only) ?? 0) + 1);
  learnGender(person, told, true);
  learnGender(person, genderOf([], words.length > 1 ? name.words[0] : undefined), false);
  addTitle(person, name.title);
  return mentionEntity(person, spanOfItems(items, name));
}

/** What a title tells of a gender weighs more than what a given name or a pronoun lets suppose. */
function learnGender(person: Entity, gender: Gender | undefined, isSure: boolean): void {
  if (gender === undefined || person.isGenderSure) return;
  if (!isSure && person.gender !== undefined) return;
  person.gender = gender;
  person.isGenderSure = isSure;
}

/** Titles of courtesy, which tell nothing that a reader would ask for. */
const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam)\.?$/iu;

function addTitle(person: Entity, title: string): void {
  const bare = title.replace(/^(?:the|a|an|its|their|his|her)\s/iu, "");
  if (bare === "") return;
  const rank = /^(.+) ((?:Mr|Mrs|Ms|Dr|Prof|Sir)\.?)$/u.exec(bare);
  if (rank !== null) {
    addTitle(person, rank[1] ?? "");
    addTitle(person, rank[2] ?? "");
    return;
  }
  const description = bare.toLowerCase();
  if (!person.descriptions.includes(description)) person.descriptions.push(description);
  const word = headWord(description).replace(/\.$/u, "");
  const spelled = spelledOut.get(word);
  if (spelled !== undefined && !person.descriptions.includes(spelled))
    person.descriptions.push(spelled);
  if (courtesy.test(bare)) return;
  const isAbbreviated = spelled !== undefined && word === description.replace(/\.$/u, "");
  for (const one of isAbbreviated ? [bare, spelled] : [bare])
    if (!person.titles.includes(one)) person.titles.push(one);
}

/** A description that the text used for a person is a title, too: "the top diplomat". */
export const describePerson = addTitle;

/** A person with every office that the sentence gives: "Ann Lee, the port’s director,". */
export function introducePerson(items: readonly Item[], name: Name, discourse: Discourse): Entity {
  const person = meetPerson(items, name, discourse);
  for (const { text, isItsOwn } of officesOf(items, name)) {
    const body = isItsOwn ? discourse.lastBody : undefined;
    learnGender(person, genderOf([headWord(text.toLowerCase())]), true);
    if (body !== undefined) person.descriptions.push(text.toLowerCase());
    addTitle(person, body === undefined ? text : `${text} of ${body.name}`);
  }
  return person;
}

/**
 * "Her father, Donal, smiled. “No,” said Mr Lee": where every bearer of the surname is of another
 * gender, it is the one whom the article has called by a given name alone.
 */
function kinOfSurname(
  { words, name }: Name,
  { byWord, entities }: Discourse,
  gender: Gender | undefined,
): Entity | undefined {
  const surname = foldName(words[0] ?? "");
  const isFamily =
    words.length === 1 && (byWord.get(surname) ?? []).some((bearer) => contradicts(bearer, gender));
  if (!isFamily) return undefined;
  const kin = entities.findLast(
    (entity) =>
      entity.kind === "person" &&
      entity.words.length === 1 &&
      !entity.words.includes(surname) &&
      entity.descriptions.some((description) => kinship.test(headWord(description))) &&
      entity.gender === gender,
  );
  if (kin === undefined) return undefined;
  kin.name = `${kin.name} ${name}`;
  kin.words = [...kin.words, surname];
  byWord.get(surname)?.push(kin);
  return kin;
}

const kinship =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grand(?:father|mother|son|daughter)|parent|dad|mum|mom|partner|fiancée?)$/u;

/**
 * Who of the people met bears a name. Of two with one surname it is the one whose office stands beside
 * it, else the one who spoke last, else the one whom the article names most.
 * @param offices - nouns of the offices beside the name; asked only where two bear it
 */
export function knownPerson(
  words: readonly string[],
  { byWord, focus }: Discourse,
  gender?: Gender,
  offices: () => readonly string[] = () => [],
): Entity | undefined {
  const people = words
    .flatMap((word) => byWord.get(word) ?? [])
    .filter(({ kind }) => kind === "person");
  if (words.length > 1) return people.find((entity) => isSamePerson(words, entity.words));
  const called = people.filter(
    (entity) => callWords(entity.words).includes(words[0] ?? "") && !contradicts(entity, gender),
  );
  const likely = called.filter((entity) => gender === undefined || entity.gender === gender);
  const bearers = likely.length > 0 ? likely : called;
  if (bearers.length <= 1) return bearers[0];
  const given = offices();
  const [holder, ...others] = bearers.filter(({ descriptions }) =>
    descriptions.some((known) => given.includes(headWord(known))),
  );
  if (holder !== undefined && others.length === 0) return holder;
  const recent = focus
    .slice(-6)
    .filter(({ part }) => part === "subject")
    .slice(-2)
    .findLast(({ entity }) => bearers.includes(entity))?.entity;
  return recent ?? bearers.reduce((best, entity) => (entity.count > best.count ? entity : best));
}

/** "Mr" for a woman, where her gender is told by more than her given name. */
const contradicts = (entity: Entity, gender: Gender | undefined): boolean =>
  gender !== undefined &&
  entity.isGenderSure &&
  entity.gender !== undefined &&
  entity.gender !== gender;

const isSamePerson = (words: readonly string[], known: readonly string[]): boolean =>
  words.every((word) => known.includes(word)) ||
  (known.length > 1 && known.every((word) => words.includes(word))) ||
  (known.length === 1 && callWords(words).includes(known[0] ?? ""));
