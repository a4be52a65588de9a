import { addEntity, type Discourse, type Entity, indexEntity, mentionEntity } from "./discourse.ts";
import { genderOf } from "./lexicon/genders.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { callWords, foldName, type Name } from "./names.ts";
import { nounPhraseStartingAt } from "./noun-phrases.ts";
import { type Item, printed, spanOfItems } from "./words.ts";

/** The person of a name, with the fullest form that the article has given up to here. */
export function meetPerson(items: readonly Item[], name: Name, discourse: Discourse): Entity {
  const words = name.words.map(foldName);
  const person =
    knownPerson(words, discourse) ??
    addEntity(discourse, { kind: "person", name: name.name, words });
  if (words.length > person.words.length) {
    person.words = words;
    indexEntity(discourse, person, words);
    person.name = name.name;
  }
  const only = words.length === 1 ? words[0] : undefined;
  if (only !== undefined) person.calls.set(only, (person.calls.get(only) ?? 0) + 1);
  person.gender ??= genderOf(name.title.split(" "), words.length > 1 ? name.words[0] : undefined);
  addTitle(person, name.title);
  return mentionEntity(person, spanOfItems(items, name));
}

/** Titles of courtesy, which tell nothing that a reader would ask for. */
const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam)\.?$/iu;

function addTitle(person: Entity, title: string): void {
  const bare = title.replace(/^(?:the|a|an)\s/iu, "");
  if (bare === "" || courtesy.test(bare)) return;
  person.descriptions.push(bare.toLowerCase());
  if (!person.titles.includes(bare)) person.titles.push(bare);
}

/** A description that the text used for a person is a title, too: "the top diplomat". */
export const describePerson = addTitle;

/** A person with the office that the text tells in an apposition: "Ann Lee, the port’s director,". */
export function introducePerson(items: readonly Item[], name: Name, discourse: Discourse): Entity {
  const person = meetPerson(items, name, discourse);
  const phrase =
    items[name.to]?.text === "," ? nounPhraseStartingAt(items, name.to + 1) : undefined;
  if (phrase === undefined) return person;
  const words = items.slice(phrase.from, phrase.to);
  const head = headWord(words.map(({ lower }) => lower).join(" "));
  if (!isPersonNoun(head)) return person;
  person.gender ??= genderOf([head]);
  addTitle(person, printed(words));
  return person;
}

/** The noun of a description, before what hangs on it: "dean" of "dean of the law school". */
export function headWord(description: string): string {
  const words = description.split(" ");
  const by = words.findIndex((word, at) => at > 0 && /^(?:of|for|from|at|in|on|with)$/u.test(word));
  return words[by > 0 ? by - 1 : words.length - 1] ?? "";
}

/**
 * Who of the people met bears a name. Of two with one surname it is the one who spoke last, else the
 * one whom the article names most.
 */
export function knownPerson(
  words: readonly string[],
  { byWord, focus }: Discourse,
): Entity | undefined {
  const people = words
    .flatMap((word) => byWord.get(word) ?? [])
    .filter(({ kind }) => kind === "person");
  if (words.length > 1) return people.find((entity) => isSamePerson(words, entity.words));
  const called = people.filter((entity) => callWords(entity.words).includes(words[0] ?? ""));
  if (called.length <= 1) return called[0];
  const recent = focus
    .slice(-6)
    .filter(({ part }) => part === "subject")
    .slice(-2)
    .findLast(({ entity }) => called.includes(entity))?.entity;
  return recent ?? called.reduce((best, entity) => (entity.count > best.count ? entity : best));
}

const isSamePerson = (words: readonly string[], known: readonly string[]): boolean =>
  words.every((word) => known.includes(word)) ||
  (known.length > 1 && known.every((word) => words.includes(word))) ||
  (known.length === 1 && callWords(words).includes(known[0] ?? ""));
