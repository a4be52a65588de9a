import { splitTerms } from "../language/terms.ts";
import type { Question } from "./question/question.ts";
import type { WantedSpeakers } from "./rank-sentences.ts";
import type { CorpusSpeaker, SpeakerDirectory } from "./speakers.ts";

/** Whose words alone count, whoever the question names; `somebody`: anybody's. */
export type ChosenSpeaker = CorpusSpeaker | "somebody";

/** What decides whose words are looked for beside the question. */
export interface SpeakerWish {
  /** Absent: whoever the question names. */
  readonly speaker?: ChosenSpeaker;
  /** Take whoever should speak as a part of the topic. */
  readonly asTopic?: boolean;
}

/** A question with whoever must speak in what answers it. */
export interface PutQuestion {
  readonly question: Question;
  /** Who was taken to be asked for; empty where it asks for nobody's words. */
  readonly speakers: readonly CorpusSpeaker[];
  readonly wanted: WantedSpeakers;
}

/** Finds whoever a question asks for, and takes as a part of its topic whoever turns out not to speak. */
export function putToSpeaker(
  asRead: Question,
  { speaker: chosen, asTopic = false }: SpeakerWish,
  find: SpeakerDirectory["find"],
): PutQuestion {
  const named = asRead.speaker.kind === "asked" ? findAsked(asRead.speaker, find) : [];
  const asPut = asTopic || isNobody(asRead, named) ? withSpeakerAsTopic(asRead) : asRead;
  const question = chosen === undefined ? asPut : withSpeaker(asPut, chosen, named);
  const speakers = question.speaker.kind !== "asked" ? [] : isOne(chosen) ? [chosen] : named;
  return { question, speakers, wanted: wantedOf(question, speakers) };
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

const isOne = (chosen: ChosenSpeaker | undefined): chosen is CorpusSpeaker =>
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
  chosen: ChosenSpeaker,
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
