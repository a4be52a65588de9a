import type { Article } from "../corpus/article.ts";
import type { Attribution, Speaker } from "../corpus/attribution/attribution.ts";
import { countryOf, countryOfCapital } from "../language/countries.ts";
import { addToGroup } from "../language/group-by.ts";
import { splitTerms, type Term } from "../language/terms.ts";
import { collectFullNames } from "./full-names.ts";
import {
  isHonorific,
  isTitleWord,
  personWords,
  speaksForAnother,
  withoutHonorifics,
} from "./person-names.ts";

/** Somebody who is named or quoted in the corpus, under one name for all articles. */
export interface CorpusSpeaker {
  readonly name: string;
  readonly type: "person" | "body" | "anonymous";
}

/** An attribution with its speaker; the latter is absent where nobody could be named. */
export interface Utterance {
  readonly attribution: Attribution;
  /** Whom the whole corpus knows; a likely link between articles, so good for finding alone. */
  readonly speaker?: CorpusSpeaker;
  /** The speaker as this article gives them, without forms of address; fit to be shown. */
  readonly name?: string;
}

/** A speaker, and in how many sentences they speak, 1 or more. */
export interface SpeakerCount {
  readonly speaker: CorpusSpeaker;
  readonly sentences: number;
}

/** Who speaks where in a corpus. Sentences are counted over the whole corpus. */
export interface SpeakerDirectory {
  /** Everybody who speaks, whoever does in most sentences first. */
  readonly speakers: readonly SpeakerCount[];
  /** What is said in a sentence, in the order of the text. */
  utterancesIn(sentence: number): readonly Utterance[];
  /** The sentences in which one of these speaks, in corpus order. */
  sentencesOf(speakers: ReadonlySet<CorpusSpeaker>): readonly number[];
  /**
   * Everybody whom these terms fit: persons by a name with or without a title, by title alone, bodies
   * and nameless sources by their description. The best kind of fit alone is given.
   */
  find(mention: readonly Term[]): readonly CorpusSpeaker[];
  /** True where these terms are an office of a person: `water minister`. */
  hasOffice(terms: readonly Term[]): boolean;
  /** True for a term that is part of a person's name. */
  isPersonName(term: string): boolean;
}

/** What an article calls somebody: `water minister`. */
interface Title {
  readonly terms: ReadonlySet<string>;
  /** Those of them that only say whose: "mayor" of `mayor’s brother`, who is no mayor. */
  readonly owners: ReadonlySet<string>;
  /** True where one of its words is an office or a trade. */
  readonly isOffice: boolean;
}

interface Entry {
  readonly speaker: CorpusSpeaker;
  /** Words of a person's name as printed but for case and accents ("Burns" is not "Burn"), else terms. */
  readonly name: ReadonlySet<string>;
  readonly titles: Title[];
  /** The single words of the name by which articles call them: the first of two surnames. */
  readonly calls: Set<string>;
  readonly sentences: Set<number>;
}

