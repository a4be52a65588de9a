import { countryOfCapital } from "../language/countries.ts";
import { addToGroup } from "../language/group-by.ts";
import { splitTerms } from "../language/terms.ts";
import { isTitleWord, personWords, withoutHonorifics } from "./person-names.ts";
import type { CorpusSpeaker } from "./speakers.ts";

export type SpeakerType = "person" | "body" | "anonymous";

/** The words by which somebody is told from everybody else. */
export interface NameKey {
  /** From 0, in the order in which keys came in. */
  readonly id: number;
  readonly type: SpeakerType;
  /** Of a person as printed but for case and accents ("Burns" is not "Burn"), else terms; each once. */
  readonly words: readonly string[];
}

/** Somebody of a corpus with what tells them from everybody else. */
export interface Entry {
  readonly speaker: CorpusSpeaker;
  readonly key: NameKey;
}

/** A name or description as an article prints it. */
export interface PrintedName {
  /** From 0, in the order in which names came in. */
  readonly id: number;
  readonly type: SpeakerType;
  /** Without forms of address. */
  readonly plain: string;
  /** The number of `plain` among all plain forms. */
  readonly form: number;
  readonly key: NameKey;
  /** Of a person with one name alone the number of that word, see `surnameOf`. */
  readonly alone?: number;
  /** Of a person with several the number of the last word. */
  readonly last?: number;
  /** The number of the office that a definite description gives: "the top U.S. diplomat". */
  readonly office?: number;
}

/** That an article calls a person by one part of their name. */
export interface Call {
  readonly name: PrintedName;
  readonly words: readonly string[];
  /** The number of the first of the words, where there are any. */
  readonly first?: number;
}

/** What an article calls somebody: `water minister`. */
export interface Title {
  /** From 0, in the order in which titles came in. */
  readonly id: number;
  readonly terms: ReadonlySet<string>;
  /** Those of them that only say whose: "mayor" of `mayor’s brother`, who is no mayor. */
  readonly owners: ReadonlySet<string>;
  /** True where one of its words is an office or a trade. */
  readonly isOffice: boolean;
  /** The number of its words, in whatever order. */
  readonly office: number;
}

/** That an article gives somebody a title. */
export interface Titling {
  readonly name: PrintedName;
  readonly title: Title;
}

/**
 * Every name and title that articles printed, read once. It only grows: what stands in it may be in no
 * article any more, so whoever looks something up asks their own corpus whether it has it.
 */
export interface NameBook {
  readonly names: readonly PrintedName[];
  readonly keys: readonly NameKey[];
  readonly titles: readonly Title[];
  /** By their numbers. */
  readonly calls: readonly Call[];
  /** By their numbers. */
  readonly titlings: readonly Titling[];
  /** The plain forms by their numbers. */
  readonly forms: readonly string[];
  /** How many offices and single words of names there are; their numbers are below. */
  readonly sizes: { readonly offices: number; readonly words: number };
  nameOf(printed: string, type: SpeakerType): PrintedName;
  /** Whoever has a key, under a name; the same object as for the corpus before where that had the same name. */
  entryOf(key: NameKey, name: string): Entry;
  /** The number of the call. */
  callOf(name: PrintedName, surname: string): number;
  /** The number of the titling. */
  titlingOf(name: PrintedName, title: string): number;
  /** Persons whose name begins or ends with a word. */
  personsByEnd(word: string): readonly NameKey[];
  /** Persons with a term in their name. */
  personsByTerm(term: string): readonly NameKey[];
  /** Bodies and nameless sources with a term in what they are called. */
  othersByTerm(term: string): readonly NameKey[];
  titlesByTerm(term: string): readonly Title[];
}

