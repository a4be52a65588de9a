import { createAnswerTypeShare, createDenialCheck } from "./answer-type-share.ts";
import { bm25Weight, grain, saturation } from "./bm25.ts";
import {
  type Beside,
  createFindingBounds,
  createTermFinder,
  type Finding,
  isPrinted,
  type Places,
  termBit,
} from "./findings.ts";
import type { LookedFor } from "./looked-for.ts";
import { createMetShares, type Met } from "./met.ts";
import { createPairWeigher } from "./neighbouring-pairs.ts";
import { isToldByForm } from "./question/answer-type-asked.ts";
import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { createSentenceRows, type SentenceRow } from "./sentence-rows.ts";
import type { CorpusSpeaker, Utterance } from "./speakers.ts";
import { bitsBySlot, createPlaceFinder, type TermPlaces } from "./term-places.ts";
import { createTermSlots } from "./term-slots.ts";

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
  /**
   * False for a sentence that need not be measured further, by how much of the question it meets. Where it is
   * true it stays so for one that meets more.
   */
  readonly isPromising: (met: Met) => boolean;
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

/** The best of those measures that have no upper bound of their own. */
export type BestMeasures = Pick<Measures, "sentence" | "nearby" | "pairs">;

/** Measures sentences for one question, fastest in corpus order. */
export interface Measurer {
  /**
   * @param utterance - what somebody wanted says in the sentence
   * @returns undefined for a sentence that is not promising
   */
  measure(sentence: number, utterance: Utterance | undefined): Measured | undefined;
  /**
   * True for a sentence that is surely not promising, nor the best by any measure: it and all around it have
   * too few terms. Whoever speaks in it may have one in their name; that is not looked at.
   */
  tellsNothing(sentence: number): boolean;
  /** Of all sentences that were measured, promising or not. */
  best(): BestMeasures;
}

