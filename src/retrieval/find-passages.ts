import { isStopWord } from "../language/stop-words.ts";
import { bm25Weight, comparable, grain, k1, saturation } from "./bm25.ts";
import type { Form } from "./looked-for.ts";
import { createScoreBoard, type ListedForm, type ScoreBoard } from "./score-board.ts";
import type { SearchEngine } from "./search-engine.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { createTermSlots } from "./term-slots.ts";
import { createTopScores } from "./top-scores.ts";

/** A term as passages are looked for by it. */
export interface SoughtTerm {
  /** Nats; what finding it tells. */
  readonly idf: number;
  /** The forms in which the corpus has it, the best first; empty where it has none. */
  readonly forms: readonly Form[];
}

/** What narrows the passages that are found. */
export interface PassageWish {
  /** Passages at most, 1 or more. */
  readonly limit: number;
  /** Articles that count, by their place in the corpus; absent: all. */
  readonly articles?: ReadonlySet<number>;
}

/** Finds passages of one corpus. */
export interface PassageFinder {
  /**
   * The best passages for terms, best first, equal ones in corpus order. Terms beyond the 32nd count nothing.
   */
  find(terms: readonly SoughtTerm[], wish: PassageWish): Promise<readonly number[]>;
}

/**
 * Sentences that hold the terms by which candidates are taken, all terms together: the rarest terms first,
 * so long as they fit. A term more common than that is only weighed in what the rarer ones found. In
 * 100,000 passages a quarter of this finds 98.7 to 99.9 % of the best 200 of a search by all words, half of it all
 * of them (`bench/parts/recall.ts`). Fewer would hardly be faster: a posting costs less than counting a term in
 * a passage, and the fewer terms are read, the less is known of which passages need not be looked at.
 */
export const postingsBudget = 32_000;

/** More terms than this are no question that somebody asks. */
const mostTerms = 32;

/**
 * Finds passages in two stages: the engine gives those that hold one of the rarer terms, each as often as it
 * does, so that these are scored with BM25 term by term. Terms that are too common to be read are counted
 * behind that, in the passages that may be among the best with them, the likeliest first.
 * @param budget - see `postingsBudget`
 */
export function createPassageFinder(
  engine: SearchEngine,
  index: SentenceIndex,
  budget = postingsBudget,
): PassageFinder {
  const { passageCount } = index;
  const meanLength = Math.max(1, (index.meanLength * index.count) / Math.max(1, passageCount));
  const saturatedOf = (passage: number): number =>
    saturation(index.passageLength(passage), meanLength);
  const board = createScoreBoard(passageCount, saturatedOf);
  return {
    find: async (terms, { limit, articles }) => {
      const sought = terms.slice(0, mostTerms);
      const read = chooseForms(sought, index, budget);
      const lists = await engine.passagesWith(read.map(({ id }) => index.wordOf(id)));
      const unread = fillBoard(board, { terms: sought, read, lists }, index);
      const isWanted = (passage: number): boolean =>
        articles?.has(index.articleOf(index.passageStart(passage))) ?? true;
      const entered = board.entered();
      const candidates = articles === undefined ? entered : entered.filter(isWanted);
      const scorer = createScorer(unread, index, saturatedOf);
      const best = pickBest(candidates, board.scores, scorer, limit);
      board.clear();
      return best;
    },
  };
}

/** A form of the term at a place. */
interface ReadForm {
  readonly id: number;
  readonly term: number;
}

/** The rarest forms, the first of them always, so long as they fit into the budget. */
function chooseForms(
  terms: readonly SoughtTerm[],
  index: SentenceIndex,
  budget: number,
): readonly ReadForm[] {
  const forms = terms
    .flatMap(({ forms: own }, term) =>
      own.map(({ id }) => ({ id, term, postings: index.documentFrequency(id) })),
    )
    .sort((one, other) => one.postings - other.postings);
  let left = budget;
  const fitting = forms.findIndex(({ postings }) => {
    left -= postings;
    return left < 0;
  });
  return fitting < 0 ? forms : forms.slice(0, Math.max(1, fitting));
}

interface Reading {
  readonly terms: readonly SoughtTerm[];
  /** The forms that were read, and for each of them what the engine has. */
  readonly read: readonly ReadForm[];
  readonly lists: readonly Uint32Array[];
}

/**
 * Scores the passages that were read by those terms of which all is known. Of a term that is a stop word
 * elsewhere ("wills", "will") the engine has no more than where it is none.
 * @returns the other terms; the passages of whose forms are on the board all the same
 */
