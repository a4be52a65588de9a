import type { PrintedToken, Stream } from "./printed.ts";

/** Printed words that may be left out between two parts that still stand side by side, at most. */
export const widestGap = 4;

/** Words of a quotation that a stretch prints in the same order, one after another. */
export interface Run {
  readonly stream: Stream;
  /** The first of its words in the quotation and one behind the last, counted by words. */
  readonly quoted: { readonly start: number; readonly end: number };
  /** What is printed from the first word to the last, marks included. */
  readonly tokens: readonly PrintedToken[];
}

/** How two parts in the quotation's order stand to each other in what is printed. */
export type Joint = "side by side" | "elided" | "apart";

/** What is known of the place between two parts. */
export interface Between {
  /** The stretches that were looked through. */
  readonly streams: readonly Stream[];
  /** True where an ellipsis of the quotation stands there. */
  readonly isMarked: boolean;
}

/** Compares two parts that the quotation sets one behind the other. */
export function joinOf(one: Run, next: Run, { streams, isMarked }: Between): Joint {
  if (one.stream.article !== next.stream.article) return "apart";
  if (edgeOf(next, 0) < edgeOf(one, 0)) return "apart";
  // A word said twice around another one: "old and dry and warm" for "old and warm".
  if (edgeOf(next, 0) <= edgeOf(one, -1)) return "side by side";
  const between = streams.flatMap((stream) => wordsBetween(one, next, stream));
  if (isMarked && between.some((words) => words > 0)) return "elided";
  return between.some((words) => words <= widestGap) ? "side by side" : "apart";
}

/** Where the first or the last word of a part begins. */
const edgeOf = ({ tokens }: Run, at: 0 | -1): number => tokens.at(at)?.span.start ?? 0;

/**
 * Words of a stretch between two parts; none where it has not both. What somebody says without the paper's
 * own words is a stretch, too.
 */
function wordsBetween(one: Run, next: Run, stream: Stream): readonly number[] {
  if (stream.article !== one.stream.article) return [];
  const last = placeOf(edgeOf(one, -1), stream);
  const first = placeOf(edgeOf(next, 0), stream);
  return last < 0 || first < 0 ? [] : [first - last - 1];
}

/** The place of a word that begins there among the words of a stretch, -1 where it has none. */
const placeOf = (start: number, { words }: Stream): number =>
  words.findIndex(({ span }) => span.start === start);
