import { compareAnswer } from "../answer/compare/compare-answer.ts";
import { createVerifier } from "../answer/verify/verify.ts";
import type { Article } from "../corpus/article.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import type { Pieces } from "../corpus/pacer.ts";
import { capitalOf, countryOfCapital } from "../language/countries.ts";
import { derivedWords } from "../language/derived-words.ts";
import { eventWords } from "../language/event-words.ts";
import type { IndexMemory } from "../retrieval/index-memory.ts";
import type { Alternatives } from "../retrieval/looked-for.ts";
import type { OutletNames } from "../retrieval/question/outlets-asked.ts";
import { createRetriever } from "../retrieval/retrieve.ts";
import { createAnswerer } from "./create-answerer.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { knownSpeakers } from "./known-speakers.ts";
import type { Library } from "./library.ts";
import { createOutletLister, type OutletList } from "./outlet-list.ts";

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
  /** What is known of the corpus before this one; absent: nothing. */
  readonly memory?: IndexMemory;
  /** Lists the outlets, and may know those of the corpus before; absent: it does not. */
  readonly listOutlets?: (articles: readonly Article[]) => OutletList;
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
export function* createLibrary({
  articles,
  skipped,
  warnings = [],
  changedAt,
  memory,
  listOutlets = createOutletLister(),
  namesOf,
  isEnglish,
  alternatives = otherWords,
}: LibraryParts): Pieces<Library> {
  const { names, wires } = listOutlets(articles);
  yield;
  const outlets: readonly OutletNames[] = [
    ...names.map((outlet) => ({ outlet, names: namesOf(outlet) })),
    ...wires.map(({ via, outlet }) => ({ outlet, names: namesOf(via) })),
  ];
  yield;
  const retriever = yield* createRetriever({
    articles,
    ...(memory !== undefined && { memory }),
    outlets,
    isEnglish,
    alternatives,
  });
  yield;
  // These are made when asked for: few ever ask, and each takes as long as much else of a small reload.
  const speakers = once(() => knownSpeakers(retriever.directory));
  const verify = once(() => createVerifier(retriever));
  const fingerprint = once(() => fingerprintOf(articles));
  const answerer = createAnswerer({
    articles,
    retriever,
    outlets: names,
    speakerCalled: (name) => speakers().called(name),
  });
  yield;
  return {
    articles,
    skipped,
    warnings,
    outlets,
    get speakers() {
      return speakers().all;
    },
    get fingerprint() {
      return fingerprint();
    },
    ...(changedAt !== undefined && { changedAt }),
    ...answerer,
    verify: (text) => verify()(text),
    compare: async (question, options = {}) =>
      compareAnswer(await answerer.ask(question, { limit: comparedLimit, ...options })),
  };
}

/** Sentences of an outlet that are compared with those of others. */
const comparedLimit = 5;

/** What is made at the first call and given again at every further one. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
