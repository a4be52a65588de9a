import { overlaps } from "../language/span.ts";
import type { Evidence, ScorePart } from "./evidence.ts";
import {
  type Measures,
  type Measuring,
  measureSentence,
  speechWeight,
} from "./measure-sentence.ts";
import type { CorpusSpeaker, SpeakerDirectory, Utterance } from "./speakers.ts";

/**
 * What each measure weighs. Those in nats are divided by the best of their kind among the candidates
 * first, so a weight says how much the best sentence may gain by it.
 */
const weights: Readonly<Record<keyof Measures, number>> = {
  sentence: 1,
  nearby: 0.8,
  pairs: 0.4,
  met: 1,
  answerType: 0.7,
  verb: 0.4,
  speech: 0.5,
  lead: 0.15,
};

/** Measures that have no upper bound of their own. */
const inNats: readonly (keyof Measures)[] = ["sentence", "nearby", "pairs"];

/** Who must speak in a sentence for it to count; absent: it does not matter. */
export type WantedSpeakers = ReadonlySet<CorpusSpeaker> | "somebody" | undefined;

/**
 * Scores candidate sentences for a question, best first; equal scores in corpus order. Sentences in
 * which nobody wanted speaks are left out.
 */
export function rankSentences(
  candidates: readonly number[],
  wanted: WantedSpeakers,
  directory: SpeakerDirectory,
  asked: Omit<Measuring, "isByOthers">,
): readonly Evidence[] {
  const { lookedFor } = asked;
  const isByOthers = (sentence: number): boolean => {
    if (!(wanted instanceof Set)) return false;
    const speakers = directory.utterancesIn(sentence).flatMap(({ speaker }) => speaker ?? []);
    return speakers.length > 0 && !speakers.some((speaker) => wanted.has(speaker));
  };
  const measuring: Measuring = { ...asked, isByOthers };
  const measured = candidates.flatMap((sentence) => {
    const utterances = directory.utterancesIn(sentence);
    const utterance = wanted && findUtterance(utterances, wanted);
    if (wanted !== undefined && utterance === undefined) return [];
    const said = utterance ?? soleUtterance(utterances);
    return [{ sentence, said, ...measureSentence(sentence, utterance, measuring) }];
  });
  const scale = (name: keyof Measures): number => {
    if (!inNats.includes(name)) return weights[name];
    const best = measured.reduce((most, { measures }) => Math.max(most, measures[name]), 0);
    return best === 0 ? 0 : weights[name] / best;
  };
  const scales = measureNames.map((name) => ({ name, factor: scale(name) }));
  return measured
    .map(({ sentence, said, measures, findings, met, fits, isWhole, isItself }): Evidence => {
      const parts = scales
        .map(({ name, factor }): ScorePart => ({ name, value: factor * measures[name] }))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value);
      return {
        sentence,
        score: parts.reduce((sum, { value }) => sum + value, 0),
        parts,
        terms: lookedFor.map(({ word, idf }, at) => ({
          term: word,
          idf,
          found: findings[at]?.found ?? "nowhere",
        })),
        met,
        fits,
        isWhole,
        isItself,
        isAsked: wanted instanceof Set,
        ...(said && { said }),
      };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

const measureNames = [
  "sentence",
  "nearby",
  "pairs",
  "met",
  "answerType",
  "verb",
  "speech",
  "lead",
] as const satisfies readonly (keyof Measures)[];

function findUtterance(
  utterances: readonly Utterance[],
  wanted: Exclude<WantedSpeakers, undefined>,
): Utterance | undefined {
  const isWanted = ({ speaker, attribution }: Utterance) =>
    speaker !== undefined &&
    attribution.denied !== true &&
    (wanted === "somebody" || wanted.has(speaker));
  return utterances.filter(isWanted).sort((a, b) => speechWeight(b) - speechWeight(a))[0];
}

/**
 * What is said in a sentence in which only one speaks. Quotation marks outweigh a report; of utterances
 * inside one another the outer one counts; nobody speaks words that they are said not to have said.
 */
function soleUtterance(utterances: readonly Utterance[]): Utterance | undefined {
  const quoted = utterances.filter(({ attribution }) => attribution.kind !== "indirect");
  const [first, ...others] = quoted.length > 0 ? quoted : utterances;
  const agrees = (other: Utterance) =>
    other.speaker === first?.speaker ||
    (first !== undefined && overlaps(first.attribution.quote, other.attribution.quote));
  return first?.attribution.denied !== true && others.every(agrees) ? first : undefined;
}
