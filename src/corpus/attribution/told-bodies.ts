import { findCueVerb } from "./lexicon/cue-verbs.ts";
import { genderOf } from "./lexicon/genders.ts";
import { groups, roles } from "./lexicon/people-words.ts";
import { isPersonNoun } from "./lexicon/person-nouns.ts";
import { findNames, foldName, type Name } from "./names.ts";
import { nounPhraseStartingAt } from "./noun-phrases.ts";
import type { Item, Reading } from "./words.ts";

/**
 * The names, folded, of which an article itself says that they are a body's: "Fever Gap, an NGO,",
 * "the charity Fever Gap", "the Fever Gap said". Read before all else, for a name may be used
 * before it is explained.
 */
export function findToldBodies(readings: readonly Reading[]): ReadonlySet<string> {
  const told = new Set<string>();
  const placed = new Set<string>();
  const people = new Set<string>();
  const described = new Set<string>();
  for (const { items } of readings) {
    for (const name of findNames(items)) {
      const folded = foldName(name.name);
      if (name.title === "" && rules.some((tells) => tells(items, name))) told.add(folded);
      if (isPlaced(items, name)) placed.add(folded);
      if (isPerson(items, name)) people.add(folded);
      if (name.title !== "" || isDescribed(items, name.to)) described.add(folded);
    }
  }
  return new Set([
    ...[...told].filter((name) => !described.has(name)),
    ...[...placed].filter((name) => !people.has(name)),
  ]);
}

type Rule = (items: readonly Item[], name: Name) => boolean;

/** A noun for a group that is no trade: "company", not "maker". */
const isGroup = (item: Item | undefined): boolean =>
  item !== undefined &&
  /^\p{Ll}|^NGO$/u.test(item.text) &&
  groups.has(item.lower) &&
  !roles.has(item.lower) &&
  !isPersonNoun(item.lower) &&
  !/[eo]rs?$/u.test(item.lower);

/** "Fever Gap, an NGO that …" */
const isExplained: Rule = (items, { to }) => {
  if (items[to]?.text !== "," || !/^(?:an?|the)$/u.test(items[to + 1]?.lower ?? "")) return false;
  const phrase = nounPhraseStartingAt(items, to + 1);
  if (phrase === undefined) return false;
  const words = items.slice(phrase.from, phrase.to);
  const by = words.findIndex(({ lower }, at) => at > 0 && /^(?:of|for|in|from)$/u.test(lower));
  return isGroup(by < 0 ? words.at(-1) : words[by - 1]);
};

/** "the charity Fever Gap" */
const isClassed: Rule = (items, { from, words }) =>
  words.length > 1 && isGroup(items[from - 1]) && items[from - 1]?.isPossessive !== true;

/** "in Upper Mara": a place, which may speak for its government; "faith in Ann Lee" is none. */
const isPlaced: Rule = (items, { from, to, words }) =>
  words.length > 1 &&
  !/^(?:faith|trusts?|confidence|believ\p{L}+|belief|interest|interested|hope|hopes|saw|see|sees)$/u.test(
    items[from - 2]?.lower ?? "",
  ) &&
  /^(?:in|near|outside|across|throughout|inside)$/u.test(items[from - 1]?.lower ?? "") &&
  items[to - 1]?.isPossessive !== true &&
  items[to]?.kind !== "word";

/** "the Fever Gap said": no person has an article. */
const hasArticle: Rule = (items, { from, to }) =>
  from > 1 &&
  items[from - 1]?.text === "the" &&
  items[to - 1]?.isPossessive !== true &&
  /^(?:VERB|AUX)$/u.test(items[to]?.pos ?? "");

const rules: readonly Rule[] = [isExplained, isClassed, hasArticle];

/** "Ann Lee, the mayor of Lindi": an apposition whose noun stands for a person. */
function isDescribed(items: readonly Item[], to: number): boolean {
  if (items[to]?.text !== "," || !/^(?:an?|the)$/u.test(items[to + 1]?.lower ?? "")) return false;
  const phrase = nounPhraseStartingAt(items, to + 1);
  return (
    phrase !== undefined &&
    items.slice(phrase.from, phrase.to).some(({ lower }) => isPersonNoun(lower))
  );
}

/** "Ann Lee said", "Mayor Lee", "Ann Lee, 47,": what no place has; nor "Ann". */
const isPerson: Rule = (items, { from, to, title, words }) =>
  title !== "" ||
  genderOf([], words[0]) !== undefined ||
  findCueVerb(items[to]?.lower ?? "") !== undefined ||
  findCueVerb(items[from - 1]?.lower ?? "") !== undefined ||
  isDescribed(items, to) ||
  /^(?:mr|mrs|ms|miss|dr|sir|dame)\.?$/u.test(items[from - 1]?.lower ?? "") ||
  (items[to]?.text === "," && /^\d{1,3}$/u.test(items[to + 1]?.text ?? ""));
