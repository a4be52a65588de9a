import { gapBefore } from "../answer/verify/gap-before.ts";
import type { DiffPart } from "../answer/verify/verification.ts";
import { weigh } from "./budget.ts";
import { foldSpace } from "./escape.ts";
import { renderSpan } from "./render-text.ts";

const ellipsis = "…";

/** How many words of a run stay on each side that has a neighbour; the fuller the better, as far as it fits. */
interface Keep {
  readonly same: number;
  readonly missing: number;
}

const ladder: readonly Keep[] = [
  { same: 6, missing: Number.POSITIVE_INFINITY },
  { same: 3, missing: Number.POSITIVE_INFINITY },
  { same: 2, missing: 4 },
  { same: 1, missing: 2 },
];

/** A cut shorter than this tells nothing. */
const minCut = 12;

const marks: Readonly<Record<DiffPart["kind"], string>> = {
  same: "",
  added: "**",
  missing: "~~",
};

/** A run of words as it is shown: foreign and not yet escaped. */
interface Run {
  readonly mark: string;
  readonly words: string;
}

/**
 * Two wordings in one line: words that only the paper has ~~struck~~, words that only the other has
 * **bold**. Long stretches that both have are shortened by `…`; what still does not fit is cut, which
 * `…` at the end shows. Linear.
 * @param limit - in units of the message's budget
 */
export function renderDiff(parts: readonly DiffPart[], limit: number): string {
  const split = parts
    .map(({ kind, text }) => ({ kind, words: foldSpace(text).trim().split(" ") }))
    .filter(({ words }) => words[0] !== "");
  const versions = ladder.map((keep) =>
    split.map(({ kind, words }, at) => ({
      mark: marks[kind],
      words: shorten(words, keepOf(kind, keep), at > 0, at < split.length - 1),
    })),
  );
  for (const runs of versions) {
    const line = joinRuns(runs, limit, false);
    if (line !== undefined) return line;
  }
  return joinRuns(versions.at(-1) ?? [], limit, true) ?? ellipsis;
}

/** True where two wordings are not the same. */
export const isChanged = (parts: readonly DiffPart[]): boolean =>
  parts.some(({ kind }) => kind !== "same");

function keepOf(kind: DiffPart["kind"], keep: Keep): number {
  return kind === "added" ? Number.POSITIVE_INFINITY : keep[kind];
}

/** Of a run the words beside its neighbours; of a run without any its first words. */
function shorten(
  words: readonly string[],
  keep: number,
  hasBefore: boolean,
  hasAfter: boolean,
): string {
  const first = hasBefore || !hasAfter ? keep : 0;
  const last = hasAfter ? keep : 0;
  if (words.length <= first + last + 1) return words.join(" ");
  return [
    ...words.slice(0, first),
    ellipsis,
    ...(last === 0 ? [] : words.slice(words.length - last)),
  ].join(" ");
}

/**
 * Runs in one line, as far as a limit goes.
 * @param isCut - whether what does not fit may be cut; where it may not, there is no line
 */
function joinRuns(runs: readonly Run[], limit: number, isCut: boolean): string | undefined {
  let line = "";
  for (const [at, { mark, words }] of runs.entries()) {
    const gap = line === "" ? "" : gapBefore(words);
    const reserve = isCut && at < runs.length - 1 ? ` ${ellipsis}` : "";
    const room = limit - weigh(`${line}${gap}${mark}${mark}${reserve}`);
    const { text, isWhole } = renderSpan(words, { start: 0, end: words.length }, [], room);
    if (!isWhole && !isCut) return undefined;
    if (!isWhole && room < minCut) return `${line}${gap}${ellipsis}`;
    line += `${gap}${mark}${text}${mark}`;
    if (!isWhole) return line;
  }
  return line;
}
