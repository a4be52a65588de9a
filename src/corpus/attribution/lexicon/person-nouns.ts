import { remembering } from "../../../language/remember.ts";
import { roles, spelledOut } from "./people-words.ts";
import data from "./person-nouns.json" with { type: "json" };
import { wordsOf } from "./words-of.ts";

const nouns = new Set([...wordsOf(data.words), ...spelledOut.values()]);

/** True for a noun for one person: an office or trade of {@link roles}, else by WordNet's first sense. */
export const isOnePerson = (word: string): boolean =>
  roles.has(word) || nouns.has(word) || (word.includes("-") && isCompound(word.split("-")));

/** "director-general" and "vice-chair"; not "year-old" and "non-event". */
const isCompound = (parts: readonly string[]): boolean =>
  [parts[0], parts.at(-1)].some((part) => part !== undefined && roles.has(part));

/** The same, in the singular or the plural: "steward", "stewards", "clergymen", "deputies". */
export const isPersonNoun = remembering(
  (word) => isOnePerson(word) || (/s$|men$/u.test(word) && isOnePerson(singularOf(word))),
);

/** The form of one: "deputy" of "deputies", "clergyman" of "clergymen". */
export function singularOf(word: string): string {
  if (/men$/u.test(word)) return word.replace(/men$/u, "man");
  if (/ies$/u.test(word)) return word.replace(/ies$/u, "y");
  return word.replace(/s$/u, "");
}
