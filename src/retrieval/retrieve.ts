import type { Article } from "../corpus/article.ts";
import { slice } from "../language/span.ts";
import { splitTerms, type Term } from "../language/terms.ts";
import { splitWords } from "../language/words.ts";
import type { Evidence } from "./evidence.ts";
import { type Alternatives, type LookedFor, lookFor, wantedIds } from "./looked-for.ts";
import { createSpellingMender } from "./mend-spelling.ts";
import { cleanQuestion } from "./question/clean-question.ts";
import type { OutletNames } from "./question/outlets-asked.ts";
import type { Question } from "./question/question.ts";
import { readQuestion } from "./question/read-question.ts";
import { rankSentences, type WantedSpeakers } from "./rank-sentences.ts";
import type { CreateEngine, Query } from "./search-engine.ts";
import { buildSentenceIndex, type SentenceIndex } from "./sentence-index.ts";
import { linkUtterances } from "./shared-utterances.ts";
import { buildSpeakerDirectory, type CorpusSpeaker, type SpeakerDirectory } from "./speakers.ts";

/** What was found for a question. */
export interface Retrieval {
  /** The question as it was put, cleaned and capped. */
  readonly asked: string;
  readonly question: Question;
  /** The question with spelling mistakes mended, where there were any. */
  readonly correctedTo?: string;
  /** Who was taken to be asked for; empty where the question asks for nobody's words. */
  readonly speakers: readonly CorpusSpeaker[];
  /** The telling terms as they were looked for, in the question's order. */
  readonly lookedFor: readonly LookedFor[];
  /** Every sentence that bears on it, best first. */
  readonly evidence: readonly Evidence[];
}

/** What narrows a search beside the question; each may be left out. */
export interface RetrieveOptions {
  /** Articles that count, by their place in the corpus. */
  readonly articles?: ReadonlySet<number>;
  /** Whose words alone count, whoever the question names; `somebody`: anybody's. */
  readonly speaker?: CorpusSpeaker | "somebody";
  /** Take whoever should speak as a part of the topic. */
  readonly asTopic?: boolean;
}

/** Finds sentences in one corpus. */
export interface Retriever {
  readonly index: SentenceIndex;
  readonly directory: SpeakerDirectory;
  /** For a sentence the sentences of other articles that quote the same words, where there are any. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
  retrieve(question: string, options?: RetrieveOptions): Promise<Retrieval>;
  /** How a question is read and its spelling mended, without looking for anything. */
  read(question: string): Pick<Retrieval, "asked" | "question" | "correctedTo">;
  /**
   * The engine alone, for whoever compares words themselves.
   * @param terms - as `readTerms` gives them; those that the corpus lacks find nothing
   * @returns passages by their place in `index.passages`, best first
   */
  findPassages(terms: readonly string[], limit: number): Promise<readonly number[]>;
}

/** What a retriever is made of. */
export interface RetrieverParts {
  readonly articles: readonly Article[];
  readonly createEngine: CreateEngine;
  readonly outlets: readonly OutletNames[];
  readonly isEnglish: (word: string) => boolean;
  /** Other words for a word. */
  readonly alternatives: Alternatives;
}

/** Passages that are looked at for one question: the engine's best. */
const passageLimit = 200;

/** Reads every article once; questions are then answered without touching their text. */
export function createRetriever({
  articles,
  createEngine,
  outlets,
  isEnglish,
  alternatives,
}: RetrieverParts): Retriever {
  const index = buildSentenceIndex(articles);
  const directory = buildSpeakerDirectory(articles, index.firstOf);
  const engine = createEngine(index.passages);
  const mender = createSpellingMender({
    words: index.vocabulary,
    isKnown: (word) => index.vocabulary.has(word) || index.idOf(word) !== undefined,
    isEnglish,
  });
  const read = (raw: string) => {
    const asked = cleanQuestion(raw);
    const correctedTo = mender.mend(asked);
    const question = readQuestion(correctedTo ?? asked, {
      outlets,
      isSpeaker: (mention) => directory.find(mention).length > 0,
    });
    return { asked, question, ...(correctedTo !== undefined && { correctedTo }) };
  };
  const retrieve = async (
    raw: string,
    { articles: among, speaker: chosen, asTopic = false }: RetrieveOptions = {},
  ): Promise<Retrieval> => {
    const { question: asRead, ...asPut } = read(raw);
    const named = asRead.speaker.kind === "asked" ? findAsked(asRead.speaker, directory.find) : [];
    const asPutToThem = asTopic || isNobody(asRead, named) ? withSpeakerAsTopic(asRead) : asRead;
    const question = chosen === undefined ? asPutToThem : withSpeaker(asPutToThem, chosen, named);
    const speakers = question.speaker.kind !== "asked" ? [] : isOne(chosen) ? [chosen] : named;
    const lookedFor = lookFor(question, index, directory, alternatives);
    const wanted = wantedOf(question, speakers);
    const counts = (sentence: number) =>
      among === undefined || among.has(index.articleOf(sentence));
    const search = async () =>
      lookedFor.length === 0 && question.phrases.length > 0
        ? sentencesWithTerms(question.allTerms, index)
        : sentencesOf(
            await engine.search(engineQuery(lookedFor, index, among), passageLimit),
            index,
          );
    const candidates = (
      wanted instanceof Set ? directory.sentencesOf(wanted) : await search()
    ).filter(counts);
    const literal = candidates.filter((sentence) =>
      holdsPhrases(sentence, question.phrases, index),
    );
    const evidence = rankSentences(literal, wanted, directory, {
      question,
      lookedFor,
      wanted: wantedIds(question, lookedFor, index),
      index,
    });
    return {
      ...asPut,
      question,
      speakers,
      lookedFor,
      evidence,
    };
  };
  return {
    index,
    directory,
    shared: linkUtterances(articles, index.firstOf, directory),
    read,
    retrieve,
    findPassages: async (terms, limit) =>
      (await engine.search({ terms }, limit)).map(({ passage }) => passage),
  };
}

