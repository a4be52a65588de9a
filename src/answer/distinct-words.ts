import { splitWords } from "../language/words.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { SentenceIndex } from "../retrieval/sentence-index.ts";
import type { Located } from "./locate.ts";

/** A sentence that was found, with its article. */
export interface FoundSentence extends Located {
  readonly evidence: Pick<Evidence, "sentence">;
}

/**
 * Without sentences whose words, folded, were there before: an outlet says nothing twice. Words are compared
 * only where the terms are the same, for equal words have equal terms.
 */
export function distinctWords<T extends FoundSentence>(
  group: readonly T[],
  index: Pick<SentenceIndex, "terms">,
): readonly T[] {
  const sums = group.map(({ evidence }) => checksum(index.terms(evidence.sentence)));
  const counts = new Map<number, number>();
  for (const sum of sums) counts.set(sum, (counts.get(sum) ?? 0) + 1);
  const seen = new Set<string>();
  return group.filter((found, at) => {
    if (counts.get(sums[at] ?? 0) === 1) return true;
    const words = wordsOf(found);
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}

const wordsOf = ({ article, sentence }: Located): string =>
  splitWords(article.text, sentence.span)
    .map(({ folded }) => folded)
    .join(" ");

/** A whole number of 32 bits that different lists share by chance alone (Fowler, Noll and Vo's FNV-1a, by numbers). */
function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (const number of numbers) sum = Math.imul(sum ^ number, 0x01000193);
  return sum;
}
