import type { CueVerb } from "./lexicon/cue-verbs.ts";
import type { Stretch } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** A word that says that somebody speaks, and the words beside it that say who. */
export interface Cue {
  /** Place of the cue among the sentence's items, and of the first item behind it. */
  readonly at: number;
  readonly to: number;
  readonly lemma: string;
  readonly frames: CueVerb["frames"];
  /** Who speaks; undefined where the sentence does not say. */
  readonly subject: Stretch | undefined;
  /** True where the subject stands behind the cue: "said Lee", "according to Lee". */
  readonly isInverted: boolean;
  /** True for "adding that": a cue that hangs on another clause. */
  readonly isParticiple: boolean;
  /** First item of the clause: the subject's, where that stands before the cue. */
  readonly from: number;
  readonly isDenied: boolean;
  /** True for "who said": the clause hangs on a noun of another one. */
  readonly isRelative?: boolean;
}

/** "Lee will raise", "Lee is set to warn": the cue tells what has not been said yet. */
export const isForeseen = (items: readonly Item[], { from, at }: Cue): boolean =>
  items.slice(from, at).some(({ lower }) => /^(?:will|would|to)$/u.test(lower));

/** Place of the first item behind a cue and, where that follows, its subject. */
export const cueEnd = ({ to, subject, isInverted }: Cue): number =>
  isInverted && subject !== undefined ? subject.to : to;

/** Of "Lee said Obi will raise a “concern”" the one who says it: the cue that the last one hangs on. */
export function outermost(items: readonly Item[], before: readonly Cue[]): Cue | undefined {
  let cue = before.at(-1);
  for (const earlier of before.slice(0, -1).reverse()) {
    const isHeld =
      cue !== undefined &&
      (earlier.frames.has("says") || earlier.frames.has("tells")) &&
      !cue.isParticiple &&
      !items.slice(cueEnd(earlier), cue.from).some(({ text }) => /^[,;]$/u.test(text));
    if (isHeld) cue = earlier;
  }
  return cue;
}

/** "the bidder who asked for more", without a comma: it says which one is meant. */
export const isRestrictive = (items: readonly Item[], { isRelative, at }: Cue): boolean => {
  const who = items.findLastIndex(
    ({ lower }, place) => place < at && /^(?:who|which|that)$/u.test(lower),
  );
  return isRelative === true && items[who - 1]?.text !== ",";
};
