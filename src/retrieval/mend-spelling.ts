import { isStopWord } from "../language/stop-words.ts";
import { termsOfWords } from "../language/terms.ts";
import { splitWords, type Word } from "../language/words.ts";
import { findSlip, type Slip } from "./edit-distance.ts";
import { slipsOf } from "./slips-of.ts";

/** What mending needs to know. */
export interface SpellingContext {
  /** In how many sentences the corpus prints a word, folded and in American spelling: 0 or more. */
  readonly frequencyOf: (word: string) => number;
  /** True for a term or word that the corpus has. */
  readonly isKnown: (word: string) => boolean;
  /** True for a word of general English; such a word is no mistake, the corpus just lacks it. */
  readonly isEnglish: (word: string) => boolean;
}

/** Mends small spelling mistakes against a corpus's own words. */
export interface SpellingMender {
  /** The question with its mistakes mended, or undefined where there is nothing to mend. */
  mend(question: string): string | undefined;
}

/** Mends words by looking up every word that a slip of the fingers away from them may have been meant. */
export function createSpellingMender({
  frequencyOf,
  isKnown,
  isEnglish,
}: SpellingContext): SpellingMender {
  const isMistake = (word: Word): boolean => {
    const { folded } = word;
    if (!mayBeMistake.test(folded) || isStopWord(folded)) return false;
    return (
      !termsOfWords([word]).some(({ term, surface }) => isKnown(term) || isKnown(surface)) &&
      !isEnglish(folded)
    );
  };
  const meantBy = (typed: string): string | undefined => {
    const [first, second] = [...slipsOf(typed)]
      .flatMap((word) => {
        const frequency = frequencyOf(word);
        if (frequency === 0 || word.length < shortestWord) return [];
        const slip = findSlip(typed, word);
        return slip !== undefined && isPlausible(slip, typed) ? [{ word, frequency }] : [];
      })
      .sort((a, b) => b.frequency - a.frequency);
    if (first === undefined) return undefined;
    return second === undefined ||
      first.frequency >= clearLead * second.frequency ||
      sameTerm(first.word, second.word)
      ? first.word
      : undefined;
  };
  return {
    mend: (question) => {
      let mended = "";
      let copied = 0;
      for (const word of wordsOutsideQuotes(question)) {
        const meant = isMistake(word) ? meantBy(word.folded) : undefined;
        if (meant === undefined) continue;
        mended += question.slice(copied, word.span.start) + meant;
        copied = word.span.end;
      }
      return copied === 0 ? undefined : mended + question.slice(copied);
    },
  };
}

/** Shorter words are too near to too many others. */
const shortestWord = 4;

const mayBeMistake = /^\p{L}{4,30}$/u;

/** How many times as frequent the best word must be where two fit. */
const clearLead = 3;

/**
 * A wrong letter in a short word is as likely another name ("Wong", "Wang") as a mistake; swapped,
 * doubled and left-out letters are mistakes.
 */
const isPlausible = (slip: Slip, typed: string): boolean =>
  slip === "wrong" ? typed.length >= 7 : slip === "swap" || slip === "doubled" || typed.length >= 5;

const sameTerm = (a: string, b: string): boolean => {
  const [first] = termsOfWords(splitWords(a));
  const [second] = termsOfWords(splitWords(b));
  return first?.term === second?.term;
};

/** Words of a question that may be mended: what stands in double quotes must stay as it is. */
function wordsOutsideQuotes(question: string): readonly Word[] {
  const blanked = question.replace(
    /["\u201c\u201d\u201e\u00ab\u00bb][^"\u201c\u201d\u201e\u00ab\u00bb]*["\u201c\u201d\u00ab\u00bb]/gu,
    (quoted) => " ".repeat(quoted.length),
  );
  return splitWords(blanked);
}
