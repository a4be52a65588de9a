import { splitTerms, type Term } from "../language/terms.ts";
import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import type { SpeakerDirectory } from "./speakers.ts";

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
  /** True for a light verb, which says little of what is asked. */
  readonly isLight: boolean;
  /** True for a part of a name, as the corpus prints it. */
  readonly isName: boolean;
  /** Forms that the corpus has, the best first; empty where it has none. */
  readonly forms: readonly Form[];
}

/** Another term for a term. */
export interface Alternative {
  readonly term: string;
  /** What it counts, 0 to 1. */
  readonly weight: number;
  /** True for a name, such as a capital; any other counts only where the corpus prints it as a word. */
  readonly isName: boolean;
}

/** Gives other terms for a term. */
export type Alternatives = (term: string) => readonly Alternative[];

/** How often a term must be printed with a capital inside sentences to be a name. */
const nameShare = 0.8;

/** What a verb counts whose particle is elsewhere or missing: "called the match off". */
const verbShare = 0.4;

/** What a light verb counts beside another word: it says little of what is asked. */
const lightShare = 0.25;

/** The numbers of everything that is counted in sentences for a question. */
export function wantedIds(
  { speechVerb }: Question,
  lookedFor: readonly LookedFor[],
  index: SentenceIndex,
): ReadonlySet<number> {
  const verb = speechVerb && index.idOf(speechVerb.term);
  const forms = lookedFor.flatMap((term) => term.forms.map(({ id }) => id));
  return new Set(verb === undefined ? forms : [...forms, verb]);
}

/** The telling terms of a question with all forms in which the corpus has them. */
export function lookFor(
  { text, terms, allTerms, naming: asked = [] }: Question,
  index: SentenceIndex,
  directory: SpeakerDirectory,
  alternatives: Alternatives,
): readonly LookedFor[] {
  const naming = new Set([
    ...findNaming(terms, index, directory),
    ...asked.map(({ term }) => term),
  ]);
  const isPassive = endsPassive.test(text);
  const isLight = (term: string, at: number) =>
    lightVerbs.has(term) && !(isPassive && at === terms.length - 1);
  return terms.map(({ term, surface, verb }, at) => {
    const joined = [
      joinedWith(terms[at - 1]?.term, term),
      joinedWith(terms[at - 1]?.surface, term),
      joinedWith(term, terms[at + 1]?.term),
      joinedWith(surface, terms[at + 1]?.term),
      joinedWith(surface, particleBehind(allTerms, term)),
    ];
    const forms = new Map<number, number>();
    const add = (form: string | undefined, weight: number) => {
      const id = form === undefined ? undefined : index.idOf(form);
      if (id !== undefined && index.documentFrequency(id) > 0 && (forms.get(id) ?? 0) < weight)
        forms.set(id, weight);
    };
    add(term, 1);
    add(verb, verbShare);
    for (const compound of joined) add(compound, 1);
    for (const other of alternatives(term))
      if (other.isName || !isPrintedAsName(other.term, index)) add(other.term, other.weight);
    return {
      term,
      word: surface,
      idf: index.idf(term) * (isLight(term, at) ? lightShare : 1),
      isLight: isLight(term, at),
      isName: naming.has(term),
      forms: [...forms].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight),
    };
  });
}

/** "off" of "run off", which papers also print as one word. */
function particleBehind(allTerms: readonly Term[], term: string): string | undefined {
  const next = allTerms[allTerms.findIndex((one) => one.term === term) + 1];
  return next !== undefined && /^(?:off|out|up|down|over|in|back|away)$/u.test(next.surface)
    ? next.surface
    : undefined;
}

/** The compound that two words may also be written as: "ship building", "shipbuilding". */
const joinedWith = (first: string | undefined, second: string | undefined): string | undefined =>
  first === undefined || second === undefined ? undefined : first + second;

/** The terms of a question that name somebody or something: names, and offices that stand for persons. */
function findNaming(
  terms: readonly Term[],
  index: SentenceIndex,
  directory: SpeakerDirectory,
): ReadonlySet<string> {
  const naming = new Set(
    terms.filter(({ term }) => isName(term, index, directory)).map(({ term }) => term),
  );
  for (let length = Math.min(terms.length, longestOffice); length >= 2; length -= 1) {
    for (let at = 0; at + length <= terms.length; at += 1) {
      const office = terms.slice(at, at + length);
      if (directory.hasOffice(office)) for (const { term } of office) naming.add(term);
    }
  }
  return naming;
}

/** Telling words that an office may have: "foreign affairs permanent secretary". */
const longestOffice = 4;

const isName = (term: string, index: SentenceIndex, directory: SpeakerDirectory): boolean =>
  index.idOf(term) !== undefined && (directory.isPersonName(term) || isPrintedAsName(term, index));

/** "Power" of the Power and Water Authority, in a corpus that has no other power. */
function isPrintedAsName(term: string, index: SentenceIndex): boolean {
  const id = index.idOf(term);
  return id !== undefined && (index.capitalShare(id) ?? 0) >= nameShare;
}

/** "Where was the cup made": without an object a light verb is all that is asked. */
const endsPassive =
  /\b(?:is|are|was|were|been|being)\b.{1,200}\b(?:made|taken|given|kept|used|put|done)\W*$/iu;

/** Light verbs (Quirk et al. 1985, §10.30) and verbs that only tie a place or name to its owner, as terms. */
const lightVerbs: ReadonlySet<string> = new Set(
  splitTerms("do make get give take go come put keep use based located situated called named").map(
    ({ term }) => term,
  ),
);
