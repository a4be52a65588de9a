import type { Stream } from "./printed.ts";
import type { Quotation } from "./quotation.ts";
import { joinOf, type Run } from "./runs.ts";
import { isTelling, type Token } from "./tokens.ts";

/** Words that a part of a stitched quotation has at least. */
const fewestInRun = 4;
/** The share of the quotation's words that its parts cover at least. */
const coveredShare = 0.88;
/** Places of one run of words that are tried at most. */
const mostPlaces = 24;

/** A quotation as parts that are real but do not stand side by side. */
export interface Stitching {
  readonly runs: readonly [Run, Run, ...Run[]];
  /** The quotation's words that the parts cover, 0 to 1. */
  readonly covered: number;
  /** True where the parts stand in order in one article and an ellipsis marks whatever is left out. */
  readonly isElided: boolean;
}

/**
 * The parts that a quotation was put together from, where they cover nearly all of it and stand in other
 * places than side by side.
 * @param streams - stretches of the articles that may have them
 */
export function findStitching(
  quotation: Quotation,
  streams: readonly Stream[],
): Stitching | undefined {
  const { tokens, words, numbers } = quotation;
  if (words.length < 2 * fewestInRun) return undefined;
  const breaks = ellipsesIn(tokens);
  const places = placesOfRuns(numbers, streams);
  const runs: Run[] = [];
  for (let at = 0; at + fewestInRun <= words.length; ) {
    const found = places.get(runKey(numbers, at, numbers.length)) ?? [];
    const run = longestRun({ words, numbers, at, breaks }, found, runs.at(-1));
    if (run !== undefined) runs.push(run);
    at = run?.quoted.end ?? at + 1;
  }
  const covered =
    runs.reduce((sum, { quoted }) => sum + quoted.end - quoted.start, 0) / words.length;
  const [first, second, ...others] = runs;
  if (first === undefined || second === undefined || covered < coveredShare) return undefined;
  const joints = [second, ...others].map((next, at) =>
    joinOf(runs[at] ?? first, next, { streams, isMarked: breaks.has(next.quoted.start) }),
  );
  if (joints.every((joint) => joint === "side by side")) return undefined;
  const isElided = !joints.includes("apart");
  return { runs: [first, second, ...others], covered, isElided };
}

/** The words, by their numbers, before which the quotation says that something is left out. */
function ellipsesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let words = 0;
  for (const { kind, key } of tokens) {
    if (kind === "word") words += 1;
    else if (key === "…") found.add(words);
  }
  return found;
}

interface Place {
  readonly stream: Stream;
  readonly at: number;
}

/** The words of a run's beginning as one number, -1 where the quotation does not have one of them. */
function runKey(numbers: Int32Array, at: number, words: number): number {
  let key = 0;
  for (let next = at; next < at + fewestInRun; next += 1) {
    const number = numbers[next] ?? -1;
    if (number < 0) return -1;
    key = key * words + number;
  }
  return key;
}

/** Where the streams print the beginnings of runs that the quotation has. */
function placesOfRuns(
  words: Int32Array,
  streams: readonly Stream[],
): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (let at = 0; at + fewestInRun <= words.length; at += 1)
    places.set(runKey(words, at, words.length), []);
  for (const stream of streams) {
    const { numbers } = stream;
    for (let at = 0; at + fewestInRun <= numbers.length; at += 1) {
      const key = runKey(numbers, at, words.length);
      const found = key < 0 ? undefined : places.get(key);
      if (found !== undefined && found.length < mostPlaces) found.push({ stream, at });
    }
  }
  return places;
}

/** A quotation from one of its words on, and the words before which it leaves something out. */
interface Rest {
  readonly words: readonly Token[];
  readonly numbers: Int32Array;
  readonly at: number;
  readonly breaks: ReadonlySet<number>;
}

/** The longest run from a word on, over no ellipsis; of equals the one that goes on behind the last. */
function longestRun(
  { words, numbers, at, breaks }: Rest,
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
      !(length > 0 && breaks.has(at + length)) &&
      numbers[at + length] === place.stream.numbers[place.at + length]
    )
      length += 1;
    const goesOn =
      last?.stream.article === place.stream.article &&
      (last.tokens.at(-1)?.span.end ?? 0) <= (place.stream.words[place.at]?.span.start ?? 0);
    if (
      best === undefined ||
      length > best.length ||
      (length === best.length && goesOn && !best.goesOn)
    )
      best = { place, length, goesOn };
  }
  if (best === undefined || best.length < fewestInRun) return undefined;
  if (!words.slice(at, at + best.length).some(isTelling)) return undefined;
  const { place, length } = best;
  const printed = place.stream.words.slice(place.at, place.at + length);
  const [first, final] = [printed[0], printed.at(-1)];
  if (first === undefined || final === undefined) return undefined;
  const { tokens } = place.stream;
  return {
    stream: place.stream,
    quoted: { start: at, end: at + length },
    tokens: tokens.slice(tokens.indexOf(first), tokens.indexOf(final) + 1),
  };
}
