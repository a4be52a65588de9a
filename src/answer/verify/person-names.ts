import { bodyNameWords, groups, roles } from "../../corpus/attribution/lexicon/people-words.ts";
import { isPersonNoun } from "../../corpus/attribution/lexicon/person-nouns.ts";
import { isPlace } from "../../corpus/attribution/lexicon/places.ts";
import { slice } from "../../language/span.ts";
import { splitTerms, type Term } from "../../language/terms.ts";
import { editDistance } from "./edit-distance.ts";

/** The terms of a name or description that tell something. */
export const tellingTerms = (text: string): readonly Term[] =>
  splitTerms(text).filter(({ isStop }) => !isStop);

/** True for a name: it has a word with a capital that is no office, or several that are no offices alone. */
export function isName(claimed: string): boolean {
  const capitals = tellingTerms(claimed).filter(({ span }) => isCapital(slice(claimed, span)));
  const [first] = capitals;
  return (
    capitals.some(({ surface }) => !isPersonNoun(surface)) ||
    (capitals.length > 1 && first !== undefined && !roles.has(first.surface))
  );
}

/** True where something in a name says that it is a body's, a place's or a government's. */
export const isBodyName = (claimed: string): boolean =>
  isPlace(claimed) ||
  tellingTerms(claimed).some(({ surface }) => bodyNameWords.has(surface) || groups.has(surface));

/**
 * The words of somebody's name, folded, without a title before it ("Mining Minister Ana Lopes") and
 * without words in lower case. Where there is no name, the telling words of the description.
 */
export function nameWords(name: string): ReadonlySet<string> {
  const telling = tellingTerms(name);
  const capitals = telling.filter(({ span }) => isCapital(slice(name, span)));
  const title = capitals.findLastIndex(
    ({ surface }, at) => at < capitals.length - 1 && roles.has(surface),
  );
  const names =
    capitals.length > 0
      ? capitals.slice(title + 1)
      : telling.filter(({ surface }) => !isPersonNoun(surface));
  return new Set((names.length > 0 ? names : telling).map(({ surface }) => surface));
}

/** The words that tell a body from others, folded; those for its people where it has no others. */
function bodyWords(name: string): ReadonlySet<string> {
  const telling = tellingTerms(name).map(({ surface }) => surface);
  const own = telling.filter((word) => !isPersonNoun(word));
  return new Set(own.length > 0 ? own : telling);
}

/** How two names are held against each other. */
export interface NameComparison {
  /** True where a person must be named as a whole or by a part; else one common word is enough. */
  readonly isPerson: boolean;
  /** True where a letter or two may be another one. */
  readonly mayBeMisspelt: boolean;
}

/** True where one name is a part of the other. */
export function areNamedAlike(
  one: string,
  other: string,
  { isPerson, mayBeMisspelt }: NameComparison,
): boolean {
  const wordsOf = isPerson ? nameWords : bodyWords;
  const [asked, known] = [wordsOf(one), wordsOf(other)];
  const isShared = (word: string) =>
    known.has(word) || (mayBeMisspelt && [...known].some((name) => isNearly(word, name)));
  const shared = [...asked].filter(isShared).length;
  return isPerson ? shared > 0 && (shared === asked.size || shared === known.size) : shared > 0;
}

/** Letters of a name that may be misspelt, and of one in which two letters may be. */
const fewestLetters = { one: 5, two: 8 } as const;

function isNearly(one: string, other: string): boolean {
  const letters = Math.min(one.length, other.length);
  if (letters < fewestLetters.one) return false;
  const most = letters < fewestLetters.two ? 1 : 2;
  return editDistance(one, other, most) <= most;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
