import type { Span } from "../../language/span.ts";
import type { Pair } from "./compare-tokens.ts";
import { plainForm } from "./fold-printed.ts";
import type { Difference } from "./verification.ts";

/** Two texts and the words and marks that both have, in order. */
export interface SideBySide {
  readonly quotation: string;
  readonly printed: string;
  readonly pairs: readonly Pair[];
  /** True where the last pair ends both, so that the marks behind it can be compared. */
  readonly endsAlike: boolean;
}

/** What is different about the words that two texts share, without being another word or mark. */
export function differencesBetween({
  quotation,
  printed,
  pairs,
  endsAlike,
}: SideBySide): readonly Difference[] {
  const found = new Set<Difference>();
  pairs.forEach((pair, at) => {
    if (pair.printed.kind === "interruption") return;
    const quotedToken = quotation.slice(pair.quoted.span.start, pair.quoted.span.end);
    const printedToken = printed.slice(pair.printed.span.start, pair.printed.span.end);
    if (quotedToken !== printedToken) addTokenDifferences(found, pair, quotedToken, printedToken);
    const last = pairs[at - 1];
    if (last === undefined || !pair.isNext || last.printed.kind === "interruption") return;
    addGapDifferences(
      found,
      quotation.slice(last.quoted.span.end, pair.quoted.span.start),
      printed.slice(last.printed.span.end, pair.printed.span.start),
    );
  });
  const last = endsAlike ? pairs.at(-1) : undefined;
  const [own, theirs] = [
    markBehind(quotation, last?.quoted.span),
    markBehind(printed, last?.printed.span),
  ];
  if (own !== theirs && own !== "" && theirs !== "" && !(isStop(own) && isStop(theirs)))
    found.add("the mark at its end");
  return inOrder([...found]);
}

/** A full stop and a comma: whoever quotes ends a quotation with the one that the own sentence needs. */
const isStop = (mark: string): boolean => mark === "." || mark === ",";

/** Each kind of difference once, the most telling last. */
export const inOrder = (found: readonly Difference[]): readonly Difference[] =>
  order.filter((difference) => found.includes(difference));

const order: readonly Difference[] = [
  "case",
  "quotation marks",
  "white space",
  "British or American spelling",
  "dashes",
  "the mark at its end",
];

const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const quoteMarks = /["“”„‟«»‹›‘’‚‛'`´ʼ＂]/gu;

function addTokenDifferences(
  found: Set<Difference>,
  { quoted }: Pair,
  quotation: string,
  printed: string,
): void {
  if (quoted.kind === "mark") {
    if (quoted.key === "—" || quoted.key === "−") found.add("dashes");
    return;
  }
  const [one, other] = [quotation.replace(zeroWidth, ""), printed.replace(zeroWidth, "")];
  if (one.length + other.length < quotation.length + printed.length) found.add("white space");
  const [oneMarks, otherMarks] = [marksIn(one), marksIn(other)];
  if (oneMarks !== otherMarks) found.add("quotation marks");
  const letters = (text: string) =>
    text.replace(quoteMarks, "").normalize("NFKD").replace(/\p{M}/gu, "");
  const bare = (text: string) => plainForm(text).replaceAll("'", "").replace(/\s+/gu, " ");
  if (bare(one) !== bare(other) || hasDots(one) !== hasDots(other))
    found.add("British or American spelling");
  else if (letters(one).replaceAll(",", "") !== letters(other).replaceAll(",", ""))
    found.add("case");
}

const hasDots = (text: string): boolean => /\p{L}\./u.test(text);
const marksIn = (text: string): string => (text.match(quoteMarks) ?? []).join("");

/** Between two words or marks stand only white space, quotation marks, hyphens and stops of titles. */
function addGapDifferences(found: Set<Difference>, quotation: string, printed: string): void {
  if (quotation === printed) return;
  if (marksIn(quotation) !== marksIn(printed) && !reopens.test(printed))
    found.add("quotation marks");
  const [one, other] = [spaceIn(quotation), spaceIn(printed)];
  // A single line break of the file is how it is laid out, not how the paper prints its words.
  if (one !== other && !(one === " " && /^\s?\n\s?$/u.test(other))) found.add("white space");
  if (hyphenIn(quotation) !== hyphenIn(printed)) found.add("dashes");
  if (quotation.includes(".") !== printed.includes(".")) found.add("British or American spelling");
}

const spaceIn = (gap: string): string => gap.replace(/[^\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
/** A mark that opens the next paragraph of the same words again. */
const reopens = /^\s*\n\s*["“‘'«]$/u;

const hyphenIn = (gap: string): string => gap.replace(/[^-‐‑–−]/gu, "");

/** How far behind the last word its mark is looked for. */
const reach = 8;

/** The first mark behind a stretch; a quotation mark may stand before it, and so may the end of a line. */
function markBehind(text: string, span: Span | undefined): string {
  if (span === undefined) return "";
  const behind = text.slice(span.end, span.end + reach).replace(quoteMarks, "");
  const [, printed = ""] =
    /^\s?(\.\.\.|[.,;:!?…])/u.exec(behind) ?? /^\s*([—–]|--)/u.exec(behind) ?? [];
  return printed.replace("...", "…").replace(/–|--/u, "—");
}
