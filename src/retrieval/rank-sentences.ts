import { overlaps } from "../language/span.ts";
import type { Evidence, Reasons } from "./evidence.ts";
import type { Slices } from "./in-slices.ts";
import type { LookedFor } from "./looked-for.ts";
import {
  type BestMeasures,
  createMeasurer,
  type Measured,
  type Measures,
  type Measuring,
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

/** Who must speak in a sentence for it to count; absent: it does not matter. */
export type WantedSpeakers = ReadonlySet<CorpusSpeaker> | "somebody" | undefined;

/**
 * Scores candidate sentences for a question, best first; equal scores in corpus order. Sentences in
 * which nobody wanted speaks, and those that are not promising, are left out.
 * @param candidates - in corpus order
 * @param slices - what the work is cut into; a sentence is measured, and later weighed, in a piece each
 */
export async function rankSentences(
  candidates: readonly number[],
  wanted: WantedSpeakers,
  directory: SpeakerDirectory,
  asked: Omit<Measuring, "isByOthers">,
  slices: Slices,
): Promise<readonly Evidence[]> {
  const isByOthers = (sentence: number): boolean => {
    if (!(wanted instanceof Set)) return false;
    const speakers = directory.utterancesIn(sentence).flatMap(({ speaker }) => speaker ?? []);
    return speakers.length > 0 && !speakers.some((speaker) => wanted.has(speaker));
  };
  const measurer = createMeasurer({ ...asked, isByOthers });
  const mayBeSpared = wanted instanceof Set && !isAnyNamed(wanted, asked.lookedFor);
  const measured: Candidate[] = [];
  await slices.each(candidates, (sentence) => {
    if (mayBeSpared && measurer.tellsNothing(sentence)) return;
    const utterance = wanted && findUtterance(directory.utterancesIn(sentence), wanted);
    if (wanted !== undefined && utterance === undefined) return;
    const own = measurer.measure(sentence, utterance);
    if (own === undefined) return;
    const said = utterance ?? soleUtterance(directory.utterancesIn(sentence));
    measured.push({ sentence, said, measured: own });
  });
  const factors = scaleWeights(measurer.best());
  const evidence: Evidence[] = [];
  await slices.each(measured, (candidate) => {
    evidence.push(toEvidence(candidate, factors, asked.lookedFor, wanted instanceof Set));
  });
  return evidence.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

/** True where a question's topic may be a part of the name of one of those who are to speak. */
function isAnyNamed(
  speakers: ReadonlySet<CorpusSpeaker>,
  lookedFor: readonly LookedFor[],
): boolean {
  if (lookedFor.length === 0) return false;
  for (const { name } of speakers) {
    const folded = name.toLowerCase();
    if (lookedFor.some(({ term }) => folded.includes(term))) return true;
  }
  return false;
}

interface Candidate {
  readonly sentence: number;
  readonly said: Utterance | undefined;
  readonly measured: Measured;
}

type Factors = Readonly<Record<keyof Measures, number>>;

/** The weights, those of measures in nats divided by the best of their kind. */
const scaleWeights = (best: BestMeasures): Factors => ({
  ...weights,
  sentence: share(weights.sentence, best.sentence),
  nearby: share(weights.nearby, best.nearby),
  pairs: share(weights.pairs, best.pairs),
});

const share = (weight: number, best: number): number => (best === 0 ? 0 : weight / best);

function toEvidence(
  { sentence, said, measured }: Candidate,
  factors: Factors,
  lookedFor: readonly LookedFor[],
  isAsked: boolean,
): Evidence {
  const { measures, met, fits, isWhole, isItself } = measured;
  return {
    sentence,
    score: scoreOf(measures, factors),
    met,
    fits,
    isWhole,
    isItself,
    isAsked,
    ...(said && { said }),
    reasons() {
      return explain(measured, factors, lookedFor);
    },
  };
}

/** The sum in the order of `measureNames`; written out, for a loop over names takes several times as long. */
const scoreOf = (measures: Measures, factors: Factors): number =>
  factors.sentence * measures.sentence +
  factors.nearby * measures.nearby +
  factors.pairs * measures.pairs +
  factors.met * measures.met +
  factors.answerType * measures.answerType +
  factors.verb * measures.verb +
  factors.speech * measures.speech +
  factors.lead * measures.lead;

const explain = (
  { measures, findings }: Measured,
  factors: Factors,
  lookedFor: readonly LookedFor[],
): Reasons => ({
  parts: measureNames
    .map((name) => ({ name, value: factors[name] * measures[name] }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value),
  terms: lookedFor.map(({ word, idf }, at) => ({
    term: word,
    idf,
    found: findings[at]?.found ?? "nowhere",
  })),
});

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

/** What is said by somebody wanted, quoted rather than reported. */
function findUtterance(
  utterances: readonly Utterance[],
  wanted: Exclude<WantedSpeakers, undefined>,
): Utterance | undefined {
  let best: Utterance | undefined;
  for (const utterance of utterances) {
    const { speaker, attribution } = utterance;
    const isWanted =
      speaker !== undefined &&
      attribution.denied !== true &&
      (wanted === "somebody" || wanted.has(speaker));
    if (isWanted && speechWeight(utterance) > speechWeight(best)) best = utterance;
  }
  return best;
}

/**
 * What is said in a sentence in which only one speaks. Quotation marks outweigh a report; of utterances
 * inside one another the outer one counts; nobody speaks words that they are said not to have said.
 */
function soleUtterance(utterances: readonly Utterance[]): Utterance | undefined {
  if (utterances.length === 0) return undefined;
  const quoted = utterances.filter(({ attribution }) => attribution.kind !== "indirect");
  const [first, ...others] = quoted.length > 0 ? quoted : utterances;
  const agrees = (other: Utterance) =>
    other.speaker === first?.speaker ||
    (first !== undefined && overlaps(first.attribution.quote, other.attribution.quote));
  return first?.attribution.denied !== true && others.every(agrees) ? first : undefined;
}
