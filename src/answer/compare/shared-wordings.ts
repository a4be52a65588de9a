import type { Span } from "../../language/span.ts";
import { longestRun, meet, runsOf } from "./common-runs.ts";
import type { SharedWording } from "./comparison.ts";
import { byOutlet } from "./places.ts";
import { fewestWords, type QuotedWord, type Quoting } from "./quoted-words.ts";
import { agreedName } from "./speaker-names.ts";

/** Words in a row that two outlets must share, where they are not the whole quotation of one. */
const enoughWords = 6;
/** A further outlet joins where it has at least this share of the words that the others have. */
const joiningShare = 0.5;

/** The same words, and who quotes them. */
interface Group {
  readonly words: readonly QuotedWord[];
  readonly members: readonly Quoting[];
}

/** The same words quoted by two outlets or more, the longest first; each once. */
export function findShared(quotings: readonly Quoting[]): readonly SharedWording[] {
  const ordered = [...quotings].sort((a, b) => byOutlet(a.place, b.place));
  const found: Group[] = [];
  for (const pair of pairsOf(ordered)) {
    if (!found.some((group) => isTold(pair, group))) found.push(joinOthers(pair, ordered));
  }
  return found.flatMap(toWording);
}

/** Every two outlets' sentences that share enough words, those that share most first. */
function pairsOf(quotings: readonly Quoting[]): readonly Group[] {
  const runs = quotings.map((quoting) => runsOf(quoting, fewestWords));
  const pairs: Group[] = [];
  for (const [at, one] of quotings.entries()) {
    for (let beside = at + 1; beside < quotings.length; beside += 1) {
      const other = quotings[beside];
      if (other === undefined || one.place.outlet === other.place.outlet) continue;
      if (!meet(runs[at] ?? new Set(), runs[beside] ?? new Set())) continue;
      const words = sharedWords(one, other);
      if (words.length > 0) pairs.push({ words, members: [one, other] });
    }
  }
  return pairs.sort((a, b) => b.words.length - a.words.length);
}

/** The words of `one` that `other` has, too; none where they are too few to tell anything. */
function sharedWords(one: Quoting, other: Quoting): readonly QuotedWord[] {
  const run = longestRun(one, other);
  if (run === undefined) return [];
  const isWhole =
    isWholeStretch(one, run.one, run.length) || isWholeStretch(other, run.other, run.length);
  return run.length >= (isWhole ? fewestWords : enoughWords)
    ? one.words.slice(run.one, run.one + run.length)
    : [];
}

const isWholeStretch = ({ words }: Quoting, start: number, length: number): boolean =>
  words[start - 1]?.stretch !== words[start]?.stretch &&
  words[start + length]?.stretch !== words[start]?.stretch;

/** The pair with every further outlet that has most of its words, cut down to what all of them have. */
function joinOthers(pair: Group, quotings: readonly Quoting[]): Group {
  let group = pair;
  for (const quoting of quotings) {
    const { words, members } = group;
    const [first] = members;
    if (first === undefined || isMember(quoting, members)) continue;
    const common = sharedWords({ ...first, words }, quoting);
    if (common.length >= joiningShare * pair.words.length && common.length > 0)
      group = { words: common, members: [...members, quoting] };
  }
  return group;
}

const isMember = ({ place }: Quoting, members: readonly Quoting[]): boolean =>
  members.some((member) => member.place.outlet === place.outlet);

/** True where a group has the pair's outlets and its words, or part of them, already. */
function isTold(pair: Group, group: Group): boolean {
  const [inner, outer] = [keyOf(pair), keyOf(group)];
  return (
    pair.members.every((member) => isMember(member, group.members)) &&
    (outer.includes(inner) || inner.includes(outer))
  );
}

const keyOf = ({ words }: Group): string => ` ${words.map(({ folded }) => folded).join(" ")} `;

function toWording({ words, members }: Group): readonly SharedWording[] {
  const [first, second, ...rest] = members.map(({ place }) => place).sort(byOutlet);
  const home = members.find(({ place }) => place === first);
  const span = home === undefined ? undefined : spanIn(home, words);
  if (first === undefined || second === undefined || span === undefined) return [];
  const speaker = agreedName(
    members.flatMap((member) => (member.speaker === undefined ? [] : [member.speaker])),
  );
  return [
    { words: span, ...(speaker !== undefined && { speaker }), places: [first, second, ...rest] },
  ];
}

/** Where a sentence has the words. */
function spanIn(quoting: Quoting, words: readonly QuotedWord[]): Span | undefined {
  const run = longestRun({ ...quoting, words: [...words] }, quoting);
  if (run === undefined || run.length < words.length) return undefined;
  const [first, last] = [quoting.words[run.other], quoting.words[run.other + run.length - 1]];
  return first && last && { start: first.span.start, end: last.span.end };
}
