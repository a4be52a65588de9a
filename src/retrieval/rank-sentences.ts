import { overlaps, type Span } from "../language/span.ts";
import { holdsAnswerType } from "./answer-type-found.ts";
import { bm25Weight } from "./bm25.ts";
import type { Evidence, Found, ScorePart } from "./evidence.ts";
import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { CorpusSpeaker, SpeakerDirectory, Utterance } from "./speakers.ts";

/**
 * What each part of a score weighs. Parts are divided by the best of their kind among the candidates
 * first, so a weight says how much the best may gain.
 */
const weights = {
  /** BM25 of the sentence itself. */
  sentence: 1,
  /** BM25 of the sentence with its neighbours. */
  nearby: 0.8,
  /** BM25 over the words as printed, not their stems. */
  wording: 0.5,
  /** Pairs of the question's terms that stand side by side in the same order. */
  pairs: 0.4,
  /** How much of the question is met. */
  met: 1,
  /** It can hold the kind of thing asked for. */
  answerType: 0.7,
  /** The persons that the question names stand in the sentence itself. */
  names: 0.4,
  /** It has the verb that the question asks by: "warn", "promise". */
  verb: 0.4,
  /** It is said by whoever is asked for: in quotation marks more than in the reporter's words. */
  speech: 0.5,
  /** An early sentence: news puts first what matters. */
  lead: 0.15,
} as const;

/** What a term counts that stands not in the sentence but beside it, or only in the headline. */
const credit: Readonly<Record<Found, number>> = {
  sentence: 1,
  nearby: 0.5,
  headline: 0.3,
  nowhere: 0,
};

/** Who must speak in a sentence for it to count; absent: it does not matter. */
export type WantedSpeakers = ReadonlySet<CorpusSpeaker> | "somebody" | undefined;

/**
 * Scores candidate sentences for a question, best first; equal scores in corpus order. Sentences in
 * which nobody wanted speaks are left out.
 */
export function rankSentences(
  candidates: readonly number[],
  question: Question,
  wanted: WantedSpeakers,
  index: SentenceIndex,
  directory: SpeakerDirectory,
): readonly Evidence[] {
  const terms = question.terms.map(({ term, surface }) => ({
    term,
    id: index.idOf(term),
    surface: index.idOf(surface),
    idf: index.idf(term),
  }));
  const totalIdf = terms.reduce((sum, { idf }) => sum + idf, 0);
  const measured = candidates.flatMap((sentence) => {
    const utterance = findUtterance(directory.utterancesIn(sentence), wanted);
    if (wanted !== undefined && utterance === undefined) return [];
    const place = index.articleOf(sentence);
    const own = index.terms(sentence);
    const around = neighbours(sentence, index);
    const ownCounts = countIds(own);
    const nearCounts = countIds(...around.map((at) => index.terms(at)));
    const nearLength = around.reduce((sum, at) => sum + index.terms(at).length, 0);
    const surfaceCounts = countIds(index.surfaces(sentence));
    const speakerTerms = new Set(utterance?.speaker?.name.toLowerCase().split(/[\s-]+/u));
    const found = terms.map(({ term, id }): Found => {
      if (id !== undefined && ownCounts.has(id)) return "sentence";
      if (speakerTerms.has(term)) return "sentence";
      if (id !== undefined && nearCounts.has(id)) return "nearby";
      return id !== undefined && index.headline(place).has(id) ? "headline" : "nowhere";
    });
    const met =
      totalIdf === 0
        ? 1
        : terms.reduce((sum, { idf }, at) => sum + idf * credit[found[at] ?? "nowhere"], 0) /
          totalIdf;
    const article = index.articles[place];
    const local = article?.sentences[sentence - index.firstOf(place)];
    const sumWeights = (
      counts: ReadonlyMap<number, number>,
      length: number,
      mean: number,
      key: "id" | "surface",
    ) =>
      terms.reduce((sum, term) => {
        const frequency = counts.get(term[key] ?? -1) ?? 0;
        return frequency === 0 ? sum : sum + bm25Weight(term.idf, frequency, length, mean);
      }, 0);
    const raw: Record<keyof typeof weights, number> = {
      sentence: sumWeights(ownCounts, own.length, index.meanLength, "id"),
      nearby: sumWeights(nearCounts, nearLength, 3 * index.meanLength, "id"),
      wording: sumWeights(surfaceCounts, own.length, index.meanLength, "surface"),
      pairs: pairWeight(question, own, index),
      met,
      answerType:
        article === undefined || local === undefined
          ? 0
          : answerTypeShare(question, article.text, local.span, own, index),
      names: namesShare(found, terms, directory),
      verb:
        question.speechVerb !== undefined &&
        ownCounts.has(index.idOf(question.speechVerb.term) ?? -1)
          ? 1
          : 0,
      speech: wanted === undefined ? 0 : speechWeight(utterance),
      lead: 1 / (1 + (sentence - index.firstOf(place)) / 4),
    };
    return [
      {
        sentence,
        raw,
        met,
        found,
        speaker: utterance?.speaker ?? soleSpeaker(directory.utterancesIn(sentence)),
      },
    ];
  });
  const best = (part: keyof typeof weights) => Math.max(...measured.map(({ raw }) => raw[part]), 0);
  const bests = {
    sentence: best("sentence"),
    nearby: best("nearby"),
    wording: best("wording"),
    pairs: best("pairs"),
    met: 1,
    answerType: 1,
    names: 1,
    verb: 1,
    speech: 1,
    lead: 1,
  };
  return measured
    .map(({ sentence, raw, met, found, speaker }): Evidence => {
      const parts = partNames
        .map(
          (name): ScorePart => ({
            name,
            value: bests[name] === 0 ? 0 : (weights[name] * raw[name]) / bests[name],
          }),
        )
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value);
      return {
        sentence,
        score: parts.reduce((sum, { value }) => sum + value, 0),
        parts,
        terms: terms.map(({ term, idf }, at) => ({ term, idf, found: found[at] ?? "nowhere" })),
        met,
        ...(speaker && { speaker }),
      };
    })
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}

