import type { Word } from "../../language/words.ts";
import { isDeterminer } from "./function-words.ts";
import { isAttitudeVerb, isPlainSpeechVerb, isSpeechVerb } from "./speech-words.ts";

/** Words that a name with its title may have; longer stretches are clauses. */
export const longestMention = 8;

/** Says whether a word may be the verb that is looked for. */
export type VerbCheck = (folded: string) => boolean;

/** The form of a verb that an auxiliary takes: "is saying" but "did say"; "was called" is passive. */
export function verbAfter(auxiliary: string): VerbCheck {
  if (/^(?:is|are|was|were|isnt|wasnt)$/u.test(auxiliary))
    return (folded) => folded.endsWith("ing");
  if (/^(?:has|have|had|hasnt|havent)$/u.test(auxiliary))
    return (folded) => !/(?:s|[^r]ing)$/u.test(folded);
  return (folded) => !/(?:ing|ed|[^s]s|said|told|spoke|thought|felt)$/u.test(folded);
}

/**
 * The verb that asks for words. "Say" and its like outrank the rest, for "state", "report" and "call"
 * may be nouns; of the rest the first that has somebody before it.
 */
export function findVerb(
  words: readonly Word[],
  from: number,
  fits: VerbCheck = () => true,
): number | undefined {
  const places = words.flatMap(({ folded }, at) =>
    at >= from &&
    at <= from + longestMention &&
    fits(folded) &&
    (isSpeechVerb(folded) || isAttitudeVerb(folded))
      ? [at]
      : [],
  );
  const hasSomebody = (at: number) =>
    words.slice(from - 1, at).some(({ folded }) => !isDeterminer(folded));
  return (
    places.find((at) => isPlainSpeechVerb(words[at]?.folded ?? "")) ?? places.find(hasSomebody)
  );
}
