import { compareAnswer } from "../answer/compare/compare-answer.ts";
import { outletOf } from "../answer/sources.ts";
import { createVerifier } from "../answer/verify/verify.ts";
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
import { createAnswerer } from "./create-answerer.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { knownSpeakers } from "./known-speakers.ts";
import type { Library } from "./library.ts";

/** What a library is made of. */
export interface LibraryParts {
  readonly articles: readonly Article[];
  readonly skipped: readonly FileProblem[];
  /** Absent: none. */
  readonly warnings?: readonly FileProblem[];
  /** When a file of the corpus last changed, in milliseconds since 1970. */
  readonly changedAt?: number;
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

/** Indexes articles and answers from them. */
export function createLibrary({
  articles,
  skipped,
  warnings = [],
  changedAt,
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
  const speakers = knownSpeakers(retriever.directory);
  const answerer = createAnswerer({
    articles,
    retriever,
    outlets: names,
    speakerCalled: speakers.called,
  });
  return {
    articles,
    skipped,
    warnings,
    outlets,
    speakers: speakers.all,
    fingerprint: fingerprintOf(articles),
    ...(changedAt !== undefined && { changedAt }),
    ...answerer,
    verify: createVerifier(retriever),
    compare: async (question, options = {}) =>
      compareAnswer(await answerer.ask(question, { limit: comparedLimit, ...options })),
  };
}

/** Sentences of an outlet that are compared with those of others. */
const comparedLimit = 5;

/** Each wire agency with each outlet that printed its copy. */
function listWires(articles: readonly Article[]) {
  const pairs = articles.flatMap((article) =>
    article.via === undefined ? [] : [{ via: article.via, outlet: outletOf(article) }],
  );
  const byKey = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...byKey.values()];
}