/** Whoever the whole mention fits, else whoever its parts fit. */
function findAsked(
  { mention, each }: Extract<Question["speaker"], { kind: "asked" }>,
  find: SpeakerDirectory["find"],
): readonly CorpusSpeaker[] {
  const whole = find(mention);
  return whole.length > 0 || each.length < 2 ? whole : [...new Set(each.flatMap(find))];
}

/** True where the words only looked as if somebody should speak, and nobody of that name does. */
const isNobody = ({ speaker }: Question, named: readonly CorpusSpeaker[]): boolean =>
  speaker.kind === "asked" && speaker.isTentative && named.length === 0;

const isOne = (chosen: RetrieveOptions["speaker"]): chosen is CorpusSpeaker =>
  chosen !== undefined && chosen !== "somebody";

const wantedOf = ({ speaker }: Question, speakers: readonly CorpusSpeaker[]): WantedSpeakers =>
  speaker.kind === "asked"
    ? new Set(speakers)
    : speaker.kind === "somebody"
      ? "somebody"
      : undefined;

/** The same question put to somebody who was chosen; whoever else it names is a part of its topic. */
function withSpeaker(
  asked: Question,
  chosen: CorpusSpeaker | "somebody",
  named: readonly CorpusSpeaker[],
): Question {
  const isOther = named.length > 0 && !(isOne(chosen) && named.includes(chosen));
  const question = isOther ? withSpeakerAsTopic(asked) : asked;
  if (!isOne(chosen)) return { ...question, speaker: { kind: "somebody" } };
  const mention = splitTerms(chosen.name).filter(({ isStop }) => !isStop);
  return {
    ...question,
    speaker: { kind: "asked", mention, each: [mention], isTentative: false },
  };
}

/** The same question with whoever should speak, and the verb, as parts of its topic. */
function withSpeakerAsTopic(question: Question): Question {
  const { speaker, speechVerb, terms, allTerms } = question;
  if (speaker.kind !== "asked") return question;
  const added = [...speaker.mention, ...(speechVerb === undefined ? [] : [speechVerb])];
  const known = new Set(terms.map(({ term }) => term));
  return {
    ...question,
    speaker: { kind: "anyone-or-none" },
    naming: speaker.mention,
    terms: [...added.filter(({ term }) => !known.has(term)), ...terms],
    allTerms: [...added, ...allTerms],
  };
}

const engineQuery = (
  lookedFor: readonly LookedFor[],
  index: SentenceIndex,
  articles: ReadonlySet<number> | undefined,
): Query => ({
  terms: lookedFor.flatMap(({ forms }) => forms.map(({ id }) => index.wordOf(id))),
  ...(articles && { articles }),
});

/** Sentences that have all these terms; for quoted phrases of words too common to be indexed. */
function sentencesWithTerms(terms: readonly Term[], index: SentenceIndex): readonly number[] {
  const ids = terms.map(({ term }) => index.idOf(term));
  const has = (sentence: number): boolean => {
    const own = index.terms(sentence);
    return ids.every((id) => id !== undefined && own.includes(id));
  };
  return Array.from({ length: index.count }, (_, sentence) => sentence).filter(has);
}

/** The sentences of passages found, in corpus order. */
function sentencesOf(
  hits: readonly { readonly passage: number }[],
  index: SentenceIndex,
): readonly number[] {
  const found = new Set<number>();
  for (const { passage } of hits) {
    const sentences = index.passages[passage]?.sentences;
    if (sentences === undefined) continue;
    for (let at = sentences.start; at < sentences.end; at += 1) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/** True where a sentence has the folded words of each phrase one after another. */
function holdsPhrases(
  sentence: number,
  phrases: readonly (readonly string[])[],
  index: SentenceIndex,
): boolean {
  if (phrases.length === 0) return true;
  const place = index.articleOf(sentence);
  const article = index.articles[place];
  const span = article?.sentences[sentence - index.firstOf(place)]?.span;
  if (article === undefined || span === undefined) return false;
  const words = splitWords(slice(article.text, span)).map(({ folded }) => folded);
  return phrases.every((phrase) =>
    words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word)),
  );
}
