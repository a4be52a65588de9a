import type { Span } from "../language/span.ts";
import { holdsAnswerType } from "./answer-type-found.ts";
import { bm25Weight } from "./bm25.ts";
import {
  allMet,
  type Finding,
  findTerms,
  isPrinted,
  type Met,
  namesMet,
  restMet,
} from "./findings.ts";
import type { LookedFor } from "./looked-for.ts";
import { isToldByForm } from "./question/answer-type-asked.ts";
import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { Utterance } from "./speakers.ts";

/** What can be measured of one sentence for one question; each 0 or more, in its own unit. */
export interface Measures {
  /** BM25 of the sentence itself, nats. */
  readonly sentence: number;
  /** BM25 of the sentence with its neighbours, nats. */
  readonly nearby: number;
  /** The idf of neighbouring question terms that are neighbours in the sentence too, nats. */
  readonly pairs: number;
  /** How much of the question is met, 0 to 1. */
  readonly met: number;
  /** 1 where it can hold the kind of thing asked for, half where a number counts something else. */
  readonly answerType: number;
  /** 1 where it has the verb that the question asks by: "warn", "promise". */
  readonly verb: number;
  /** 1 where it is said, in quotation marks, by whoever is asked for; less in the reporter's words. */
  readonly speech: number;
  /** 1 for an article's first sentence, falling with every later one: news puts first what matters. */
  readonly lead: number;
}

/** Everything that is measured against. */
export interface Measuring {
  readonly question: Question;
  readonly lookedFor: readonly LookedFor[];
  /** The numbers of all its forms, and of the verb it asks by. */
  readonly wanted: ReadonlySet<number>;
  readonly index: SentenceIndex;
  /** True for a sentence in which others speak than whoever is asked for. */
  readonly isByOthers: (sentence: number) => boolean;
}

/** What measuring a sentence gives. */
export interface Measured {
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  readonly met: Met;
  /** False where the question needs a kind of thing that the sentence neither holds nor denies. */
  readonly fits: boolean;
  /**
   * False where a question of two telling words has one that is nowhere near. A time or figure of the
   * kind asked for stands for it.
   */
  readonly isWhole: boolean;
  /** True where the sentence itself has something of what is asked, beyond names. */
  readonly isItself: boolean;
}

/** Measures one sentence; `utterance` is what somebody wanted says in it. */
export function measureSentence(
  sentence: number,
  utterance: Utterance | undefined,
  { question, lookedFor, wanted, index, isByOthers }: Measuring,
): Measured {
  const place = index.articleOf(sentence);
  const own = index.terms(sentence);
  const around = neighbours(sentence, index);
  const ownCounts = new Map<number, number>();
  countWanted(own, wanted, ownCounts);
  const nearCounts = new Map<number, number>();
  const topicCounts = new Map<number, number>();
  /** Beside what somebody asked for says: a name that others speak of there may be their matter alone. */
  const nameCounts = new Map<number, number>();
  let nearLength = 0;
  for (const at of around) {
    const terms = index.terms(at);
    nearLength += terms.length;
    countWanted(terms, wanted, nearCounts);
    if (!tellsTopic(at, sentence, question, index)) continue;
    countWanted(terms, wanted, topicCounts);
    if (at === sentence || !isByOthers(at)) countWanted(terms, wanted, nameCounts);
  }
  const speaker =
    utterance?.speaker && new Set(utterance.speaker.name.toLowerCase().split(/[\s-]+/u));
  const article = index.articles[place];
  const span = article?.sentences[sentence - index.firstOf(place)]?.span;
  const answerType =
    article === undefined || span === undefined
      ? 0
      : answerTypeShare(question, article.text, span, own, index);
  const { findings, isAbout } = findTerms(question, lookedFor, {
    own,
    places: {
      sentence: ownCounts,
      meant: index.meant(sentence),
      nearby: topicCounts,
      headline: index.headline(place),
    },
    namesNearby: nameCounts,
    speaker,
    holdsAnswerType: answerType > 0,
  });
  const verb = question.speechVerb && index.idOf(question.speechVerb.term);
  return {
    findings,
    fits:
      !question.needsAnswerType ||
      (answerType > 0 && (question.attributes.size === 0 || isAbout)) ||
      (question.answerType === "number" && denies(own, wanted, index)),
    isWhole:
      lookedFor.filter(({ isLight }) => !isLight).length !== 2 ||
      (isToldByForm(question.answerType) && answerType > 0 && question.attributes.size === 0) ||
      lookedFor.every(({ isLight }, at) => isLight || findings[at]?.found !== "nowhere"),
    isItself:
      lookedFor.every(({ isName }) => isName) ||
      lookedFor.some(({ isName }, at) => !isName && isPrinted(findings[at])),
    met: { names: namesMet(lookedFor, findings), rest: restMet(lookedFor, findings) },
    measures: {
      sentence: sumBm25(lookedFor, ownCounts, own.length, index.meanLength),
      nearby: sumBm25(lookedFor, nearCounts, nearLength, 3 * index.meanLength),
      pairs: pairWeight(question, own, index),
      met: allMet(lookedFor, findings),
      answerType,
      verb: verb !== undefined && ownCounts.has(verb) ? 1 : 0,
      speech: speechWeight(utterance),
      lead: 1 / (1 + (sentence - index.firstOf(place)) / 4),
    },
  };
}

