import { addToGroup } from "../../language/group-by.ts";
import type { PrintedToken, Stream } from "./printed.ts";
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
 * @param tokens - the quotation's
 * @param streams - stretches of the articles that may have them
 */
export function findStitching(
  tokens: readonly Token[],
  streams: readonly Stream[],
): Stitching | undefined {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length < 2 * fewestInRun) return undefined;
  const breaks = ellipsesIn(tokens);
  const places = placesOfRuns(words, streams);
  const runs: Run[] = [];
  for (let at = 0; at + fewestInRun <= words.length; ) {
    const found = places.get(runKey(words, at)) ?? [];
    const run = longestRun({ words, at, breaks }, found, runs.at(-1));
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

/** A quotation from one of its words on, and the words before which it leaves something out. */
interface Rest {
  readonly words: readonly Token[];
  readonly at: number;
  readonly breaks: ReadonlySet<number>;
}

/** The longest run from a word on, over no ellipsis; of equals the one that goes on behind the last. */
function longestRun(
  { words, at, breaks }: Rest,
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
  if (best === undefined || best.length < fewestInRun) return undefined;
  if (!words.slice(at, at + best.length).some(isTelling)) return undefined;
  const { place, length } = best;
  const printed = place.words.slice(place.at, place.at + length);
  const [first, final] = [printed[0], printed.at(-1)];
  if (first === undefined || final === undefined) return undefined;
  const { tokens } = place.stream;
  return {
    stream: place.stream,
    quoted: { start: at, end: at + length },
    tokens: tokens.slice(tokens.indexOf(first), tokens.indexOf(final) + 1),
  };
}
