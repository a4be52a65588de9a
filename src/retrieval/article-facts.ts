import type { Article } from "../corpus/article.ts";
import { readTerms } from "../language/terms.ts";
import type { Dictionary } from "./dictionary.ts";
import type { NameBook } from "./name-book.ts";
import { type PackedLists, packLists } from "./packed-lists.ts";

/**
 * What indexing found in an article, as lists of numbers: first those named here, then for each sentence
 * its terms, then for each sentence the attributions that touch it. Terms are numbers of the memory's
 * dictionary, names, titles and surnames of its book, passages and quotations of the memory itself.
 */
export type ArticleFacts = PackedLists;

/** The lists before the sentences' own. Pairs are two numbers in turns. */
export const factLists = {
  /** The terms of the headline. */
  headline: 0,
  /** A sentence and a term of a name that it means without the whole name, in pairs. */
  meant: 1,
  /** The first sentence of each passage. */
  passages: 2,
  /** The number of each passage. */
  passageNumbers: 3,
  /** A sentence with enough quoted words and the number of its quotation, in pairs. */
  quotations: 4,
  /** For each attribution its speaker's name and 1; 0 where nobody knows who speaks. */
  speakers: 5,
  /** A sentence and the name of somebody who speaks in it, in pairs, by sentences. */
  speaking: 6,
  /** The names of everybody who speaks, then of everybody else whom the article names; each once. */
  names: 7,
  /** The plain forms of its persons, each once. */
  forms: 8,
  /** Who is called by which part of their name, each once. */
  calls: 9,
  /** Who has which title, each once. */
  titlings: 10,
} as const;

const named = Object.keys(factLists).length;

/** How many sentences the article has. */
export const sentencesIn = (facts: ArticleFacts): number => ((facts[0] ?? named) - named) / 2;

/** The list of a sentence's terms. */
export const termsList = (sentence: number): number => named + sentence;

/** The list of the attributions that touch a sentence. */
export const spokenList = (sentence: number, { sentences }: Pick<Article, "sentences">): number =>
  named + sentences.length + sentence;

/** What is found sentence by sentence. */
export interface SentenceFacts {
  readonly terms: readonly (readonly number[])[];
  /** For each sentence the attributions that touch it. */
  readonly spoken: readonly (readonly number[])[];
  readonly passages: readonly number[];
  readonly passageNumbers: readonly number[];
  readonly quotations: readonly number[];
}

/** Puts together what was found in an article, and numbers its names. */
export function packFacts(
  article: Article,
  found: SentenceFacts,
  { dictionary, book }: { readonly dictionary: Dictionary; readonly book: NameBook },
): ArticleFacts {
  return packLists([
    headlineTerms(article, dictionary),
    meantTerms(article, dictionary),
    found.passages,
    found.passageNumbers,
    found.quotations,
    ...nameLists(article, found.spoken, book),
    ...found.terms,
    ...found.spoken,
  ]);
}

function headlineTerms({ title }: Article, dictionary: Dictionary): readonly number[] {
  if (title === undefined) return [];
  const { terms, phrasal } = readTerms(title);
  const telling = [...terms, ...phrasal].filter(({ isStop }) => !isStop);
  return [...new Set(telling.map(({ term }) => dictionary.numberOf(term)))];
}

const meantTerms = ({ references }: Article, dictionary: Dictionary): readonly number[] =>
  references.flatMap(({ sentence, name }) =>
    readTerms(name)
      .terms.filter(({ isStop }) => !isStop)
      .flatMap(({ term }) => [sentence, dictionary.numberOf(term)]),
  );

/** The attributions that touch each sentence, in the order of the text. */
export function attributionsBySentence({
  sentences,
  attributions,
}: Pick<Article, "sentences" | "attributions">): readonly (readonly number[])[] {
  const touching = sentences.map((): number[] => []);
  attributions.forEach(({ sentences: [from, to] }, at) => {
    for (let sentence = from; sentence <= to; sentence += 1) touching[sentence]?.push(at);
  });
  return touching;
}

/** The lists from `speakers` to `titlings`. */
function nameLists(
  { people, attributions }: Article,
  spoken: SentenceFacts["spoken"],
  book: NameBook,
): readonly (readonly number[])[] {
  const speakers = attributions.map(({ speaker }) =>
    speaker.kind === "unknown" ? 0 : book.nameOf(speaker.name, speaker.type).id + 1,
  );
  const speaking = spoken.flatMap((touching, sentence) =>
    [...new Set(touching.map((at) => speakers[at] ?? 0))]
      .filter((speaker) => speaker > 0)
      .flatMap((speaker) => [sentence, speaker - 1]),
  );
  const persons = people.map(({ name, type }) => book.nameOf(name, type));
  const quoted = speakers.flatMap((speaker) => book.names[speaker - 1] ?? []);
  const names = [...new Set([...quoted, ...persons])];
  const forms = names.flatMap(({ type, form }) => (type === "person" ? form : []));
  const calls = people.flatMap(({ surname }, at) => {
    const name = persons[at];
    return name === undefined || surname === undefined ? [] : book.callOf(name, surname);
  });
  const titlings = people.flatMap(({ titles }, at) => {
    const name = persons[at];
    return name === undefined ? [] : titles.map((title) => book.titlingOf(name, title));
  });
  const ids = names.map(({ id }) => id);
  return [speakers, speaking, ids, ...[forms, calls, titlings].map((list) => [...new Set(list)])];
}
