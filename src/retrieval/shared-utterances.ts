import type { Article } from "../corpus/article.ts";
import { addToGroup } from "../language/group-by.ts";
import type { Span } from "../language/span.ts";
import { splitTerms } from "../language/terms.ts";
import type { SpeakerDirectory } from "./speakers.ts";

/** Words of a quotation that are compared at least; shorter ones are said by many. */
const fewestWords = 5;
/** Words of a quotation that are compared at most, which bounds the work for two. */
const mostWords = 200;
/** Words in a row that two quotations must share to be compared at all. */
const shingleLength = 4;
/** Quotations that share a run of words at most; a run that more have is a phrase. */
const commonest = 40;
/** The share of the shorter quotation's words that the longer one must have in the same order. */
const sharedShare = 0.8;

/** Quoted words within one sentence. */
interface Quoted {
  readonly sentence: number;
  readonly words: readonly string[];
}

/**
 * For each sentence the sentences of other articles in which the same words are quoted: the same in
 * folded spelling but for small changes, and by nobody else as far as the articles tell.
 * @param firstOf - the corpus's number of an article's first sentence
 */
export function linkUtterances(
  articles: readonly Article[],
  firstOf: (article: number) => number,
  directory: SpeakerDirectory,
): ReadonlyMap<number, readonly number[]> {
  const quoted = articles.flatMap((article, place) => quotedWords(article, firstOf(place)));
  const articleOf = new Map(
    articles.flatMap((article, place) =>
      article.sentences.map((_, at): [number, number] => [firstOf(place) + at, place]),
    ),
  );
  const links = new Map<number, Set<number>>();
  for (const [one, other] of candidatePairs(quoted)) {
    if (articleOf.get(one.sentence) === articleOf.get(other.sentence)) continue;
    if (
      !isSameUtterance(one.words, other.words) ||
      isOtherSpeaker(one.sentence, other.sentence, directory)
    )
      continue;
    links.set(one.sentence, (links.get(one.sentence) ?? new Set()).add(other.sentence));
    links.set(other.sentence, (links.get(other.sentence) ?? new Set()).add(one.sentence));
  }
  return new Map(
    [...links].map(([sentence, others]) => [sentence, [...others].sort((a, b) => a - b)]),
  );
}

/** The words between quotation marks in each sentence of an article, in American spelling. */
function quotedWords({ text, sentences, attributions }: Article, first: number): readonly Quoted[] {
  const spans = new Map<number, Span[]>();
  for (const {
    kind,
    quote,
    sentences: [from, to],
  } of attributions) {
    if (kind === "indirect") continue;
    for (let at = from; at <= to; at += 1) {
      const sentence = sentences[at]?.span;
      if (sentence === undefined) continue;
      const start = Math.max(quote.start, sentence.start);
      const end = Math.min(quote.end, sentence.end);
      if (start < end) addToGroup(spans, at, { start, end });
    }
  }
  return [...spans].flatMap(([at, parts]) => {
    const words = parts.flatMap((span) => splitTerms(text, span).map(({ surface }) => surface));
    return words.length < fewestWords
      ? []
      : [{ sentence: first + at, words: words.slice(0, mostWords) }];
  });
}

/** Pairs of quotations that share a run of words, each pair once. */
function* candidatePairs(quoted: readonly Quoted[]): Generator<readonly [Quoted, Quoted]> {
  const byRun = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const [at, { words }] of quoted.entries()) {
    const runs = new Set(
      words
        .slice(shingleLength - 1)
        .map((_, start) => words.slice(start, start + shingleLength).join(" ")),
    );
    const met = new Set<number>();
    for (const run of runs) {
      const others = byRun.get(run) ?? [];
      for (const other of others) met.add(other);
      if (others.length < commonest) addToGroup(byRun, run, at);
    }
    for (const other of met) {
      const [one, two] = [quoted[other], quoted[at]];
      const key = `${other} ${at}`;
      if (one === undefined || two === undefined || seen.has(key)) continue;
      seen.add(key);
      yield [one, two];
    }
  }
}

/** True where the longer of two quotations has most words of the shorter in the same order. */
export function isSameUtterance(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && commonSubsequence(one, other) >= sharedShare * shorter;
}

/** The length of the longest common subsequence (Hunt and Szymanski's problem, the plain table). */
function commonSubsequence(one: readonly string[], other: readonly string[]): number {
  let previous = new Uint16Array(other.length + 1);
  let current = new Uint16Array(other.length + 1);
  for (const word of one) {
    for (const [at, candidate] of other.entries()) {
      current[at + 1] =
        word === candidate
          ? (previous[at] ?? 0) + 1
          : Math.max(previous[at + 1] ?? 0, current[at] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[other.length] ?? 0;
}

/** True where both sentences name a speaker and not one is the same. */
function isOtherSpeaker(one: number, other: number, directory: SpeakerDirectory): boolean {
  const speakersOf = (sentence: number) =>
    directory
      .utterancesIn(sentence)
      .flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const [first, second] = [speakersOf(one), speakersOf(other)];
  return (
    first.length > 0 && second.length > 0 && !first.some((speaker) => second.includes(speaker))
  );
}
