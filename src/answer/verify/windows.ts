import { createCommonWords } from "./common-words.ts";
import { type Fit, findExact, fitWords } from "./fit.ts";
import type { PrintedToken, Stream } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import { isTelling, type Token } from "./tokens.ts";
import { edgesOf, widen } from "./widen.ts";

/** The share of its words that a quotation must have in the paper's order to be an alteration of it. */
const alteredShare = 0.6;
/** The same share of its telling words, in whatever order, where `anchor` of them do not stand in a row. */
const tellingShare = 0.75;
const anchor = 2;
/** Telling words that both must have at least, unless nearly all words are there. */
const fewestTelling = 2;
const nearlyAll = 0.8;
/** What is enough of both where most words are there: a short sentence with another number in it. */
const mostShare = { words: 0.7, telling: 0.5 } as const;

/** Printed words that a quotation may stand for, and how much of it they are. */
export interface Window {
  readonly stream: Stream;
  readonly tokens: readonly PrintedToken[];
  /** Words that both have in this order, as a share of the mean of both, 0 to 1. */
  readonly likeness: number;
  /** The same as a share of the quotation. */
  readonly matched: number;
}

/**
 * The stretches that come near enough, the most alike first: all that have the quotation word for word,
 * else some others.
 * @param most - how many others
 */
export function findWindows(
  quotation: Quotation,
  streams: readonly Stream[],
  most: number,
): readonly Window[] {
  const exact = streams.flatMap((stream) =>
    findExact(quotation.numbers, stream.numbers).flatMap((fit) => windowAt(fit, quotation, stream)),
  );
  return exact.length > 0 ? exact.sort(byLikeness) : findNear(quotation, streams, most);
}

/** The likeliest stretches are tried first, until none can come nearer than those that were found. */
function findNear(
  quotation: Quotation,
  streams: readonly Stream[],
  most: number,
): readonly Window[] {
  const { length } = quotation.words;
  const commonWords = createCommonWords(quotation.numbers);
  const likeliest = streams
    .map((stream, at) => ({ stream, at, common: commonWords(stream.numbers) }))
    .filter(({ common }) => common >= alteredShare * length)
    .sort((a, b) => b.common - a.common);
  const found: (Window & { readonly at: number })[] = [];
  for (const { stream, at, common } of likeliest) {
    const last = found[most - 1];
    if (last !== undefined && (2 * common) / (length + common) < last.likeness) break;
    const fit = fitWords(quotation.numbers, stream.numbers);
    const windows = fit === undefined ? [] : windowAt(fit, quotation, stream);
    found.push(...windows.map((window) => ({ ...window, at })));
    found.sort((a, b) => byLikeness(a, b) || a.at - b.at);
  }
  return found.slice(0, most);
}

const byLikeness = (a: Window, b: Window): number =>
  b.likeness - a.likeness || Number(a.stream.isUtterance) - Number(b.stream.isUtterance);

/** What is printed where a quotation fits, if it is enough of it. */
function windowAt(fit: Fit, quotation: Quotation, stream: Stream): readonly Window[] {
  const { words } = quotation;
  if (fit.matches < alteredShare * words.length) return [];
  const edges = edgesOf(quotation.text, words);
  const tokens = cut(stream.tokens, stream.words, widen(fit, stream.words, edges));
  const matched = fit.matches / words.length;
  if (!hasTelling(words, tokens, matched)) return [];
  const likeness = (2 * fit.matches) / (words.length + fit.end - fit.start);
  return [{ stream, tokens, likeness, matched }];
}

/** The tokens from the first word of a fit to its last, without words of other sentences at its ends. */
function cut(
  tokens: readonly PrintedToken[],
  words: readonly PrintedToken[],
  { start, end, firstMatch, lastMatch }: Fit,
): readonly PrintedToken[] {
  const [opening, closing] = [words[firstMatch]?.sentence, words[lastMatch]?.sentence];
  const own = words
    .slice(start, end)
    .filter(
      ({ sentence }, at) =>
        (start + at >= firstMatch || sentence === opening) &&
        (start + at <= lastMatch || sentence === closing),
    );
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined
    ? []
    : tokens.slice(tokens.indexOf(first), tokens.indexOf(last) + 1);
}

/** True where the stretch has so many of a quotation's telling words that it is no other sentence. */
function hasTelling(
  words: readonly Token[],
  printed: readonly PrintedToken[],
  matched: number,
): boolean {
  const telling = new Set(words.filter(isTelling).map(({ key }) => key));
  const own = printed.filter(({ kind }) => kind === "word").map(({ key }) => key);
  const met = new Set(own.filter((key) => telling.has(key)));
  if (met.size < fewestTelling && matched < nearlyAll) return false;
  const least = matched >= mostShare.words ? mostShare.telling : tellingShare;
  return met.size >= least * telling.size || hasAnchor(words, own, telling);
}

/** True where words with several telling ones among them stand side by side in both. */
function hasAnchor(
  words: readonly Token[],
  printed: readonly string[],
  telling: ReadonlySet<string>,
): boolean {
  const keys = words.map(({ key }) => key);
  return printed.some((_, start) =>
    keys.some((key, at) => {
      if (key !== printed[start] || (at > 0 && keys[at - 1] === printed[start - 1])) return false;
      let [length, met] = [0, 0];
      while (at + length < keys.length && keys[at + length] === printed[start + length]) {
        if (telling.has(keys[at + length] ?? "")) met += 1;
        length += 1;
      }
      return met >= anchor;
    }),
  );
}
