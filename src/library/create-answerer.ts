import type { Advice, Answer } from "../answer/answer.ts";
import { composeAnswer } from "../answer/compose-answer.ts";
import { composeQuotes } from "../answer/compose-quotes.ts";
import { explainSilences } from "../answer/explain-silences.ts";
import { mayBeEnough } from "../answer/silence.ts";
import { outletOf } from "../answer/sources.ts";
import type { Article } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { cleanQuestion } from "../retrieval/question/clean-question.ts";
import type { AsRead, Retrieval, RetrieveOptions, Retriever } from "../retrieval/retrieve.ts";
import type { CorpusSpeaker } from "../retrieval/speakers.ts";
import type { AskOptions, Library } from "./library.ts";

/** Sentences an outlet gives unless the asker says otherwise. */
const defaultLimit = 3;

/** What answers are made from. */
export interface AnswererParts {
  readonly articles: readonly Article[];
  readonly retriever: Retriever;
  /** The corpus's outlets, each once, in the alphabet's order. */
  readonly outlets: readonly string[];
  /** From a name that was chosen to whoever bears it. */
  readonly speakerCalled: (name: string) => CorpusSpeaker;
}

/** Answers questions from one corpus. */
export function createAnswerer(given: AnswererParts): Pick<Library, "ask" | "why" | "quotes"> {
  const { retriever } = given;
  const parts: PlacedParts = { ...given, placesOf: createPlaceTable(given.articles) };
  return {
    ask: async (question, options = {}) =>
      (await answerTo(question, options, { ...parts, isPromising: mayBeEnough })).answer,
    why: async (question, options = {}) => {
      const { answer, retrieval } = await answerTo(question, options, parts);
      return { answer, silences: explainSilences(answer, retrieval, retriever) };
    },
    quotes: async (name, about = "") => {
      const speaker = parts.speakerCalled(name);
      if (cleanQuestion(about) === "") return composeQuotes(speaker, undefined, retriever);
      const isPromising = mayBeEnough;
      const asRead = retriever.read(about);
      const own = await retriever.retrieve(asRead, { speaker, isPromising });
      const anybody = await retriever.retrieve(asRead, { speaker: "somebody", isPromising });
      return composeQuotes(speaker, { own, anybody }, retriever);
    },
  };
}

interface Answered {
  readonly answer: Answer;
  /** What the answer was composed from. */
  readonly retrieval: Retrieval;
}

async function answerTo(
  question: string,
  options: AskOptions,
  parts: PlacedParts,
): Promise<Answered> {
  const { retriever, outlets, placesOf } = parts;
  const asRead = retriever.read(question);
  const wanted = options.outlets ?? [];
  const named = new Set(wanted.length > 0 ? wanted : asRead.question.outlets);
  const asked = named.size > 0 ? outlets.filter((name) => named.has(name)) : outlets;
  const isNarrowed = asked.length < outlets.length;
  const answered = await answerFrom(
    asRead,
    asked,
    { ...options, ...(isNarrowed && { articles: placesOf(asked) }) },
    parts,
  );
  if (answered.answer.kind !== "no-evidence" || !isNarrowed) return answered;
  const elsewhere = await answerFrom(asRead, outlets, options, parts);
  const advice: Advice = { ...answered.answer.advice, outlets: outletsIn(elsewhere.answer) };
  return { ...answered, answer: { ...answered.answer, advice } };
}

/** So many outlets are named where those that were asked have nothing. */
const mostOutlets = 3;

const outletsIn = (answer: Answer): readonly string[] =>
  answer.kind === "cited" ? answer.outlets.map(({ outlet }) => outlet).slice(0, mostOutlets) : [];

/** Takes whoever only looked as if they should speak for a part of the topic where they say nothing. */
async function answerFrom(
  asRead: AsRead,
  asked: readonly string[],
  { articles, speaker, limit = defaultLimit }: AskOptions & Pick<RetrieveOptions, "articles">,
  { retriever, speakerCalled, isPromising }: PlacedParts,
): Promise<Answered> {
  const options: RetrieveOptions = {
    ...(isPromising !== undefined && { isPromising }),
    ...(articles !== undefined && { articles }),
    ...(speaker !== undefined && { speaker: speakerCalled(speaker) }),
  };
  const compose = (retrieval: Retrieval): Answered => ({
    retrieval,
    answer: composeAnswer(retrieval, retriever, asked, limit),
  });
  const first = compose(await retriever.retrieve(asRead, options));
  const { speaker: need } = first.retrieval.question;
  const isTentative = speaker === undefined && need.kind === "asked" && need.isTentative;
  if (first.answer.kind !== "no-evidence" || !isTentative) return first;
  return compose(await retriever.retrieve(asRead, { ...options, asTopic: true }));
}

/** Absent `isPromising`: everything that was found is wanted, for the reasons of silences. */
interface PlacedParts extends AnswererParts, Pick<RetrieveOptions, "isPromising"> {
  /** The articles of some outlets, by their place in the corpus. */
  readonly placesOf: (outlets: readonly string[]) => ReadonlySet<number>;
}

/** Looks through the articles when it is first asked. */
function createPlaceTable(articles: readonly Article[]): PlacedParts["placesOf"] {
  let byOutlet: ReadonlyMap<string, readonly number[]> | undefined;
  return (outlets) => {
    byOutlet ??= groupBy(articles.keys(), (place) => outletNamed(articles[place]));
    const places = outlets.map((outlet) => byOutlet?.get(outlet) ?? []);
    return new Set(places.flat());
  };
}

const outletNamed = (article: Article | undefined): string =>
  article === undefined ? "" : outletOf(article);