/** Makes the tables that measuring needs once for a question. */
export function createMeasurer(measuring: Measuring): Measurer {
  const { question, lookedFor, wanted, index, isByOthers, isPromising } = measuring;
  const { answerType: asked, attributes } = question;
  const slots = createTermSlots(wanted);
  const bitsOf = bitsBySlot(lookedFor, slots);
  const rowOf = createSentenceRows(index, slots, bitsOf);
  const findPlaces = createPlaceFinder(index, slots, bitsOf, rowOf);
  const findTerms = createTermFinder(question, lookedFor, slots);
  const findAtBest = createFindingBounds(question, lookedFor);
  const pairs = createPairWeigher(question, index);
  const areTellingCounted = pairs.telling.every((id) => slots.slotOf(id) >= 0);
  const weighPairs = ({ terms: own, counted }: SentenceRow): number =>
    counted === 0 && areTellingCounted ? 0 : pairs.weigh(own);
  const shareOfType = createAnswerTypeShare(question, index);
  const sumMet = createMetShares(lookedFor);
  const isDenied = asked === "number" ? createDenialCheck(wanted, index) : () => false;
  const nameOf = createNameWords();
  const terms = lookedFor.map(({ forms, idf }) => ({
    idf,
    /** Its idf where the best of its forms is found, nats. */
    most: idf * (forms[0]?.weight ?? 0),
    forms: forms.map(({ id, weight }) => ({ slot: slots.slotOf(id), weight })),
  }));
  const hasNames = lookedFor.some(({ isName }) => isName);
  const areAllNames = lookedFor.every(({ isName }) => isName);
  const isOfTwoWords = lookedFor.filter(({ isLight }) => !isLight).length === 2;
  const verb = question.speechVerb && index.idOf(question.speechVerb.term);
  const verbSlot = verb === undefined ? -1 : slots.slotOf(verb);

  /** BM25 of some sentences together. */
  const sumBm25 = (rows: readonly SentenceRow[], mean: number): number => {
    let sum = 0;
    let length = 0;
    let counted = 0;
    for (const row of rows) {
      length += row.terms.length;
      counted += row.counted;
    }
    if (counted === 0 || terms.length === 0) return 0;
    const saturated = saturation(length, mean);
    for (const { idf, forms } of terms) {
      for (const { slot, weight } of forms) {
        let frequency = 0;
        for (const { counts } of rows) frequency += counts[slot] ?? 0;
        if (frequency === 0) continue;
        sum += weight * bm25Weight(idf, frequency, saturated);
        break;
      }
    }
    return sum;
  };

  /** Where a sentence is looked around in; one serves for all. */
  const around = { rows: [] as SentenceRow[], beside: [] as Beside[] };
  /** The sentence and those beside it in its article, itself first; of the latter those that tell of its topic. */
  const lookAround = (sentence: number, place: number): Around => {
    const { rows, beside } = around;
    rows.length = 0;
    beside.length = 0;
    rows.push(rowOf(sentence));
    const first = index.firstOf(place);
    const end = index.firstOf(place + 1);
    for (let at = sentence - 1; at <= sentence + 1; at += 2) {
      if (at < first || at >= end) continue;
      const row = rowOf(at);
      rows.push(row);
      if (row.counted > 0 && tellsTopic(at, sentence, question, index))
        beside.push({ row, isByOthers: hasNames && isByOthers(at) });
    }
    return around;
  };

  const typeIn = (sentence: number, place: number, own: Uint32Array): number => {
    if (asked === "anything") return 0;
    const article = index.articles[place];
    const span = article?.sentences[sentence - index.firstOf(place)]?.span;
    return article === undefined || span === undefined
      ? 0
      : shareOfType({ text: article.text, span, terms: own });
  };

  const mayBePromising = (places: Places, speaker?: ReadonlySet<string>): boolean =>
    isPromising(sumMet(findAtBest(places, speaker)));

  const best = { sentence: 0, nearby: 0, pairs: 0 };
  /** A bound of what BM25 comes to where terms are counted so often in all. */
  const mostBm25 = (bits: number, counted: number, length: number, mean: number): number => {
    if (bits === 0) return 0;
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1)
      if ((bits & termBit(at)) !== 0) sum += terms[at]?.most ?? 0;
    return bm25Weight(sum, counted, saturation(length, mean)) + grain;
  };
  const mayBeBest = (own: SentenceRow, places: TermPlaces): boolean =>
    mostBm25(own.bits, own.counted, own.terms.length, index.meanLength) > best.sentence ||
    mostBm25(own.bits | places.beside, places.counted, places.length, 3 * index.meanLength) >
      best.nearby ||
    (best.pairs < pairs.most && weighPairs(own) > best.pairs);
  const tellsNothing: Measurer["tellsNothing"] = (sentence) => {
    const places = findPlaces(sentence, index.articleOf(sentence));
    return !mayBePromising(places) && !mayBeBest(rowOf(sentence), places);
  };
  const measure: Measurer["measure"] = (sentence, utterance) => {
    const place = index.articleOf(sentence);
    const own = rowOf(sentence);
    const speaker = utterance?.speaker && nameOf(utterance.speaker);
    const places = findPlaces(sentence, place);
    const mayBe = mayBePromising(places, speaker);
    if (!mayBe && !mayBeBest(own, places)) return undefined;
    const { rows, beside } = terms.length === 0 ? nothingAround : lookAround(sentence, place);
    const ofItself = sumBm25([own], index.meanLength);
    const nearby = sumBm25(rows, 3 * index.meanLength);
    const paired = weighPairs(own);
    best.sentence = Math.max(best.sentence, ofItself);
    best.nearby = Math.max(best.nearby, nearby);
    best.pairs = Math.max(best.pairs, paired);
    if (!mayBe) return undefined;
    const early = attributes.size > 0 ? typeIn(sentence, place, own.terms) : undefined;
    const { findings, isAbout } =
      terms.length === 0
        ? nothingAsked
        : findTerms({
            own,
            beside,
            meant: index.meant(sentence),
            headline: index.headline(place),
            speaker,
            holdsAnswerType: early !== undefined && early > 0,
          });
    const { all, names, rest } = sumMet(findings);
    const met: Met = { names, rest };
    if (!isPromising(met)) return undefined;
    const answerType = early ?? typeIn(sentence, place, own.terms);
    return {
      findings,
      fits:
        !question.needsAnswerType ||
        (answerType > 0 && (attributes.size === 0 || isAbout)) ||
        isDenied(own.terms),
      isWhole:
        !isOfTwoWords ||
        (isToldByForm(asked) && answerType > 0 && attributes.size === 0) ||
        lookedFor.every(({ isLight }, at) => isLight || findings[at]?.found !== "nowhere"),
      isItself:
        areAllNames || lookedFor.some(({ isName }, at) => !isName && isPrinted(findings[at])),
      met,
      measures: {
        sentence: ofItself,
        nearby,
        pairs: paired,
        met: all,
        answerType,
        verb: (own.counts[verbSlot] ?? 0) > 0 ? 1 : 0,
        speech: speechWeight(utterance),
        lead: 1 / (1 + (sentence - index.firstOf(place)) / 4),
      },
    };
  };
  return { measure, tellsNothing, best: () => best };
}

interface Around {
  readonly rows: readonly SentenceRow[];
  readonly beside: readonly Beside[];
}

/** Where a question has no telling terms, nothing is looked for around a sentence. */
const nothingAround: Around = { rows: [], beside: [] };
const nothingAsked = { findings: [], isAbout: true };

/** How much an utterance answers a question for words: quoted more than reported. */
export function speechWeight(utterance: Utterance | undefined): number {
  if (utterance === undefined) return 0;
  return kindWeight[utterance.attribution.kind];
}

const kindWeight = { direct: 1, fragment: 0.8, indirect: 0.7 } as const;

/** The words of a speaker's name, folded; each name is cut up once. */
function createNameWords(): (speaker: CorpusSpeaker) => ReadonlySet<string> {
  const known = new Map<CorpusSpeaker, ReadonlySet<string>>();
  return (speaker) => {
    const remembered = known.get(speaker);
    if (remembered !== undefined) return remembered;
    const words = new Set(speaker.name.toLowerCase().split(/[\s-]+/u));
    known.set(speaker, words);
    return words;
  };
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
