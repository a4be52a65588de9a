import { diffArrays } from "diff";
import { isSameUtterance } from "../../retrieval/shared-utterances.ts";
import type { DiffPart } from "../verify/verification.ts";
import { meet, runsOf } from "./common-runs.ts";
import type { DifferingWording } from "./comparison.ts";
import { byOutlet } from "./places.ts";
import type { QuotedWord, Quoting } from "./quoted-words.ts";
import { agreedName, areOneName } from "./speaker-names.ts";

/** Words in a row that two sentences must share to be compared at all. */
const shingleLength = 4;
/** Words that two sentences may have apart at most; beyond that they are no one utterance. */
const mostEdits = 60;
/** Words at an edge that stand for each other at most; longer ones are what each paper quotes besides. */
const mostAtEdge = 3;

/** A stretch of two sentences' words, `[from, to)` in each; they are the same, or one stands for the other. */
interface Block {
  readonly isSame: boolean;
  readonly one: readonly QuotedWord[];
  readonly other: readonly QuotedWord[];
}

/** Utterances that two outlets print in different words, at most one for two outlets and an utterance. */
export function findDiffering(quotings: readonly Quoting[]): readonly DifferingWording[] {
  const ordered = [...quotings].sort((a, b) => byOutlet(a.place, b.place));
  const runs = ordered.map((quoting) => runsOf(quoting, shingleLength));
  const found: DifferingWording[] = [];
  const told = new Set<string>();
  for (const [at, one] of ordered.entries()) {
    for (let beside = at + 1; beside < ordered.length; beside += 1) {
      const other = ordered[beside];
      if (other === undefined || one.place.outlet === other.place.outlet) continue;
      if (!meet(runs[at] ?? new Set(), runs[beside] ?? new Set())) continue;
      const keys = [...keysOf(one, other), ...keysOf(other, one)];
      if (keys.some((key) => told.has(key))) continue;
      const differing = compareWords(one, other);
      if (differing === undefined) continue;
      for (const key of keys) told.add(key);
      found.push(differing);
    }
  }
  return found;
}

/** An utterance of one place's article beside another outlet. */
const keysOf = (
  { place: { article }, utterances }: Quoting,
  { place }: Quoting,
): readonly string[] =>
  [...utterances].map((utterance) => `${article.file}\n${utterance}\n${place.outlet}`);

function compareWords(one: Quoting, other: Quoting): DifferingWording | undefined {
  const names = [one, other].flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const [first, second] = names;
  if (first !== undefined && second !== undefined && !areOneName(first, second)) return undefined;
  const foldedOf = ({ words }: Quoting) => words.map(({ folded }) => folded);
  if (!isSameUtterance(foldedOf(one), foldedOf(other))) return undefined;
  const blocks = withoutCuts(alignWords(one.words, other.words));
  if (!blocks.some((block, at) => isDifference(block, at, blocks, one, other))) return undefined;
  const oneWords = spanOf(blocks.flatMap((block) => block.one));
  const otherWords = spanOf(blocks.flatMap((block) => block.other));
  const [part, ...parts] = blocks.flatMap((block) => partsOf(block, one, other));
  if (oneWords === undefined || otherWords === undefined || part === undefined) return undefined;
  const speaker = agreedName(names);
  return {
    ...(speaker !== undefined && { speaker }),
    one: { ...one.place, words: oneWords },
    other: { ...other.place, words: otherWords },
    diff: [part, ...parts],
  };
}

/** The words of both in blocks, in order; none where they are too far apart. */
function alignWords(one: readonly QuotedWord[], other: readonly QuotedWord[]): readonly Block[] {
  const changes = diffArrays([...one], [...other], {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: mostEdits,
  });
  const blocks: Block[] = [];
  let [at, beside] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    const oneWords = added ? [] : one.slice(at, at + count);
    const otherWords = removed ? [] : other.slice(beside, beside + count);
    at += oneWords.length;
    beside += otherWords.length;
    const last = blocks.at(-1);
    if ((added || removed) && last !== undefined && !last.isSame) {
      blocks[blocks.length - 1] = {
        isSame: false,
        one: [...last.one, ...oneWords],
        other: [...last.other, ...otherWords],
      };
    } else blocks.push({ isSame: !added && !removed, one: oneWords, other: otherWords });
  }
  return blocks;
}

/** Without what only one paper quotes before or behind the common words. */
const withoutCuts = (blocks: readonly Block[]): readonly Block[] =>
  dropCut(dropCut(blocks).toReversed()).toReversed();

/** Without the cut at the beginning; a word or two may stand before it that are alike by chance. */
function dropCut(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first !== undefined && isCut(first)) return dropCut(blocks.slice(1));
  const isChance = first?.isSame === true && first.one.length <= 2;
  return isChance && second !== undefined && isCut(second) ? dropCut(blocks.slice(1)) : blocks;
}

const isCut = ({ isSame, one, other }: Block): boolean =>
  !isSame &&
  (one.length === 0 || other.length === 0 || Math.max(one.length, other.length) > mostAtEdge);

/** True for words that one paper prints otherwise, or lacks without marking that it left something out. */
function isDifference(
  block: Block,
  at: number,
  blocks: readonly Block[],
  one: Quoting,
  other: Quoting,
): boolean {
  if (block.isSame) return false;
  if (block.one.length > 0 && block.other.length > 0) return true;
  const [side, quoting] =
    block.one.length === 0 ? (["one", one] as const) : (["other", other] as const);
  const [before, behind] = [blocks[at - 1]?.[side].at(-1), blocks[at + 1]?.[side][0]];
  if (before === undefined || behind === undefined) return false;
  const between = quoting.place.article.text.slice(before.span.end, behind.span.start);
  return before.stretch === behind.stretch && !/…|\.\s?\.|\[/u.test(between);
}

/** A block as a reader sees it; the paper's own words between two quotations belong to no part. */
function partsOf(block: Block, one: Quoting, other: Quoting): readonly DiffPart[] {
  if (block.isSame) return textsOf(block.other, other).map((text) => ({ kind: "same", text }));
  return [
    ...textsOf(block.one, one).map((text) => ({ kind: "missing" as const, text })),
    ...textsOf(block.other, other).map((text) => ({ kind: "added" as const, text })),
  ];
}

function textsOf(words: readonly QuotedWord[], { place }: Quoting): readonly string[] {
  const stretches = [...new Set(words.map(({ stretch }) => stretch))];
  return stretches.flatMap((stretch) => {
    const span = spanOf(words.filter((word) => word.stretch === stretch));
    return span === undefined ? [] : [place.article.text.slice(span.start, span.end)];
  });
}

const spanOf = (words: readonly QuotedWord[]) => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.span.start, end: last.span.end };
};