export function createNameBook(): NameBook {
  const names: PrintedName[] = [];
  const keys: NameKey[] = [];
  const titles: Title[] = [];
  const namesByPrint = new Map<string, PrintedName>();
  const keysByWords = new Map<string, NameKey>();
  const entries: (Entry | undefined)[] = [];
  const titlesByPrint = new Map<string, Title>();
  const calls: Call[] = [];
  const callsByPrint = new Map<string, number>();
  const titlings: Titling[] = [];
  const titlingsByIds = new Map<string, number>();
  const forms = new Map<string, number>();
  const formsByNumber: string[] = [];
  const words = new Map<string, number>();
  const offices = new Map<string, number>();
  const byEnd = new Map<string, NameKey[]>();
  const personsByTerm = new Map<string, NameKey[]>();
  const othersByTerm = new Map<string, NameKey[]>();
  const titlesByTerm = new Map<string, Title[]>();
  const keyOf = (words: readonly string[], type: SpeakerType): NameKey => {
    const joined = `${type} ${words.join(" ")}`;
    const known = keysByWords.get(joined);
    if (known !== undefined) return known;
    const key: NameKey = { id: keys.length, type, words: [...new Set(words)] };
    keysByWords.set(joined, key);
    keys.push(key);
    entries.push(undefined);
    if (type === "person") {
      for (const end of new Set([key.words[0], key.words.at(-1)]))
        if (end !== undefined) addToGroup(byEnd, end, key);
      for (const term of new Set(key.words.flatMap(termsIn))) addToGroup(personsByTerm, term, key);
    } else for (const term of key.words) addToGroup(othersByTerm, term, key);
    return key;
  };
  const officeOf = (description: readonly string[]): number =>
    numberIn(offices, [...new Set(description)].sort().join(" "));
  const titleOf = (printed: string): Title => {
    const known = titlesByPrint.get(printed);
    if (known !== undefined) return known;
    const own = descriptionTerms(printed);
    const title: Title = {
      id: titles.length,
      terms: new Set([...own, ...initialsOf(printed)]),
      owners: new Set((printed.match(possessive) ?? []).flatMap(descriptionTerms)),
      isOffice: splitTerms(printed).some(isTitleWord),
      office: officeOf(own),
    };
    titlesByPrint.set(printed, title);
    titles.push(title);
    for (const term of title.terms) addToGroup(titlesByTerm, term, title);
    return title;
  };
  return {
    names,
    keys,
    titles,
    calls,
    titlings,
    forms: formsByNumber,
    get sizes() {
      return { offices: offices.size, words: words.size };
    },
    nameOf: (printed, type) => {
      const print = `${type} ${printed}`;
      const known = namesByPrint.get(print);
      if (known !== undefined) return known;
      const plain = type === "person" ? withoutHonorifics(printed) : printed;
      const own = type === "person" ? personWords(printed) : descriptionTerms(printed);
      const isOffice = type === "anonymous" && /^the\b/iu.test(printed) && new Set(own).size >= 2;
      const [last] = type === "person" ? own.slice(-1) : [];
      const form = numberIn(forms, plain);
      formsByNumber[form] = plain;
      const name: PrintedName = {
        id: names.length,
        type,
        plain,
        form,
        key: keyOf(own, type),
        ...(last !== undefined && { [own.length === 1 ? "alone" : "last"]: numberIn(words, last) }),
        ...(isOffice && { office: officeOf(own) }),
      };
      namesByPrint.set(print, name);
      names.push(name);
      return name;
    },
    entryOf: (key, name) => {
      const last = entries[key.id];
      if (last?.speaker.name === name) return last;
      const entry: Entry = { speaker: { name, type: key.type }, key };
      entries[key.id] = entry;
      return entry;
    },
    callOf: (name, surname) => {
      const call = numberIn(callsByPrint, `${name.id} ${surname}`);
      if (calls[call] === undefined) {
        const own = personWords(surname);
        const [first] = own;
        const number = first === undefined ? {} : { first: numberIn(words, first) };
        calls.push({ name, words: own, ...number });
      }
      return call;
    },
    titlingOf: (name, printed) => {
      const title = titleOf(printed);
      const titling = numberIn(titlingsByIds, `${name.id} ${title.id}`);
      if (titlings[titling] === undefined) titlings.push({ name, title });
      return titling;
    },
    personsByEnd: (word) => byEnd.get(word) ?? [],
    personsByTerm: (term) => personsByTerm.get(term) ?? [],
    othersByTerm: (term) => othersByTerm.get(term) ?? [],
    titlesByTerm: (term) => titlesByTerm.get(term) ?? [],
  };
}

function numberIn(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

const termsIn = (word: string): readonly string[] => splitTerms(word).map(({ term }) => term);

const descriptionTerms = (description: string): readonly string[] =>
  splitTerms(description)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => countryOfCapital(term) ?? term);

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
