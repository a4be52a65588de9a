import type { Found } from "./evidence.ts";
import type { LookedFor } from "./looked-for.ts";
import type { Question } from "./question/question.ts";

/** What a term counts that stands not in the sentence but beside it, or only in the headline. */
const credit: Readonly<Record<Found, number>> = {
  sentence: 1,
  related: 1,
  meant: 0.8,
  nearby: 0.5,
  headline: 0.3,
  nowhere: 0,
};

/** For a name: the sentence beside it mostly tells who "she" or "the dam" is. */
const nameCredit: Readonly<Record<Found, number>> = { ...credit, nearby: 0.8 };

/** Where a term was found, and what the form found counts beside the word itself: 0 to 1. */
export interface Finding {
  readonly found: Found;
  readonly weight: number;
}

/** How much of a question is met, weighed by idf, 0 to 1; 1 where it has no terms of the kind. */
export interface Met {
  /** Of the terms that name somebody or something. */
  readonly names: number;
  /** Of the other telling terms: what is asked about them. */
  readonly rest: number;
}

/** What a sentence and its surroundings offer to a question's terms. */
export interface Offered {
  /** The sentence's terms in order, as numbers. */
  readonly own: Uint32Array;
  readonly places: Places;
  /** Instead of what is nearby, for names. */
  readonly namesNearby: Holder;
  /** Words of whoever speaks in the sentence, folded; they need not be said. */
  readonly speaker: ReadonlySet<string> | undefined;
  /** True where it can hold the kind of thing asked for. */
  readonly holdsAnswerType: boolean;
}

interface Holder {
  has(id: number): boolean;
}

/** Where terms may be found for a sentence. */
type Places = Readonly<Record<"sentence" | "meant" | "nearby" | "headline", Holder>>;

/** Where each term is found; `isAbout` is false where the sentence itself has only what figures express. */
export function findTerms(
  question: Question,
  lookedFor: readonly LookedFor[],
  { own, places, namesNearby, speaker, holdsAnswerType }: Offered,
): { readonly findings: readonly Finding[]; readonly isAbout: boolean } {
  const placesOfNames = { ...places, nearby: namesNearby };
  const found = lookedFor.map((term, at) => {
    if (speaker?.has(term.term)) return inSentence;
    const finding = find(term, term.isName ? placesOfNames : places);
    const isTorn =
      isTied(term, lookedFor[at + 1], question, own) ||
      isTied(lookedFor[at - 1], term, question, own);
    return isTorn ? { ...finding, weight: finding.weight * tornShare } : finding;
  });
  const isAttribute = (at: number): boolean => question.attributes.has(lookedFor[at]?.term ?? "");
  // "How many people died" asks of deaths: a sentence that counts people alone may count others.
  const isAbout =
    lookedFor.every((_, at) => isAttribute(at)) ||
    found.some((finding, at) => !isAttribute(at) && isOwn(finding));
  const findings = found.map((finding, at) =>
    holdsAnswerType && isAbout && isAttribute(at) ? better(finding, expressed) : finding,
  );
  return { findings, isAbout };
}

/** True where a sentence prints a term, or another word for it. */
export const isPrinted = (finding: Finding | undefined): boolean =>
  finding?.found === "sentence" || finding?.found === "related";

/** True where a sentence has a term itself, if only by a pronoun: not its neighbours, not its headline. */
const isOwn = (finding: Finding): boolean => isPrinted(finding) || finding.found === "meant";

const inSentence: Finding = { found: "sentence", weight: 1 };

/** A word for the kind of thing asked for where the sentence has one of the kind: "worth" and "£38m". */
const expressed: Finding = { found: "related", weight: 0.8 };

const better = (one: Finding, other: Finding): Finding =>
  one.weight * credit[one.found] >= other.weight * credit[other.found] ? one : other;

/** What a word counts whose hyphen the sentence does not have: "the ship … building". */
const tornShare = 0.15;

/** True where a hyphen ties two words of the question that stand apart: not "shipbuilding". */
function isTied(
  first: LookedFor | undefined,
  second: LookedFor | undefined,
  { hyphened }: Question,
  own: Uint32Array,
): boolean {
  if (first === undefined || second === undefined || hyphened.get(first.term) !== second.term)
    return false;
  if (first.isName || second.isName) return false;
  const holds = ({ forms }: LookedFor, id: number | undefined) =>
    forms.some((form) => form.id === id);
  return !own.some(
    (id, at) => holds(first, id) && (holds(second, id) || holds(second, own[at + 1])),
  );
}

const placeNames = ["sentence", "meant", "nearby", "headline"] as const;

function find({ forms }: LookedFor, places: Places): Finding {
  let best: Finding = { found: "nowhere", weight: 0 };
  for (const found of placeNames) {
    const form = forms.find(({ id }) => places[found].has(id));
    if (form === undefined || form.weight * credit[found] <= best.weight * credit[best.found])
      continue;
    best = {
      found: found === "sentence" && form.weight < 1 ? "related" : found,
      weight: form.weight,
    };
  }
  return best;
}

/** Of all terms, weighed by idf, 0 to 1; 1 where there are none. */
export const allMet = (lookedFor: readonly LookedFor[], findings: readonly Finding[]): number =>
  shareMet(lookedFor, findings, () => true, credit);

/** Of the terms that name somebody or something; 1 where there are none. */
export const namesMet = (lookedFor: readonly LookedFor[], findings: readonly Finding[]): number =>
  shareMet(lookedFor, findings, ({ isName }) => isName, nameCredit);

/** Of what is asked about the names: where that is only "based" or "called", the names are enough. */
export function restMet(lookedFor: readonly LookedFor[], findings: readonly Finding[]): number {
  const rest = lookedFor.filter(({ isName }) => !isName);
  if (rest.length < lookedFor.length && rest.every(({ isLight }) => isLight)) return 1;
  return shareMet(lookedFor, findings, ({ isName }) => !isName, credit);
}

function shareMet(
  lookedFor: readonly LookedFor[],
  findings: readonly Finding[],
  counts: (term: LookedFor) => boolean,
  credits: Readonly<Record<Found, number>>,
): number {
  let all = 0;
  let met = 0;
  lookedFor.forEach((term, at) => {
    const finding = findings[at];
    if (finding === undefined || !counts(term)) return;
    all += term.idf;
    met += term.idf * finding.weight * credits[finding.found];
  });
  return all === 0 ? 1 : met / all;
}
