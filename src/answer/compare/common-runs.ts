import type { QuotedWord, Quoting } from "./quoted-words.ts";

/** A run of words that two sentences quote alike, by its place among the words of each. */
export interface CommonRun {
  readonly one: number;
  readonly other: number;
  /** Words, 1 or more. */
  readonly length: number;
}

/** The longest run of words that stands in both within one quotation; the first of the longest. */
export function longestRun(one: Quoting, other: Quoting): CommonRun | undefined {
  let best: CommonRun | undefined;
  let previous = new Uint16Array(other.words.length + 1);
  let current = new Uint16Array(other.words.length + 1);
  const goesOnBeside = other.words.map((_, beside) => continues(other.words, beside));
  for (const [at, word] of one.words.entries()) {
    const goesOn = continues(one.words, at);
    for (const [beside, candidate] of other.words.entries()) {
      const isSame = word.folded === candidate.folded;
      const length = isSame
        ? (goesOn && goesOnBeside[beside] ? (previous[beside] ?? 0) : 0) + 1
        : 0;
      current[beside + 1] = length;
      if (length > (best?.length ?? 0))
        best = { one: at - length + 1, other: beside - length + 1, length };
    }
    [previous, current] = [current, previous];
  }
  return best;
}

/** True where a word stands in the same quotation as the word before it. */
const continues = (words: readonly QuotedWord[], at: number): boolean =>
  words[at - 1]?.stretch === words[at]?.stretch;

/** Runs of so many words, for telling quickly whether two sentences can be alike. */
export const runsOf = ({ words }: Quoting, length: number): ReadonlySet<string> =>
  new Set(
    words.slice(length - 1).map((_, start) =>
      words
        .slice(start, start + length)
        .map(({ folded }) => folded)
        .join(" "),
    ),
  );

/** True where two sets have a member in common. */
export function meet<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  for (const member of smaller) if (larger.has(member)) return true;
  return false;
}