const partNames = [
  "sentence",
  "nearby",
  "wording",
  "pairs",
  "met",
  "answerType",
  "names",
  "verb",
  "speech",
  "lead",
] as const satisfies readonly (keyof typeof weights)[];

/** The sentence itself and those beside it in its article. */
function neighbours(sentence: number, index: SentenceIndex): readonly number[] {
  const article = index.articleOf(sentence);
  const from = Math.max(index.firstOf(article), sentence - 1);
  const to = Math.min(index.firstOf(article + 1) - 1, sentence + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function countIds(...lists: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The idf of pairs of neighbouring question terms that are neighbours in the sentence too. */
function pairWeight({ allTerms }: Question, own: Uint32Array, index: SentenceIndex): number {
  let weight = 0;
  for (let at = 0; at + 1 < allTerms.length; at += 1) {
    const [first, second] = [allTerms[at], allTerms[at + 1]];
    if (first === undefined || second === undefined || (first.isStop && second.isStop)) continue;
    const [a, b] = [index.idOf(first.term), index.idOf(second.term)];
    if (a === undefined || b === undefined) continue;
    for (let place = 0; place + 1 < own.length; place += 1) {
      if (own[place] === a && own[place + 1] === b) {
        weight +=
          (first.isStop ? 0 : index.idf(first.term)) + (second.isStop ? 0 : index.idf(second.term));
        break;
      }
    }
  }
  return weight;
}

/** The share of the persons' names among the question's terms that stand in the sentence. */
function namesShare(
  found: readonly Found[],
  terms: readonly { readonly term: string }[],
  directory: SpeakerDirectory,
): number {
  const names = terms.flatMap(({ term }, at) => (directory.isPersonName(term) ? [found[at]] : []));
  return names.length === 0
    ? 0
    : names.filter((where) => where === "sentence").length / names.length;
}

/** 1 where the sentence can hold what is asked for; half where it has a number, but of something else. */
function answerTypeShare(
  { answerType, counted }: Question,
  text: string,
  span: Span,
  own: Uint32Array,
  index: SentenceIndex,
): number {
  if (answerType === "anything" || !holdsAnswerType(answerType, text, span)) return 0;
  if (counted === undefined) return 1;
  const noun = index.idOf(counted.term);
  const isCounted = own.some(
    (id, at) =>
      id === noun && [1, 2].some((back) => /^\d/u.test(index.wordOf(own[at - back] ?? -1))),
  );
  return isCounted ? 1 : 0.5;
}

const kindWeight = { direct: 1, fragment: 0.8, indirect: 0.7 } as const;

const speechWeight = (utterance: Utterance | undefined): number =>
  utterance === undefined
    ? 0
    : utterance.attribution.denied === true
      ? 0.2
      : kindWeight[utterance.attribution.kind];

function findUtterance(
  utterances: readonly Utterance[],
  wanted: WantedSpeakers,
): Utterance | undefined {
  if (wanted === undefined) return undefined;
  const fitting = utterances.filter(
    ({ speaker }) => speaker !== undefined && (wanted === "somebody" || wanted.has(speaker)),
  );
  return [...fitting].sort((a, b) => speechWeight(b) - speechWeight(a))[0];
}

/** The speaker of a sentence in which only one speaks; where quotations overlap, the one of the first. */
function soleSpeaker(utterances: readonly Utterance[]): CorpusSpeaker | undefined {
  const quoted = utterances.filter(({ attribution }) => attribution.kind !== "indirect");
  const named = (quoted.length > 0 ? quoted : utterances).map(({ speaker }) => speaker);
  const [first] = named;
  const nested =
    utterances.length > 1 &&
    overlaps(
      utterances[0]?.attribution.quote ?? { start: 0, end: 0 },
      utterances[1]?.attribution.quote ?? { start: 0, end: 0 },
    );
  return named.every((speaker) => speaker === first) || nested ? first : undefined;
}