/** How much an utterance answers a question for words: quoted more than reported. */
export function speechWeight(utterance: Utterance | undefined): number {
  if (utterance === undefined) return 0;
  return kindWeight[utterance.attribution.kind];
}

const kindWeight = { direct: 1, fragment: 0.8, indirect: 0.7 } as const;

type Counts = ReadonlyMap<number, number>;

function sumBm25(
  lookedFor: readonly LookedFor[],
  counts: Counts,
  length: number,
  mean: number,
): number {
  return lookedFor.reduce((sum, { forms, idf }) => {
    const form = forms.find(({ id }) => counts.has(id));
    if (form === undefined) return sum;
    return sum + form.weight * bm25Weight(idf, counts.get(form.id) ?? 0, length, mean);
  }, 0);
}

/** The sentence itself and those beside it in its article. */
function neighbours(sentence: number, index: SentenceIndex): readonly number[] {
  const article = index.articleOf(sentence);
  const from = Math.max(index.firstOf(article), sentence - 1);
  const to = Math.min(index.firstOf(article + 1) - 1, sentence + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/**
 * True where a sentence may tell what the words beside it are about. A quotation follows its topic;
 * the next paragraph begins another, so a name there says nothing of what somebody asked for spoke of.
 */
function tellsTopic(
  beside: number,
  sentence: number,
  { speaker }: Question,
  index: SentenceIndex,
): boolean {
  if (speaker.kind !== "asked" || beside <= sentence) return true;
  const place = index.articleOf(sentence);
  const first = index.firstOf(place);
  const { sentences = [] } = index.articles[place] ?? {};
  return sentences[beside - first]?.paragraph === sentences[sentence - first]?.paragraph;
}

/** Adds to `counts` how often wanted terms stand in a list. */
function countWanted(
  terms: Uint32Array,
  wanted: ReadonlySet<number>,
  counts: Map<number, number>,
): void {
  for (const id of terms) if (wanted.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
}

function pairWeight({ allTerms }: Question, own: Uint32Array, index: SentenceIndex): number {
  let weight = 0;
  for (let at = 0; at + 1 < allTerms.length; at += 1) {
    const [first, second] = [allTerms[at], allTerms[at + 1]];
    if (first === undefined || second === undefined || (first.isStop && second.isStop)) continue;
    const [a, b] = [index.idOf(first.term), index.idOf(second.term)];
    if (a === undefined || b === undefined || !standTogether(a, b, own)) continue;
    weight +=
      (first.isStop ? 0 : index.idf(first.term)) + (second.isStop ? 0 : index.idf(second.term));
  }
  return weight;
}

/** True where "no", "not" or "never" stands close before something asked for: "has not sent any boats". */
function denies(own: Uint32Array, wanted: ReadonlySet<number>, index: SentenceIndex): boolean {
  return own.some(
    (id, at) =>
      negators.has(index.wordOf(id)) &&
      own.subarray(at + 1, at + 1 + negatorReach).some((next) => wanted.has(next)),
  );
}

const negatorReach = 3;

/** The negators of English (Quirk et al. 1985, §10.54), folded; contracted ones with their verb. */
const negators: ReadonlySet<string> = new Set(
  "no not none nobody never neither without isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cannot cant couldnt".split(
    " ",
  ),
);

const standTogether = (a: number, b: number, own: Uint32Array): boolean =>
  own.some((id, at) => id === a && own[at + 1] === b);

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
  const isNumber = (id: number | undefined) => id !== undefined && /^\d/u.test(index.wordOf(id));
  const isCounted = own.some(
    (id, at) => id === noun && (isNumber(own[at - 1]) || isNumber(own[at - 2])),
  );
  return isCounted ? 1 : 0.5;
}
