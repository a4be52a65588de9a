import type { CueVerb } from "./lexicon/cue-verbs.ts";
import { wordsOf } from "./lexicon/words-of.ts";
import { isCapitalised, isPronoun } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** Cues that need one of these words close behind them. */
const needed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    make: "case argument claim promise pledge point clear announcement remark comment comments remarks",
    give: "indication assurance assurances account",
    sound: "alarm",
    bring: "up",
    offer: "assessment apology condolences praise view reassurance",
    issue: "warning threat apology denial statement",
    deliver: "warning message rebuke",
    point: "out to",
    speak: "of about out",
    talk: "of about",
    refer: "to",
    rule: "that out",
    find: "that",
    see: "that",
    hold: "that",
    use: "word term phrase words",
    view: "as",
    cast: "as",
    frame: "as",
    paint: "as",
    depict: "as",
    put: "at",
  }).map(([lemma, list]) => [lemma, wordsOf(list)]),
);

/** True where the words that the verb needs to be a cue follow it: "make the case", "bring up". */
export function hasNeeded(items: readonly Item[], at: number, lemma: string): boolean {
  // "a letter read to the court" is no voice; "the letter reads:" is.
  if (lemma === "read" && /^(?:to|out|by|in|from|aloud)$/u.test(items[at + 1]?.lower ?? ""))
    return false;
  const words = needed.get(lemma);
  if (words === undefined) return true;
  const behind = items.slice(at + 1, at + 8);
  // "Lee put the damage at 40 million", not "Lee put the lamp at the door".
  if (lemma === "put")
    return behind.some(
      ({ lower }, place) => words.has(lower) && /^\d/u.test(behind[place + 1]?.text ?? ""),
    );
  // "It began, a report found, with a leak": between two commas it needs no "that".
  if (lemma === "find" && at > 2 && /^[,.]$/u.test(behind[0]?.text ?? ".")) return true;
  return behind.slice(0, 5).some(({ lower }) => words.has(lower));
}

const perfect = /^(?:has|have|had|having|.+['’]ve)$/u;

/** "known", "seen" and "spoken" are no past forms: without "have" they describe the noun before. */
export const isBareParticiple = (items: readonly Item[], at: number): boolean =>
  /^(?:known|seen|written|spoken|given|sworn|begun)$/u.test(items[at]?.lower ?? "") &&
  !items.slice(Math.max(0, at - 4), at).some(({ lower }) => perfect.test(lower));

/** "the claim", "its report", "to demands": a form that a noun shares, where a noun stands. */
export function isNoun(items: readonly Item[], at: number, verb: CueVerb): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  const isBesideSpeech =
    before.kind === "quote" ||
    /^[,:]$/u.test(items[at + 1]?.text ?? "") ||
    items[at + 1]?.kind === "quote";
  if (
    items[at]?.pos === "NOUN" &&
    !verb.forms.has("past") &&
    !isBesideSpeech &&
    !isPronoun(before) &&
    !(items[at + 1]?.lower === "that" && isCapitalised(before)) &&
    verb.lemma !== "say"
  )
    return true;
  if (before.isPossessive) return true;
  if (
    /^(?:the|a|an|his|her|its|their|our|my|this|these|those|any|no|of|in|for|from|with|by|on|about|into|over)$/u.test(
      before.lower,
    )
  )
    return (
      !/ing$/u.test(items[at]?.lower ?? "") ||
      !/^(?:of|in|for|from|with|by|on|about|into|over)$/u.test(before.lower)
    );
  return before.pos === "ADJ" && items[at]?.pos === "NOUN";
}
