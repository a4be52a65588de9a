import type { CheckedQuotation, Difference, Verdict } from "../answer/verify/verification.ts";

/** What a verdict looks like and says: the sign tells it at a glance, the words without colours. */
export interface VerdictWords {
  readonly sign: string;
  readonly words: string;
}

/** The signs and words of a quotation that an outlet has. */
export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  "word for word": { sign: "✅", words: "Word for word" },
  altered: { sign: "✏️", words: "Altered" },
  "stitched together": { sign: "🧩", words: "Stitched together" },
  "said by someone else": { sign: "👤", words: "Said by someone else" },
};

type Refusal = Extract<CheckedQuotation, { kind: "refused" }>["reason"];

/** Why a quotation cannot be checked, and what to do about it. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  "too short": "Too short to tell: give at least four words and 12 characters.",
  "too common": "Too common to tell: give more of the words around it.",
};

/** What is different without being an alteration, in a sentence; nothing where nothing is. */
export function differencesIn(
  differences: readonly Difference[],
  isAltered: boolean,
): readonly string[] {
  const [last, ...others] = [...new Set(differences)].reverse();
  if (last === undefined) return [];
  const names = others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
  return [`Differs ${isAltered ? "also" : "only"} in ${names}.`];
}
