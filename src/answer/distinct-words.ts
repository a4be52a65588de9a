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
  index: Places & Pick<SentenceIndex, "termsSum">,
): readonly T[] {
  if (group.length < 2) return group;
  const sums = group.map(({ sentence }) => index.termsSum(sentence));
  const known = new Set<number>();
  const repeated = new Set<number>();
  for (const sum of sums) {
    if (known.has(sum)) repeated.add(sum);
    else known.add(sum);
  }
  if (repeated.size === 0) return group;
  const seen = new Set<string>();
  return group.filter((found, at) => {
    if (!repeated.has(sums[at] ?? 0)) return true;
    const words = wordsOf(found.sentence, index);
    return !seen.has(words) && seen.add(words) !== undefined;
  });
}

const wordsOf = (number: number, index: Places): string =>
  locate(number, index)
    .flatMap(({ article, sentence }) => splitWords(article.text, sentence.span))
    .map(({ folded }) => folded)
    .join(" ");
