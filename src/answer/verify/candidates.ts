import { splitTerms, type Term } from "../../language/terms.ts";
import type { Retriever } from "../../retrieval/retrieve.ts";
import type { SentenceIndex } from "../../retrieval/sentence-index.ts";
import { createTermSlots } from "../../retrieval/term-slots.ts";
import { outletOf } from "../sources.ts";

/** Words of a quotation that are looked for together. */
const stretchLength = 8;
/** The rarest telling terms of a stretch that the engine is asked for. */
const termsAsked = 4;
/** Stretches of one quotation that are looked for, spread over the whole of it. */
const mostStretches = 20;
/** Passages taken from the engine for one stretch. */
const passagesAsked = 60;
/** Passages that are compared word for word with one quotation. */
export const mostPassages = 100;
/** The share of some stretch, each term weighed by what it tells, that a passage must have to be read. */
const leastShare = 0.3;
/** Passages of one outlet among them, before others have had theirs. */
const mostOfOutlet = 8;

interface Stretch {
  readonly terms: readonly KnownTerm[];
  /** Sum of the terms' inverse document frequencies, nats; above 0. */
  readonly weight: number;
}

interface KnownTerm {
  readonly term: string;
  /** Its number in the index. */
  readonly id: number;
  /** Nats. */
  readonly idf: number;
}

/**
 * The passages that may hold a quotation or parts of it, the likeliest first: those that have whole
 * stretches of its words.
 */
export async function findCandidates(
  quotation: string,
  { index, findPassages }: Pick<Retriever, "index" | "findPassages">,
): Promise<readonly number[]> {
  const stretches: Stretch[] = [];
  const found = new Set<number>();
  for (const terms of spread(splitTerms(quotation))) {
    const known = knownTerms(terms, index);
    if (known.length === 0) continue;
    const weight = known.reduce((sum, { idf }) => sum + idf, 0);
    stretches.push({ terms: known, weight });
    const asked = known.slice(0, termsAsked).map(({ term }) => term);
    for (const passage of await findPassages(asked, passagesAsked)) found.add(passage);
  }
  const measure = createMeasure(stretches, index);
  const ranked = [...found]
    .map((passage) => ({ passage, ...measure(passage) }))
    .filter(({ bestShare }) => bestShare >= leastShare)
    .sort((a, b) => b.value - a.value || a.passage - b.passage)
    .map(({ passage }) => passage);
  return shareOut(ranked, index);
}

/** Stretches of terms, evenly left out where there are too many. */
function spread(terms: readonly Term[]): readonly (readonly Term[])[] {
  const count = Math.ceil(terms.length / stretchLength);
  const step = Math.max(1, count / mostStretches);
  return Array.from({ length: Math.min(count, mostStretches) }, (_, at) => {
    const start = Math.floor(at * step) * stretchLength;
    return terms.slice(start, start + stretchLength);
  });
}

/** The distinct telling terms that some sentence has, the rarest first. */
function knownTerms(terms: readonly Term[], index: SentenceIndex): readonly KnownTerm[] {
  const telling = new Set(terms.filter(({ isStop }) => !isStop).map(({ term }) => term));
  return [...telling]
    .flatMap((term) => {
      const id = index.idOf(term);
      return id === undefined || index.documentFrequency(id) === 0
        ? []
        : [{ term, id, idf: index.idf(term) }];
    })
    .sort((a, b) => b.idf - a.idf);
}

interface Measure {
  /** The largest share of any stretch's weight that the passage has, 0 to 1. */
  readonly bestShare: number;
  /** The sum of what it has of each stretch; a stretch that it has whole counts far more than scattered words. */
  readonly value: number;
}

/** Measures passages by what they have of stretches. */
function createMeasure(
  stretches: readonly Stretch[],
  index: SentenceIndex,
): (passage: number) => Measure {
  const slots = createTermSlots(stretches.flatMap(({ terms }) => terms.map(({ id }) => id)));
  const counts = new Uint16Array(slots.size);
  const weighed = stretches.map(({ terms, weight }) => ({
    weight,
    terms: terms.map(({ id, idf }) => ({ slot: slots.slotOf(id), idf })),
  }));
  return (passage) => {
    counts.fill(0);
    slots.count(index.passageTerms(passage), counts);
    let [bestShare, value] = [0, 0];
    for (const { terms, weight } of weighed) {
      let met = 0;
      for (const { slot, idf } of terms) if ((counts[slot] ?? 0) > 0) met += idf;
      const share = met / weight;
      bestShare = Math.max(bestShare, share);
      value += met * share ** 2;
    }
    return { bestShare, value };
  };
}

/** The best passages, so that no outlet takes the place of all others. */
function shareOut(ranked: readonly number[], index: SentenceIndex): readonly number[] {
  const taken = new Map<string, number>();
  const [first, later]: [number[], number[]] = [[], []];
  for (const passage of ranked) {
    const article = index.articles[index.articleOf(index.passageStart(passage))];
    const outlet = article === undefined ? "" : outletOf(article);
    const count = (taken.get(outlet) ?? 0) + 1;
    taken.set(outlet, count);
    (count > mostOfOutlet ? later : first).push(passage);
  }
  return [...first, ...later].slice(0, mostPassages);
}