/** Links the speakers of all articles by name. `firstOf` gives the corpus's number of an article's first sentence. */
export function buildSpeakerDirectory(
  articles: readonly Article[],
  firstOf: (article: number) => number,
): SpeakerDirectory {
  const entries = new Map<string, Entry>();
  const utterances = new Map<number, Utterance[]>();
  const fullName = collectFullNames(articles);
  const entryFor = (name: string, type: CorpusSpeaker["type"]): Entry => {
    const words = type === "person" ? personWords(name) : descriptionTerms(name);
    const key = `${type} ${words.join(" ")}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = {
      speaker: { name: type === "person" ? withoutHonorifics(name) : name, type },
      name: new Set(words),
      titles: [],
      calls: new Set(),
      sentences: new Set(),
    };
    entries.set(key, entry);
    return entry;
  };
  const holderOf = collectOffices(articles, fullName);
  const resolve = (speaker: Speaker): Entry | undefined => {
    if (speaker.kind === "unknown") return undefined;
    const { name, type } = speaker;
    if (type === "person") return entryFor(fullName(name), type);
    const holder = type === "anonymous" ? holderOf(name) : undefined;
    return holder === undefined ? entryFor(name, type) : entryFor(holder, "person");
  };
  articles.forEach((article, place) => {
    const first = firstOf(place);
    for (const attribution of article.attributions) {
      const entry = resolve(attribution.speaker);
      const utterance = toUtterance(attribution, entry?.speaker);
      for (let at = attribution.sentences[0]; at <= attribution.sentences[1]; at += 1) {
        addToGroup(utterances, first + at, utterance);
        entry?.sentences.add(first + at);
      }
    }
    for (const { name, titles, type, surname } of article.people) {
      const entry = entryFor(type === "person" ? fullName(name) : name, type);
      for (const call of surname === undefined ? [] : personWords(surname)) entry.calls.add(call);
      for (const title of titles) entry.titles.push(toTitle(title));
    }
  });
  const all = [...entries.values()];
  const bySpeaker = new Map(all.map((entry) => [entry.speaker, entry]));
  const personNames = new Set(
    all.flatMap(({ speaker, name }) =>
      speaker.type === "person"
        ? [...name].flatMap((word) => splitTerms(word).map(({ term }) => term))
        : [],
    ),
  );
  const none: readonly Utterance[] = [];
  return {
    speakers: all
      .map(({ speaker, sentences }) => ({ speaker, sentences: sentences.size }))
      .filter(({ sentences }) => sentences > 0)
      .sort((a, b) => b.sentences - a.sentences),
    hasOffice: (terms) =>
      terms.some(isTitleWord) && all.some(({ titles }) => holdsOffice(titles, terms)),
    isPersonName: (term) => personNames.has(term),
    utterancesIn: (sentence) => utterances.get(sentence) ?? none,
    sentencesOf: (speakers) =>
      [
        ...new Set(
          [...speakers].flatMap((speaker) => [...(bySpeaker.get(speaker)?.sentences ?? [])]),
        ),
      ].sort((a, b) => a - b),
    find: (mention) => findEntries(all, mention).map(({ speaker }) => speaker),
  };
}

const toUtterance = (attribution: Attribution, speaker: CorpusSpeaker | undefined): Utterance =>
  speaker === undefined || attribution.speaker.kind === "unknown"
    ? { attribution }
    : {
        attribution,
        speaker,
        name:
          attribution.speaker.type === "person"
            ? withoutHonorifics(attribution.speaker.name)
            : attribution.speaker.name,
      };

/**
 * From a definite description ("the top U.S. diplomat") to the one person of the corpus of whom an
 * article says just that; one telling word ("the minister") is too little.
 */
function collectOffices(
  articles: readonly Article[],
  fullName: (name: string) => string,
): (description: string) => string | undefined {
  const holders = new Map<string, Set<string>>();
  for (const { name, titles } of articles.flatMap(({ people }) =>
    people.filter(({ type }) => type === "person"),
  )) {
    for (const title of titles) {
      const key = [...new Set(descriptionTerms(title))].sort().join(" ");
      holders.set(key, (holders.get(key) ?? new Set()).add(fullName(name)));
    }
  }
  return (description) => {
    const terms = [...new Set(descriptionTerms(description))].sort();
    const found =
      terms.length < 2 || !/^the\b/iu.test(description) ? undefined : holders.get(terms.join(" "));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}

/** What somebody is called in a question: each word with the term of an office or body that it may be. */
type Mention = readonly Pick<Term, "surface" | "term">[];

type Fit = (entry: Entry, mention: Mention) => boolean;

/** Kinds of fit, the best first; the first that anybody passes decides. */
const fits: readonly Fit[] = [
  // "Mayor Marsh" for the Marsh who is mayor, "Marsh"
  (entry, mention) =>
    isNamed(entry, mention) &&
    mention.every(
      ({ surface, term }) =>
        entry.name.has(surface) ||
        entry.titles.some(({ terms, owners }) => terms.has(term) && !owners.has(term)),
    ),
  // "President Marsh" for a Marsh whose office no article gives, but not "Marsh's deputy"
  (entry, mention) =>
    isNamed(entry, mention) &&
    entry.name.has(mention.at(-1)?.surface ?? "") &&
    mention.every(
      ({ surface, term }) =>
        entry.name.has(surface) || (isTitleWord({ surface, term }) && !speaksForAnother(term)),
    ),
  // "the water minister", "the health ministry", "US officials"
  ({ speaker, name, titles }, mention) =>
    speaker.type === "person" ? holdsOffice(titles, mention) : isSubset(termsOf(mention), name),
  // "the treasury chief" for a Treasury Secretary: another word for the office, the same field
  ({ speaker, titles }, mention) => {
    const field = mention.filter((one) => !isTitleWord(one) && !isCountry(one.term));
    return (
      speaker.type === "person" &&
      field.length > 0 &&
      field.length < mention.length &&
      titles.some(({ terms, isOffice }) => isOffice && field.every(({ term }) => terms.has(term)))
    );
  },
];

const termsOf = (mention: Mention): ReadonlySet<string> =>
  new Set(mention.map(({ term }) => countryOfCapital(term) ?? term));

/** True for a person whose first or last name, or the one they are called by, is among the words. */
const isNamed = ({ speaker, name, calls }: Entry, mention: Mention): boolean => {
  const words = [...name];
  return (
    speaker.type === "person" &&
    [words[0], words.at(-1), ...calls].some((end) => mention.some(({ surface }) => surface === end))
  );
};

const holdsOffice = (titles: readonly Title[], mention: Mention): boolean => {
  const terms = termsOf(mention);
  const offices = mention.filter(isTitleWord);
  return titles.some(
    (title) =>
      isSubset(terms, title.terms) &&
      (title.terms.size === terms.size || offices.some(({ term }) => !title.owners.has(term))),
  );
};

function findEntries(entries: readonly Entry[], asked: readonly Term[]): readonly Entry[] {
  const all = asked.map(({ surface, term }) => ({
    surface,
    term: countryOfCapital(term) ?? term,
  }));
  const telling = all.filter(({ term }) => !isHonorific(term));
  const mention = telling.length > 0 ? telling : all;
  if (mention.length === 0) return [];
  for (const suits of fits) {
    const fitting = entries.filter((entry) => suits(entry, mention));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((term) => outer.has(term));

/** The letters of each name of three words or more: "tsib" for the Transport Safety Inquiry Board. */
const initialsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\p{Lu}[\p{L}'’]*(?:(?: of| and| for| the)? \p{Lu}[\p{L}'’]*){2,6}/gu)].map(
    ([name]) =>
      name
        .split(" ")
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0).toLowerCase())
        .join(""),
  );

/** A word in the possessive with another behind it: "chair’s cousin", "ministers’ adviser". */
const possessive = /[\p{L}\p{M}-]+(?=(?:[’']s|(?<=s)[’'])\s)/gu;

const toTitle = (title: string): Title => ({
  terms: new Set([...descriptionTerms(title), ...initialsOf(title)]),
  owners: new Set((title.match(possessive) ?? []).flatMap(descriptionTerms)),
  isOffice: splitTerms(title).some(isTitleWord),
});

const descriptionTerms = (description: string): readonly string[] =>
  splitTerms(description)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => countryOfCapital(term) ?? term);

const isCountry = (term: string): boolean => countryOf(term) === term;
