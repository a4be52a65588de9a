import { addToGroup } from "../../language/group-by.ts";
import type { PrintedToken, Stream } from "./printed.ts";
import { isTelling, type Token } from "./tokens.ts";

/** Words that a part of a stitched quotation has at least. */
const fewestInRun = 4;
/** The share of the quotation's words that its parts cover at least. */
const coveredShare = 0.88;
/** Printed words that may be left out between two parts that still stand side by side, at most. */
const widestGap = 4;
/** Places of one run of words that are tried at most. */
const mostPlaces = 24;

/** Words of a quotation that a stretch prints in the same order, one after another. */
export interface Run {
  readonly stream: Stream;
  /** The first of its words in the quotation and one behind the last, counted by words. */
  readonly quoted: { readonly start: number; readonly end: number };
  /** The same among the words of the stretch. */
  readonly printed: { readonly start: number; readonly end: number };
  /** What is printed from the first word to the last, marks included. */
  readonly tokens: readonly PrintedToken[];
}

/** A quotation as parts that are real but do not stand side by side. */
export interface Stitching {
  readonly runs: readonly [Run, Run, ...Run[]];
  /** The quotation's words that the parts cover, 0 to 1. */
  readonly covered: number;
}

/**
 * The parts that a quotation was put together from, where they cover nearly all of it and stand in other
 * places than side by side.
 * @param tokens - the quotation's
 * @param streams - stretches of the articles that may have them
 */
export function findStitching(
  tokens: readonly Token[],
  streams: readonly Stream[],
): Stitching | undefined {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length < 2 * fewestInRun) return undefined;
  const places = placesOfRuns(words, streams);
  const runs: Run[] = [];
  for (let at = 0; at + fewestInRun <= words.length; ) {
    const run = longestRun(words, at, places.get(runKey(words, at)) ?? [], runs.at(-1));
    if (run !== undefined) runs.push(run);
    at = run?.quoted.end ?? at + 1;
  }
  const covered =
    runs.reduce((sum, { quoted }) => sum + quoted.end - quoted.start, 0) / words.length;
  const [first, second, ...others] = runs;
  if (first === undefined || second === undefined || covered < coveredShare) return undefined;
  const isApart = runs.some((run, at) => {
    const last = runs[at - 1];
    return last !== undefined && standApart(last, run, tokens);
  });
  return isApart ? { runs: [first, second, ...others], covered } : undefined;
}

interface Words {
  readonly stream: Stream;
  readonly words: readonly PrintedToken[];
}

interface Place extends Words {
  readonly at: number;
}

const runKey = (words: readonly Pick<Token, "key">[], at: number): string =>
  words
    .slice(at, at + fewestInRun)
    .map(({ key }) => key)
    .join(" ");

/** Where the streams print the beginnings of runs that the quotation has. */
function placesOfRuns(
  words: readonly Token[],
  streams: readonly Stream[],
): ReadonlyMap<string, readonly Place[]> {
  const wanted = new Set(words.map((_, at) => runKey(words, at)));
  const keys = new Set(words.map(({ key }) => key));
  const places = new Map<string, Place[]>();
  for (const stream of streams) {
    const printed = stream.tokens.filter(({ kind }) => kind === "word");
    for (let at = 0; at + fewestInRun <= printed.length; at += 1) {
      if (!keys.has(printed[at]?.key ?? "")) continue;
      const key = runKey(printed, at);
      if (wanted.has(key) && (places.get(key)?.length ?? 0) < mostPlaces)
        addToGroup(places, key, { stream, words: printed, at });
    }
  }
  return places;
}

/** The longest run from a word on, of equals the one that goes on behind the last. */
function longestRun(
  words: readonly Token[],
  at: number,
  places: readonly Place[],
  last: Run | undefined,
): Run | undefined {
  let best:
    | { readonly place: Place; readonly length: number; readonly goesOn: boolean }
    | undefined;
  for (const place of places) {
    let length = 0;
    while (
      at + length < words.length &&
      words[at + length]?.key === place.words[place.at + length]?.key
    )
      length += 1;
    const goesOn =
      last?.stream.article === place.stream.article &&
      (last.tokens.at(-1)?.span.end ?? 0) <= (place.words[place.at]?.span.start ?? 0);
    if (
      best === undefined ||
      length > best.length ||
      (length === best.length && goesOn && !best.goesOn)
    )
      best = { place, length, goesOn };
  }
  if (best === undefined || !words.slice(at, at + best.length).some(isTelling)) return undefined;
  const { place, length } = best;
  const printed = place.words.slice(place.at, place.at + length);
  const [first, final] = [printed[0], printed.at(-1)];
  if (first === undefined || final === undefined) return undefined;
  const { tokens } = place.stream;
  return {
    stream: place.stream,
    quoted: { start: at, end: at + length },
    printed: { start: place.at, end: place.at + length },
    tokens: tokens.slice(tokens.indexOf(first), tokens.indexOf(final) + 1),
  };
}

/** True where two parts in the quotation's order are not neighbours in what is printed. */
function standApart(one: Run, next: Run, tokens: readonly Token[]): boolean {
  if (one.stream.article !== next.stream.article) return true;
  const end = one.tokens.at(-1)?.span.end ?? 0;
  const start = next.tokens[0]?.span.start ?? 0;
  if (start < end) return true;
  if (one.stream !== next.stream) return true;
  const between = next.printed.start - one.printed.end;
  return between > widestGap || (between > 0 && hasEllipsis(tokens, one.quoted.end));
}

/** True where the quotation says that it leaves something out before its word of that number. */
function hasEllipsis(tokens: readonly Token[], word: number): boolean {
  let words = 0;
  for (const { kind, key } of tokens) {
    if (words === word && kind === "mark" && key === "…") return true;
    if (kind === "word") words += 1;
  }
  return false;
}