function fillBoard(
  board: ScoreBoard,
  { terms, read, lists }: Reading,
  index: SentenceIndex,
): readonly SoughtTerm[] {
  const listOf = new Map(read.map(({ id, term }, at) => [`${term} ${id}`, lists[at]]));
  return terms.filter(({ idf, forms }, term) => {
    const listed = forms.flatMap(({ id, weight }): readonly ListedForm[] => {
      const list = listOf.get(`${term} ${id}`);
      return list === undefined ? [] : [{ list, weight: idf * weight }];
    });
    const isKnown =
      listed.length === forms.length && !forms.some(({ id }) => isStopWord(index.wordOf(id)));
    if (isKnown) board.addTerm(listed);
    else for (const { list } of listed) board.enter(list);
    return !isKnown;
  });
}

/** Scores passages by terms that were not read. */
interface Scorer {
  /** What they add to any passage's score at most, nats. */
  readonly most: number;
  scoreOf(passage: number): number;
}

/** What a term can add to a score at most, nats. */
const mostWeight = ({ idf, forms: [best] }: SoughtTerm): number =>
  best === undefined ? 0 : idf * best.weight * (k1 + 1);

/** BM25 over terms that are counted in each passage; of a term's forms the best that it holds counts. */
function createScorer(
  terms: readonly SoughtTerm[],
  index: SentenceIndex,
  saturatedOf: (passage: number) => number,
): Scorer {
  if (terms.length === 0) return { most: 0, scoreOf: () => 0 };
  const slots = createTermSlots(terms.flatMap(({ forms }) => forms.map(({ id }) => id)));
  const counts = new Uint16Array(slots.size);
  const forms = terms.flatMap(({ idf, forms: own }, term) =>
    own.map(({ id, weight }) => ({ term, slot: slots.slotOf(id), weight: idf * weight })),
  );
  return {
    most: terms.reduce((sum, term) => sum + mostWeight(term), 0),
    scoreOf: (passage) => {
      counts.fill(0);
      slots.count(index.passageTerms(passage), counts);
      const saturated = saturatedOf(passage);
      let sum = 0;
      let last = -1;
      for (const { term, slot, weight } of forms) {
        const frequency = counts[slot] ?? 0;
        if (frequency === 0 || term === last) continue;
        last = term;
        sum += bm25Weight(weight, frequency, saturated);
      }
      return sum;
    },
  };
}

interface Scored {
  readonly passage: number;
  readonly score: number;
}

/**
 * The best passages, best first, equal ones in corpus order.
 * @param scores - of passages, without the terms of the scorer
 */
function pickBest(
  candidates: Uint32Array,
  scores: Float64Array,
  scorer: Scorer,
  limit: number,
): readonly number[] {
  const top = createTopScores(limit);
  top.addAll(scores, candidates);
  const least = top.least();
  const between = (from: number, below: number): readonly Scored[] => {
    const scored: Scored[] = [];
    for (let at = 0; at < candidates.length; at += 1) {
      const passage = candidates[at] ?? 0;
      const score = scores[passage] ?? 0;
      if (score >= from && score < below) scored.push({ passage, score });
    }
    return scored;
  };
  const scored =
    scorer.most === 0
      ? between(least - grain, Number.POSITIVE_INFINITY)
      : addUnread(between, least, scorer, limit);
  return scored
    .map(({ passage, score }) => ({ passage, score: comparable(score) }))
    .sort((one, other) => other.score - one.score || one.passage - other.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
}

/**
 * Passages with the scores of all terms, as long as they may be among the best: first those that are so
 * without the scorer's terms, for what they come to leaves out most of the others.
 * @param least - the least score among those
 */
function addUnread(
  between: (from: number, below: number) => readonly Scored[],
  least: number,
  scorer: Scorer,
  limit: number,
): readonly Scored[] {
  const best = createTopScores(limit);
  const whole: Scored[] = [];
  const add = (scored: readonly Scored[]): void => {
    const likeliest = [...scored].sort((one, other) => other.score - one.score);
    for (const { passage, score } of likeliest) {
      if (comparable(score + scorer.most) < best.least()) break;
      const own = score + scorer.scoreOf(passage);
      best.add(comparable(own));
      whole.push({ passage, score: own });
    }
  };
  add(between(least, Number.POSITIVE_INFINITY));
  add(between(best.least() - scorer.most - 2 * grain, least));
  return whole;
}
