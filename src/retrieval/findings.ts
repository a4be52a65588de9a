import type { Found } from "./evidence.ts";
import type { LookedFor } from "./looked-for.ts";
import type { Question } from "./question/question.ts";
import type { SentenceRow } from "./sentence-rows.ts";
import type { TermSlots } from "./term-slots.ts";

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

/** Where a term was found. */
export interface Finding {
  readonly found: Found;
  /** What the form found counts beside the word itself, 0 to 1. */
  readonly weight: number;
  /** What the place counts, for any term and for a name: 0 to 1. */
  readonly credit: number;
  readonly nameCredit: number;
}

const toFinding = (found: Found, weight: number): Finding => ({
  found,
  weight,
  credit: credit[found],
  nameCredit: nameCredit[found],
});

/** A sentence beside another one that may tell what that is about. */
export interface Beside {
  readonly row: SentenceRow;
  /** True where a name in it may be the matter of others alone. */
  readonly isByOthers: boolean;
}

/** What a sentence and its surroundings offer to a question's terms. */
export interface Offered {
  readonly own: SentenceRow;
  readonly beside: readonly Beside[];
  /** Numbers of the terms of names that the sentence means without them all. */
  readonly meant: readonly number[];
  /** Numbers of its headline's terms. */
  readonly headline: Uint32Array;
  /** Words of whoever speaks in the sentence, folded; they need not be said. */
  readonly speaker: ReadonlySet<string> | undefined;
  /** True where it can hold the kind of thing asked for. */
  readonly holdsAnswerType: boolean;
}

/** Where each term is found; `isAbout` is false where the sentence itself has only what figures express. */
export interface TermFindings {
  readonly findings: readonly Finding[];
  readonly isAbout: boolean;
}

/** Makes the look-up of a question's terms, which serves for all sentences. */
export function createTermFinder(
  question: Question,
  lookedFor: readonly LookedFor[],
  slots: TermSlots,
): (offered: Offered) => TermFindings {
  const terms = lookedFor.map((term): FindableTerm => toFindable(term, slots));
  const isTiedToNext = lookedFor.map((term, at) => isTied(term, lookedFor[at + 1], question));
  const isAnyTied = isTiedToNext.includes(true);
  const isAttribute = lookedFor.map(({ term }) => question.attributes.has(term));
  const areAllAttributes = isAttribute.every((is) => is);
  const hasAttribute = isAttribute.includes(true);
  const isTorn = (at: number, own: Uint32Array): boolean => {
    const first = lookedFor[at];
    const second = lookedFor[at + 1];
    return (
      isTiedToNext[at] === true &&
      first !== undefined &&
      second !== undefined &&
      !standTogether(first, second, own)
    );
  };
  return (offered) => {
    const { own, speaker, holdsAnswerType } = offered;
    const found = terms.map((findable, at) => {
      if (speaker?.has(findable.term.term)) return inSentence;
      const finding = find(findable, offered);
      return isAnyTied && (isTorn(at, own.terms) || isTorn(at - 1, own.terms))
        ? { ...finding, weight: finding.weight * tornShare }
        : finding;
    });
    // "How many people died" asks of deaths: a sentence that counts people alone may count others.
    const isAbout =
      areAllAttributes || found.some((finding, at) => isAttribute[at] === false && isOwn(finding));
    const findings =
      hasAttribute && holdsAnswerType && isAbout
        ? found.map((finding, at) =>
            isAttribute[at] === true ? better(finding, expressed) : finding,
          )
        : found;
    return { findings, isAbout };
  };
}

/** Where terms are that may be found, as bits of `termBit`. */
export interface Places {
  readonly own: number;
  readonly meant: number;
  readonly beside: number;
  readonly headline: number;
}

/** The bit of a question's term by its place; terms far from each other may share one. */
export const termBit = (at: number): number => 1 << (at & 31);

/**
 * Makes a quick look at what findings can come to, for sentences that need not be looked at any closer.
 * @returns what each term is found as at best: no finding of a term finder counts more. The list serves for
 *   the next sentence, too
 */
