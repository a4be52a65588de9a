import type { Span } from "../language/span.ts";
import { holdsAnswerType } from "./answer-type-found.ts";
import type { Question } from "./question/question.ts";
import type { SentenceIndex } from "./sentence-index.ts";
import { createTermSlots } from "./term-slots.ts";

/** A sentence as it is printed and as numbers. */
export interface PrintedSentence {
  readonly text: string;
  readonly span: Span;
  /** Its terms in order; stop words included. */
  readonly terms: Uint32Array;
}

/**
 * How far sentences hold the kind of thing that a question asks for: 1 where they may, half where a
 * number counts something else, 0 where they do not or nothing of any kind is asked for.
 */
export function createAnswerTypeShare(
  { answerType, counted }: Pick<Question, "answerType" | "counted">,
  index: SentenceIndex,
): (sentence: PrintedSentence) => number {
  if (answerType === "anything") return () => 0;
  const noun = counted && index.idOf(counted.term);
  const isNumber = (id: number | undefined) => id !== undefined && /^\d/u.test(index.wordOf(id));
  const isCounted = (terms: Uint32Array): boolean =>
    terms.some((id, at) => id === noun && (isNumber(terms[at - 1]) || isNumber(terms[at - 2])));
  return ({ text, span, terms }) =>
    !holdsAnswerType(answerType, text, span)
      ? 0
      : counted === undefined || isCounted(terms)
        ? 1
        : 0.5;
}

/** True where "no", "not" or "never" stands close before something asked for: "has not sent any boats". */
export function createDenialCheck(
  wanted: ReadonlySet<number>,
  index: SentenceIndex,
): (terms: Uint32Array) => boolean {
  const negations = createTermSlots(negators.flatMap((word) => index.idOf(word) ?? []));
  return (terms) =>
    terms.some(
      (id, at) =>
        negations.slotOf(id) >= 0 &&
        terms.subarray(at + 1, at + 1 + negatorReach).some((next) => wanted.has(next)),
    );
}

const negatorReach = 3;

/** The negators of English (Quirk et al. 1985, §10.54), folded; contracted ones with their verb. */
const negators: readonly string[] =
  "no not none nobody never neither without isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt cannot cant couldnt".split(
    " ",
  );
