import type { Article } from "../corpus/article.ts";
import type { Pieces } from "../corpus/pacer.ts";
import { candidateSentences } from "./candidate-sentences.ts";
import type { Evidence } from "./evidence.ts";
import { createPassageFinder } from "./find-passages.ts";
import { createSlices } from "./in-slices.ts";
import { createIndexMemory, type IndexMemory } from "./index-memory.ts";
import { type Alternatives, type LookedFor, lookFor, wantedIds } from "./looked-for.ts";
import { createSpellingMender } from "./mend-spelling.ts";
import type { Met } from "./met.ts";
import { placePassages } from "./place-passages.ts";
import { putToSpeaker, type SpeakerWish } from "./put-to-speaker.ts";
import { cleanQuestion } from "./question/clean-question.ts";
import type { OutletNames } from "./question/outlets-asked.ts";
import type { Question } from "./question/question.ts";
import { readQuestion } from "./question/read-question.ts";
import { rankSentences } from "./rank-sentences.ts";
import { buildSentenceIndex, type SentenceIndex } from "./sentence-index.ts";
import { linkUtterances, type SharedUtterances } from "./shared-utterances.ts";
import { buildSpeakerDirectory, type CorpusSpeaker, type SpeakerDirectory } from "./speakers.ts";

/** Sentences that are measured before others are answered: a few milliseconds of work. */
const sliceSize = 400;

/** A question before anything is looked for. */
export interface AsRead {
  /** The question as it was put, cleaned and capped. */
  readonly asked: string;
  readonly question: Question;
  /** The question with spelling mistakes mended, where there were any. */
  readonly correctedTo?: string;
}

/** What was found for a question. */
export interface Retrieval extends AsRead {
  /** Who was taken to be asked for; empty where the question asks for nobody's words. */
  readonly speakers: readonly CorpusSpeaker[];
  /** The telling terms as they were looked for, in the question's order. */
  readonly lookedFor: readonly LookedFor[];
  /** Every promising sentence that bears on it, best first. */
  readonly evidence: readonly Evidence[];
}

/** What narrows a search beside the question; each may be left out. */
export interface RetrieveOptions extends SpeakerWish {
  /** Articles that count, by their place in the corpus. */
  readonly articles?: ReadonlySet<number>;
  /**
   * Sentences that are left out, by how much of the question they meet: measuring them is half of the
   * work. True for what meets more wherever it is for what meets less. Absent: none.
   * @param isAsked - true where the question asks for somebody's words
   */
  readonly isPromising?: (met: Met, isAsked: boolean) => boolean;
}

/** Finds sentences in one corpus. */
export interface Retriever {
  readonly index: SentenceIndex;
  readonly directory: SpeakerDirectory;
  readonly shared: SharedUtterances;
  /** Reads a question and mends its spelling. */
  read(question: string): AsRead;
  retrieve(asRead: AsRead, options?: RetrieveOptions): Promise<Retrieval>;
  /**
   * Passages alone, for whoever compares words themselves.
   * @param terms - as `readTerms` gives them; those that the corpus lacks find nothing
   * @returns passages by their place in the corpus, best first
   */
  findPassages(terms: readonly string[], limit: number): Promise<readonly number[]>;
}

/** What a retriever is made of. */
export interface RetrieverParts {
  readonly articles: readonly Article[];
  /** What is known of articles that were in service before; absent: nothing. */
  readonly memory?: IndexMemory;
  readonly outlets: readonly OutletNames[];
  readonly isEnglish: (word: string) => boolean;
  /** Other words for a word. */
  readonly alternatives: Alternatives;
}

/** Reads every article that is new once; questions are then answered without touching their text. */
export function* createRetriever({
  articles,
  memory = createIndexMemory(),
  outlets,
  isEnglish,
  alternatives,
}: RetrieverParts): Pieces<Retriever> {
  const corpus = yield* memory.index(articles);
  const index = buildSentenceIndex(corpus);
  const directory = yield* buildSpeakerDirectory(corpus, index);
  const shared = yield* linkUtterances(corpus, index, directory);
  const engine = corpus.passages.over(placePassages(corpus));
  const finder = createPassageFinder(engine, index);
  const slices = createSlices(sliceSize);
  const mender = createSpellingMender({
    frequencyOf: index.frequencyOf,
    isKnown: (word) => index.frequencyOf(word) > 0 || index.idOf(word) !== undefined,
    isEnglish,
  });
  const read = (raw: string): AsRead => {
    const asked = cleanQuestion(raw);
    const correctedTo = mender.mend(asked);
    const question = readQuestion(correctedTo ?? asked, {
      outlets,
      isSpeaker: (mention) => directory.find(mention).length > 0,
    });
    return { asked, question, ...(correctedTo !== undefined && { correctedTo }) };
  };
  const retrieve = async (asRead: AsRead, options: RetrieveOptions = {}): Promise<Retrieval> => {
    const put = putToSpeaker(asRead.question, options, directory.find);
    const { question, speakers, wanted } = put;
    const lookedFor = lookFor(question, index, directory, alternatives);
    const sources = { index, directory, finder };
    const candidates = await candidateSentences(put, lookedFor, options.articles, sources);
    const asked = {
      question,
      lookedFor,
      wanted: wantedIds(question, lookedFor, index),
      index,
      isPromising: (met: Met) => options.isPromising?.(met, wanted instanceof Set) ?? true,
    };
    const evidence = await rankSentences(candidates, wanted, directory, asked, slices);
    return { ...asRead, question, speakers, lookedFor, evidence };
  };
  return {
    index,
    directory,
    shared,
    read,
    retrieve,
    findPassages: (terms, limit) => finder.find(terms.flatMap(soughtIn(index)), { limit }),
  };
}

/** A term as it stands, where the corpus has it. */
const soughtIn = (index: SentenceIndex) => (term: string) => {
  const id = index.idOf(term);
  return id === undefined ? [] : [{ idf: index.idf(term), forms: [{ id, weight: 1 }] }];
};