export function createFindingBounds(
  question: Pick<Question, "attributes">,
  lookedFor: readonly LookedFor[],
): (places: Places, speaker: ReadonlySet<string> | undefined) => readonly Finding[] {
  const atBest = lookedFor.map(({ forms: [best], term }) => {
    const weight = best?.weight ?? 0;
    const own = toFinding("sentence", weight);
    const isAttribute = question.attributes.has(term);
    return {
      own: isAttribute ? better(own, expressed) : own,
      meant: isAttribute ? expressed : toFinding("meant", weight),
      beside: isAttribute ? expressed : toFinding("nearby", weight),
      headline: isAttribute ? expressed : toFinding("headline", weight),
      nowhere: isAttribute ? expressed : nowhere,
    };
  });
  const found = lookedFor.map(() => nowhere);
  return ({ own, meant, beside, headline }, speaker) => {
    for (let at = 0; at < atBest.length; at += 1) {
      const best = atBest[at];
      if (best === undefined) continue;
      const bit = termBit(at);
      found[at] =
        (own & bit) !== 0
          ? best.own
          : (meant & bit) !== 0
            ? best.meant
            : (beside & bit) !== 0
              ? best.beside
              : (headline & bit) !== 0
                ? best.headline
                : best.nowhere;
      if (speaker?.has(lookedFor[at]?.term ?? "") === true) found[at] = inSentence;
    }
    return found;
  };
}

/** True where a sentence prints a term, or another word for it. */
export const isPrinted = (finding: Finding | undefined): boolean =>
  finding?.found === "sentence" || finding?.found === "related";

/** True where a sentence has a term itself, if only by a pronoun: not its neighbours, not its headline. */
const isOwn = (finding: Finding): boolean => isPrinted(finding) || finding.found === "meant";

const inSentence = toFinding("sentence", 1);

/** What finding no form of a term anywhere is. */
export const nowhere = toFinding("nowhere", 0);

/** A word for the kind of thing asked for where the sentence has one of the kind: "worth" and "£38m". */
const expressed = toFinding("related", 0.8);

/** What counts more; of equals the first. */
const better = (one: Finding, other: Finding): Finding =>
  one.weight * one.credit >= other.weight * other.credit ? one : other;

/** What a word counts whose hyphen the sentence does not have: "the ship … building". */
const tornShare = 0.15;

/** True where a hyphen of the question ties two words, so that they must not stand apart. */
const isTied = (first: LookedFor, second: LookedFor | undefined, { hyphened }: Question): boolean =>
  second !== undefined &&
  hyphened.get(first.term) === second.term &&
  !first.isName &&
  !second.isName;

/** True where two words stand side by side or as one: "shipbuilding". */
function standTogether(first: LookedFor, second: LookedFor, own: Uint32Array): boolean {
  const holds = ({ forms }: LookedFor, id: number | undefined) =>
    forms.some((form) => form.id === id);
  return own.some(
    (id, at) => holds(first, id) && (holds(second, id) || holds(second, own[at + 1])),
  );
}

/** A form with what finding it in each place is. */
interface FindableForm {
  readonly id: number;
  readonly slot: number;
  readonly inSentence: Finding;
  readonly meant: Finding;
  readonly nearby: Finding;
  readonly headline: Finding;
}

interface FindableTerm {
  readonly term: LookedFor;
  /** The best first. */
  readonly forms: readonly FindableForm[];
}

const toFindable = (term: LookedFor, slots: TermSlots): FindableTerm => ({
  term,
  forms: term.forms.map(({ id, weight }) => ({
    id,
    slot: slots.slotOf(id),
    inSentence: toFinding(weight < 1 ? "related" : "sentence", weight),
    meant: toFinding("meant", weight),
    nearby: toFinding("nearby", weight),
    headline: toFinding("headline", weight),
  })),
});

/** The place where a term counts most; of equals the one nearer to the sentence. */
function find({ term, forms }: FindableTerm, offered: Offered): Finding {
  const { own, beside, meant, headline } = offered;
  let best = findInSentence(forms, own);
  if (best.weight === 1) return best;
  if (meant.length > 0) best = better(best, findMeant(forms, meant));
  best = better(best, findNearby(forms, beside, term.isName));
  return headline.length > 0 ? better(best, findInHeadline(forms, headline)) : best;
}

type Forms = readonly FindableForm[];

function findInSentence(forms: Forms, { counts, counted }: SentenceRow): Finding {
  if (counted === 0) return nowhere;
  for (const form of forms) if ((counts[form.slot] ?? 0) > 0) return form.inSentence;
  return nowhere;
}

function findMeant(forms: Forms, meant: readonly number[]): Finding {
  for (const form of forms) if (meant.includes(form.id)) return form.meant;
  return nowhere;
}

function findNearby(forms: Forms, beside: readonly Beside[], isName: boolean): Finding {
  for (const form of forms)
    for (const { row, isByOthers } of beside)
      if ((row.counts[form.slot] ?? 0) > 0 && !(isName && isByOthers)) return form.nearby;
  return nowhere;
}

function findInHeadline(forms: Forms, headline: Uint32Array): Finding {
  for (const form of forms) if (holds(headline, form.id)) return form.headline;
  return nowhere;
}

/** For short lists; a loop is several times as fast there as `includes`. */
function holds(list: Uint32Array, id: number): boolean {
  for (let at = 0; at < list.length; at += 1) if (list[at] === id) return true;
  return false;
}
