import type { Article } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";
import { splitTerms } from "../language/terms.ts";

/** Words of a quotation that are compared at least; shorter ones are said by many. */
const fewestWords = 5;
/** Words of a quotation that are compared at most, which bounds the work for two. */
const mostWords = 200;
/** Words in a row that two quotations must share to be compared at all. */
const runLength = 4;

/**
 * The words between quotation marks in a sentence, folded and in American spelling; undefined where they
 * are too few to tell whose they are.
 * @param attributions - those that touch the sentence, in the order of the text
 */
export function quotedWords(
  { text, sentences, attributions }: Pick<Article, "text" | "sentences" | "attributions">,
  sentence: number,
  touching: Iterable<number>,
): readonly string[] | undefined {
  const within = sentences[sentence]?.span;
  if (within === undefined) return undefined;
  const words: string[] = [];
  for (const at of touching) {
    const attribution = attributions[at];
    if (attribution === undefined || attribution.kind === "indirect") continue;
    const part = overlap(attribution.quote, within);
    if (part !== undefined) for (const { surface } of splitTerms(text, part)) words.push(surface);
  }
  return words.length < fewestWords ? undefined : words.slice(0, mostWords);
}

function overlap(one: Span, other: Span): Span | undefined {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return start < end ? { start, end } : undefined;
}

/**
 * A number of 32 bits for each run of words in a quotation, each once. Two runs may have the same, so
 * whoever meets one compares the words.
 * @see Fowler, Noll and Vo's FNV-1a, over each word, then over the words' numbers
 */
export function runsIn(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashWord);
  const runs = new Set<number>();
  for (let start = 0; start + runLength <= hashes.length; start += 1) {
    let hash = fnvOffset;
    for (let at = start; at < start + runLength; at += 1)
      hash = Math.imul(hash ^ (hashes[at] ?? 0), fnvPrime) ^ (hash >>> 15);
    runs.add(hash >>> 0);
  }
  return runs;
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

function hashWord(word: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), fnvPrime);
  return hash;
}
