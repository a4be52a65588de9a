import { bm25Weight, comparable, k1, saturation } from "./bm25.ts";
import type { Form } from "./looked-for.ts";
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
 * of them (`bench/parts/recall.ts`). Fewer would hardly be faster: a posting costs less than scoring a
 * passage, and the fewer terms are read, the less is known of which passages need no score.
 */
export const postingsBudget = 32_000;

/** Terms whose presence is kept as a bit. */
const mostTerms = 32;

/**
 * Finds passages in two stages: the engine gives those that hold one of the rarer terms; they are scored
 * with BM25 over all terms, those that may score best first, and only while any may be among the best.
 * @param budget - see `postingsBudget`
 */
export function createPassageFinder(
  engine: SearchEngine,
  index: SentenceIndex,
  budget = postingsBudget,
): PassageFinder {
  const { passageCount } = index;
  /** Which terms the engine found a passage by, as bits; all 0 between two searches. */
  const found = new Uint32Array(passageCount);
  const meanLength = Math.max(1, (index.meanLength * index.count) / Math.max(1, passageCount));
  return {
    find: async (terms, { limit, articles }) => {
      const sought = terms.slice(0, mostTerms);
      const read = chooseForms(sought, index, budget);
      const lists = await engine.passagesWith(read.map(({ id }) => index.wordOf(id)));
      const isWanted = (passage: number): boolean =>
        articles === undefined || articles.has(index.articleOf(index.passageStart(passage)));
      const groups = groupByTerms(read, lists, found, isWanted);
      const unread = unreadWeight(sought, read);
      const scored = scorePassages(sought, groups, { index, limit, unread, meanLength });
      return scored
        .sort((one, other) => other.score - one.score || one.passage - other.passage)
        .slice(0, limit)
        .map(({ passage }) => passage);
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

/** Passages that hold the same terms, as bits, among those that were read. */
type Groups = ReadonlyMap<number, readonly number[]>;

function groupByTerms(
  read: readonly ReadForm[],
  lists: readonly Uint32Array[],
  found: Uint32Array,
  isWanted: (passage: number) => boolean,
): Groups {
  const candidates: number[] = [];
  lists.forEach((list, at) => {
    const bit = 1 << (read[at]?.term ?? 0);
    for (let next = 0; next < list.length; next += 1) {
      const passage = list[next] ?? 0;
      const known = found[passage] ?? 0;
      if (known === 0) candidates.push(passage);
      found[passage] = known | bit;
    }
  });
  const groups = new Map<number, number[]>();
  for (const passage of candidates) {
    const terms = found[passage] ?? 0;
    found[passage] = 0;
    if (!isWanted(passage)) continue;
    const group = groups.get(terms);
    if (group === undefined) groups.set(terms, [passage]);
    else group.push(passage);
  }
  return groups;
}

/** What a term can add to a score at most, nats. */
const mostWeight = ({ idf, forms: [best] }: SoughtTerm): number =>
  best === undefined ? 0 : idf * best.weight * (k1 + 1);

/** What the terms that were not read in full can add to any passage's score, nats. */
function unreadWeight(terms: readonly SoughtTerm[], read: readonly ReadForm[]): number {
  const isRead = new Set(read.map(({ id, term }) => `${term} ${id}`));
  return terms.reduce(
    (sum, term, at) =>
      term.forms.every(({ id }) => isRead.has(`${at} ${id}`)) ? sum : sum + mostWeight(term),
    0,
  );
}

interface Scoring {
  readonly index: SentenceIndex;
  readonly limit: number;
  readonly unread: number;
  /** Mean number of terms in a passage, 1 or more. */
  readonly meanLength: number;
}

interface Scored {
  readonly passage: number;
  readonly score: number;
}

/** The passages that may be among the best with their scores, and some that are not. */
function scorePassages(
  terms: readonly SoughtTerm[],
  groups: Groups,
  { index, limit, unread, meanLength }: Scoring,
): Scored[] {
  const ranked = [...groups]
    .map(([bits, passages]) => ({
      passages,
      most: comparable(
        terms.reduce((sum, term, at) => ((bits >>> at) & 1 ? sum + mostWeight(term) : sum), unread),
      ),
    }))
    .sort((one, other) => other.most - one.most);
  const score = createScorer(terms, index, meanLength);
  const best = createTopScores(limit);
  const scored: Scored[] = [];
  for (const { passages, most } of ranked) {
    if (most < best.least()) break;
    for (const passage of passages) {
      const own = score(passage);
      if (own < best.least()) continue;
      best.add(own);
      scored.push({ passage, score: own });
    }
  }
  return scored;
}

/** BM25 of a passage over all terms; of a term's forms the best that it holds counts. */
function createScorer(
  terms: readonly SoughtTerm[],
  index: SentenceIndex,
  meanLength: number,
): (passage: number) => number {
  const slots = createTermSlots(terms.flatMap(({ forms }) => forms.map(({ id }) => id)));
  const counts = new Uint16Array(slots.size);
  const forms = terms.flatMap(({ idf, forms: own }, term) =>
    own.map(({ id, weight }) => ({ term, slot: slots.slotOf(id), weight: idf * weight })),
  );
  return (passage) => {
    const own = index.passageTerms(passage);
    counts.fill(0);
    slots.count(own, counts);
    const saturated = saturation(own.length, meanLength);
    let sum = 0;
    let last = -1;
    for (const { term, slot, weight } of forms) {
      const frequency = counts[slot] ?? 0;
      if (frequency === 0 || term === last) continue;
      last = term;
      sum += bm25Weight(weight, frequency, saturated);
    }
    return comparable(sum);
  };
}
