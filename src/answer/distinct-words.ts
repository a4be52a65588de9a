import { splitWords } from "../language/words.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { SentenceIndex } from "../retrieval/sentence-index.ts";
import { locate, type Places } from "./locate.ts";

/**
 * Without sentences whose words, folded, were there before: an outlet says nothing twice. Words are compared
 * only where the terms are the same, for equal words have equal terms.
 */
export function distinctWords<T extends Pick<Evidence, "sentence">>(
  group: readonly T[],
  index: Places & Pick<SentenceIndex, "terms">,
): readonly T[] {
  const sums = group.map(({ sentence }) => checksum(index.terms(sentence)));
  const counts = new Map<number, number>();
  for (const sum of sums) counts.set(sum, (counts.get(sum) ?? 0) + 1);
  const seen = new Set<string>();
  return group.filter((found, at) => {
    if (counts.get(sums[at] ?? 0) === 1) return true;
    const words = wordsOf(found.sentence, index);
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}

const wordsOf = (number: number, index: Places): string =>
  locate(number, index)
    .flatMap(({ article, sentence }) => splitWords(article.text, sentence.span))
    .map(({ folded }) => folded)
    .join(" ");

/** A whole number of 32 bits that different lists share by chance alone (Fowler, Noll and Vo's FNV-1a, by numbers). */
function checksum(numbers: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < numbers.length; at += 1)
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193);
  return sum;
}
