import { countryOf, countryOfCapital } from "../language/countries.ts";
import type { Term } from "../language/terms.ts";
import type { Entry, NameBook, NameKey, Title } from "./name-book.ts";
import { isHonorific, isTitleWord, speaksForAnother } from "./person-names.ts";
import type { SpeakerList } from "./speaker-list.ts";

/** What somebody is called in a question: each word with the term of an office or body that it may be. */
type Mention = readonly Pick<Term, "surface" | "term">[];

/** Whoever may fit a mention, by their numbers; those who do not fit may be among them, nobody who does is missing. */
type Candidates = (mention: Mention, look: LookUp) => Iterable<number>;

/** Tells whom a mention fits, by their numbers. */
type Fit = (mention: Mention, look: LookUp) => (entry: number) => boolean;

/** What is looked up in. */
interface LookUp {
  readonly list: SpeakerList;
  readonly book: NameBook;
}

/** Finds people by names, titles and descriptions through tables by word: nobody else is looked at. */
export function createSpeakerFinder(list: SpeakerList, book: NameBook) {
  const look: LookUp = { list, book };
  const isHere = ({ id }: NameKey): boolean => list.entryOfKey(id) !== undefined;
  return {
    /** The entries that a mention fits, in the order of their numbers. */
    find: (asked: readonly Term[]): readonly number[] => findEntries(asked, look),
    hasOffice: (terms: readonly Term[]): boolean =>
      terms.some(isTitleWord) &&
      titlesFor(terms, look)
        .filter(givesOffice(terms))
        .some((title) => list.holders.of(title.id).length > 0),
    isPersonName: (term: string): boolean => book.personsByTerm(term).some(isHere),
  };
}

function findEntries(asked: readonly Term[], look: LookUp): readonly number[] {
  const all = asked.map(({ surface, term }) => ({
    surface,
    term: countryOfCapital(term) ?? term,
  }));
  const telling = all.filter(({ term }) => !isHonorific(term));
  const mention = telling.length > 0 ? telling : all;
  if (mention.length === 0) return [];
  for (const { candidates, fits } of kindsOfFit) {
    const fitting = [...new Set(candidates(mention, look))].filter(fits(mention, look));
    if (fitting.length > 0) return fitting.sort((a, b) => a - b);
  }
  return [];
}

/** Persons whose first or last name, or the one they are called by, is among the words. */
const named: Candidates = (mention, { list, book }) =>
  mention.flatMap(({ surface }) => [
    ...book.personsByEnd(surface).flatMap(({ id }) => list.entryOfKey(id) ?? []),
    ...list.called(surface).filter((entry) => list.entries[entry]?.speaker.type === "person"),
  ]);

/** Persons with an office, bodies and nameless sources by what they are called. */
const described: Candidates = (mention, look) => {
  const { list, book } = look;
  const terms = termsOf(mention);
  return [
    ...titlesFor(mention, look).flatMap(({ id }) => [...list.holders.of(id)]),
    ...shortest(terms, book.othersByTerm).flatMap(({ id }) => list.entryOfKey(id) ?? []),
  ];
};

/** Persons with a title that has all of a field. */
const inField: Candidates = (mention, { list, book }) =>
  shortest(new Set(fieldOf(mention).map(({ term }) => term)), book.titlesByTerm).flatMap(
    ({ id }) => [...list.holders.of(id)],
  );

/** Kinds of fit, the best first; the first that anybody passes decides. */
const kindsOfFit: readonly { readonly candidates: Candidates; readonly fits: Fit }[] = [
  // "Mayor Marsh" for the Marsh who is mayor, "Marsh"
  {
    candidates: named,
    fits: (mention, look) => (entry) =>
      mention.every(
        ({ surface, term }) =>
          hasName(entry, surface, look) ||
          titlesOf(entry, look).some(({ terms, owners }) => terms.has(term) && !owners.has(term)),
      ),
  },
  // "President Marsh" for a Marsh whose office no article gives, but not "Marsh's deputy"
  {
    candidates: named,
    fits: (mention, look) => (entry) =>
      hasName(entry, mention.at(-1)?.surface ?? "", look) &&
      mention.every(
        ({ surface, term }) =>
          hasName(entry, surface, look) ||
          (isTitleWord({ surface, term }) && !speaksForAnother(term)),
      ),
  },
  // "the water minister", "the health ministry", "US officials"
  {
    candidates: described,
    fits: (mention, look) => {
      const terms = termsOf(mention);
      const isOffice = givesOffice(mention);
      return (entry) => {
        const somebody = entryAt(entry, look);
        return isPerson(somebody)
          ? titlesOf(entry, look).some(isOffice)
          : isSubset(terms, new Set(somebody?.key.words));
      };
    },
  },
  // "the treasury chief" for a Treasury Secretary: another word for the office, the same field
  {
    candidates: inField,
    fits: (mention, look) => {
      const field = fieldOf(mention);
      return (entry) =>
        isPerson(entryAt(entry, look)) &&
        field.length > 0 &&
        field.length < mention.length &&
        titlesOf(entry, look).some(
          ({ terms, isOffice }) => isOffice && field.every(({ term }) => terms.has(term)),
        );
    },
  },
];

const entryAt = (entry: number, { list }: LookUp): Entry | undefined => list.entries[entry];

const isPerson = (entry: Entry | undefined): boolean => entry?.speaker.type === "person";

const hasName = (entry: number, word: string, look: LookUp): boolean =>
  entryAt(entry, look)?.key.words.includes(word) ?? false;

function titlesOf(entry: number, { list, book }: LookUp): readonly Title[] {
  const titles: Title[] = [];
  for (const id of list.titles.of(entry)) {
    const title = book.titles[id];
    if (title !== undefined) titles.push(title);
  }
  return titles;
}

const termsOf = (mention: Mention): ReadonlySet<string> =>
  new Set(mention.map(({ term }) => countryOfCapital(term) ?? term));

/** What is left of a mention without words for offices and countries. */
const fieldOf = (mention: Mention): Mention =>
  mention.filter((one) => !isTitleWord(one) && !isCountry(one.term));

/** Titles with all terms of a mention. */
function titlesFor(mention: Mention, { book }: LookUp): readonly Title[] {
  const terms = termsOf(mention);
  return shortest(terms, book.titlesByTerm).filter((title) => isSubset(terms, title.terms));
}

/** Tells of titles whether one that has all terms of a mention is that office, and not only somebody's of that office. */
const givesOffice = (mention: Mention): ((title: Title) => boolean) => {
  const terms = termsOf(mention);
  const offices = mention.filter(isTitleWord);
  return (title) =>
    isSubset(terms, title.terms) &&
    (title.terms.size === terms.size || offices.some(({ term }) => !title.owners.has(term)));
};

/** The shortest of the lists that a table has for some terms; empty for no terms. */
const shortest = <T>(
  terms: ReadonlySet<string>,
  listOf: (term: string) => readonly T[],
): readonly T[] =>
  [...terms]
    .map(listOf)
    .reduce<readonly T[] | undefined>(
      (best, list) => (best === undefined || list.length < best.length ? list : best),
      undefined,
    ) ?? [];

function isSubset(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const term of inner) if (!outer.has(term)) return false;
  return true;
}

const isCountry = (term: string): boolean => countryOf(term) === term;
