import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";

/** A term of the corpus under which a question's term may be found. */
export interface Form {
  /** Its number in the index. */
  readonly id: number;
  /** What it counts beside the word itself, above 0 to 1. */
  readonly weight: number;
}

/** A telling term of a question, as it is looked for in sentences. */
export interface LookedFor {
  readonly term: string;
  /** The word as it was asked, folded. */
  readonly word: string;
  /** Nats; what finding it tells. */
  readonly idf: number;
  /** Forms that the corpus has, the best first; empty where it has none. */
  readonly forms: readonly Form[];
}

/** Gives other terms for a term, with what they count: 0 to 1. */
export type Alternatives = (
  word: string,
) => readonly { readonly term: string; readonly weight: number }[];

/** The telling terms of a question with all forms in which the corpus has them. */
export function lookFor(
  { terms }: Question,
  index: SentenceIndex,
  alternatives: Alternatives,
): readonly LookedFor[] {
  return terms.map(({ term, surface }, at) => {
    const joined = [
      joinedWith(terms[at - 1]?.term, term),
      joinedWith(terms[at - 1]?.surface, term),
      joinedWith(term, terms[at + 1]?.term),
      joinedWith(surface, terms[at + 1]?.term),
    ];
    const forms = new Map<number, number>();
    const add = (form: string | undefined, weight: number) => {
      const id = form === undefined ? undefined : index.idOf(form);
      if (id !== undefined && index.documentFrequency(id) > 0 && (forms.get(id) ?? 0) < weight)
        forms.set(id, weight);
    };
    add(term, 1);
    for (const compound of joined) add(compound, 1);
    for (const other of alternatives(surface)) add(other.term, other.weight);
    return {
      term,
      word: surface,
      idf: index.idf(term),
      forms: [...forms]
        .map(([id, weight]) => ({ id, weight }))
        .sort((a, b) => b.weight - a.weight || a.id - b.id),
    };
  });
}

/** The compound that two words may also be written as: "ship building", "shipbuilding". */
const joinedWith = (first: string | undefined, second: string | undefined): string | undefined =>
  first === undefined || second === undefined ? undefined : first + second;
