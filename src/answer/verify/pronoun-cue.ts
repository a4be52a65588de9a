import { findCueVerb } from "../../corpus/attribution/lexicon/cue-verbs.ts";
import { splitWords } from "../../language/words.ts";

const speaks = /^(?:he|she|they)$/u;
const isSpokenOf = /^(?:him|her|them)$/u;

/**
 * True where somebody speaks in a sentence whom a pronoun alone names: "she said", "said he", "according to
 * her". Its words may be theirs.
 */
export function hasPronounCue(sentence: string): boolean {
  const words = splitWords(sentence).map(({ folded }) => folded);
  return words.some((word, at) => {
    if (isSpokenOf.test(word)) return words[at - 2] === "according" && words[at - 1] === "to";
    if (!speaks.test(word)) return false;
    return [words[at - 1], words[at + 1], words[at + 2]].some(isCue);
  });
}

/** True for a finite form of a verb that tells what somebody says or holds. */
function isCue(word: string | undefined): boolean {
  const cue = findCueVerb(word ?? "");
  return (
    cue !== undefined &&
    (cue.forms.has("present") || cue.forms.has("past")) &&
    (cue.frames.has("says") || cue.frames.has("tells") || cue.frames.has("thinks"))
  );
}
