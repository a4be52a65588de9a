import { composeAnswer } from "../answer/compose-answer.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import { capitalOf, countryOfCapital } from "../language/countries.ts";
import { derivedWords } from "../language/derived-words.ts";
import { eventWords } from "../language/event-words.ts";
import type { Alternatives } from "../retrieval/looked-for.ts";
import { createMiniSearchEngine } from "../retrieval/mini-search-engine.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";
import { createRetriever } from "../retrieval/retrieve.ts";
import type { CreateEngine } from "../retrieval/search-engine.ts";
import type { AskOptions, Library } from "./library.ts";

/** What a library is made of. */
export interface LibraryParts {
  readonly articles: readonly Article[];
  readonly skipped: readonly FileProblem[];
  /** Absent: none. */
  readonly warnings?: readonly FileProblem[];
  /** All names of an outlet or agency, its own included. */
  readonly namesOf: (outlet: string) => readonly string[];
  /** True for a word of general English, folded. */
  readonly isEnglish: (word: string) => boolean;
  /** Absent: an engine of its own. */
  readonly createEngine?: CreateEngine;
  /** Other words for a word; absent: those by which news tells of the same event or government. */
  readonly alternatives?: Alternatives;
}

/** What another word for the same event, or a capital for its country, counts beside the word itself. */
const otherWordShare = 0.7;

/** What a derived word counts: "payment" beside "pay". */
const derivedWordShare = 0.9;

const otherWords: Alternatives = (term) => [
  ...derivedWords(term).map((other) => ({ term: other, weight: derivedWordShare, isName: false })),
  ...eventWords(term).map((other) => ({ term: other, weight: otherWordShare, isName: false })),
  ...[countryOfCapital(term), capitalOf(term)].flatMap((other) =>
    other === undefined ? [] : [{ term: other, weight: otherWordShare, isName: true }],
  ),
];

/** Sentences an outlet gives unless the asker says otherwise. */
export const defaultLimit = 3;

/** Indexes articles and answers from them. */
export function createLibrary({
  articles,
  skipped,
  warnings = [],
  namesOf,
  isEnglish,
  createEngine = createMiniSearchEngine,
  alternatives = otherWords,
}: LibraryParts): Library {
  const names = [...new Set(articles.map(outletOf))].sort((a, b) => a.localeCompare(b, "en"));
  const outlets: readonly OutletNames[] = [
    ...names.map((outlet) => ({ outlet, names: namesOf(outlet) })),
    ...listWires(articles).map(({ via, outlet }) => ({ outlet, names: namesOf(via) })),
  ];
  const retriever = createRetriever({
    articles,
    createEngine,
    outlets,
    isEnglish,
    alternatives,
  });
  const ask = async (
    text: string,
    { outlets: wanted = [], limit = defaultLimit }: AskOptions = {},
  ) => {
    const named = wanted.length > 0 ? wanted : retriever.read(text).question.outlets;
    const asked = named.length > 0 ? names.filter((name) => named.includes(name)) : names;
    const among = asked.length === names.length ? undefined : placesOf(articles, asked);
    const retrieval = await retriever.retrieve(text, among);
    const answer = composeAnswer(retrieval, retriever, asked, limit);
    const { speaker } = retrieval.question;
    if (answer.kind !== "no-evidence" || speaker.kind !== "asked" || !speaker.isTentative)
      return answer;
    return composeAnswer(await retriever.retrieve(text, among, true), retriever, asked, limit);
  };
  return { articles, skipped, warnings, outlets, ask };
}

/** Each wire agency with each outlet that printed its copy. */
function listWires(articles: readonly Article[]) {
  const pairs = articles.flatMap((article) =>
    article.via === undefined ? [] : [{ via: article.via, outlet: outletOf(article) }],
  );
  const byKey = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...byKey.values()];
}

const placesOf = (articles: readonly Article[], outlets: readonly string[]): ReadonlySet<number> =>
  new Set(
    articles.flatMap((article, place) => (outlets.includes(outletOf(article)) ? [place] : [])),
  );
