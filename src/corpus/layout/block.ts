import { type Span, slice } from "../../language/span.ts";
import { type Line, readLines } from "./line.ts";
import { comparable, plainText } from "./plain-text.ts";

/** A paragraph, headline, menu item or the like: what a reader sees as one piece. */
export interface Block {
  readonly span: Span;
  /** Its words on one line, without Markdown's marks; for rules to look at, never to be quoted. */
  readonly text: string;
  /** The words of `text` as two blocks are compared by, see `comparable`. */
  readonly comparable: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** Level of a Markdown heading, 1 to 6; 0 for any other block. */
  readonly heading: number;
  /** True for an item of a list. */
  readonly isItem: boolean;
  /** True where `text` has ` | ` for the wide gaps between the columns of a printed line. */
  readonly hasColumns: boolean;
}

/**
 * The blocks of a text: a line is one, unless the text was wrapped at a fixed width, or a line
 * goes on in the middle of a sentence.
 * @param stands - true for a line that is furniture by itself, so that nothing is joined to it
 */
export function readBlocks(
  text: string,
  from: number,
  stands: (line: string) => boolean,
): readonly Block[] {
  const lines = readLines(text, from).filter((line) => !isUnderline(slice(text, line.span)));
  const width = wrapWidth(text, lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      group !== undefined && last !== undefined && continues(text, last, line, width, stands);
    if (goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => blockOf(text, group));
}

/** The line of signs that underlines a headline in Markdown. */
const isUnderline = (line: string): boolean => /^={3,}$/u.test(line);

function blockOf(text: string, lines: readonly Line[]): readonly Block[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { start: first.span.start, end: last.span.end };
  const printed = slice(text, span);
  const columns = lines.length === 1 ? columnsOf(printed) : [];
  const hasColumns = columns.length > 1;
  const words = plainText(hasColumns ? columns.join(" | ") : printed);
  return [
    {
      span,
      text: words,
      comparable: comparable(words),
      gap: first.gap,
      heading: first.heading,
      isItem: first.isItem,
      hasColumns,
    },
  ];
}

const longestColumns = 160;

/** What stands side by side on a line, apart by a tab or two spaces: a masthead and its day, a menu. */
function columnsOf(printed: string): readonly string[] {
  if (printed.length > longestColumns || /[.!?]["”’]?$/u.test(printed)) return [];
  return printed.split(/(?<=[^\s.!?:;,|•·–—-])(?:\t|[^\S\n]{2})\s*(?=[^\s|•·–—-])/u);
}

/** Wrapped texts keep to a width that a terminal or a mail can show. */
const widest = 120;
const narrowest = 40;

const lengthOf = ({ span }: Line): number => span.end - span.start;

const startsSmall = (text: string, { span }: Line): boolean =>
  /^\p{Ll}/u.test(text.slice(span.start, span.start + 2));

/**
 * The width at which a text is wrapped, 0 where it is not: in a wrapped text most lines go on with
 * a small letter, while a line that is a paragraph starts with a capital.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let [pairs, small, width] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const length = lengthOf(line);
    if (next?.gap !== 0 || length < narrowest || length > widest) continue;
    pairs += 1;
    if (!startsSmall(text, next)) continue;
    small += 1;
    width = Math.max(width, length);
  }
  return pairs >= 3 && small >= pairs * 0.4 ? width : 0;
}

function continues(
  text: string,
  line: Line,
  next: Line,
  width: number,
  stands: (line: string) => boolean,
): boolean {
  const isApart =
    next.gap > 0 ||
    next.heading > 0 ||
    line.heading > 0 ||
    next.isItem ||
    isFolio(slice(text, line.span).slice(0, widest));
  if (isApart || lengthOf(line) < narrowest) return false;
  const isIndented = next.indent > line.indent + 1;
  const isSmall = startsSmall(text, next);
  const endsOpen = !/[.!?…:;]["'”’)\]]*$/u.test(
    text.slice(Math.max(0, line.span.end - 4), line.span.end),
  );
  // A paragraph's first line is indented, so that fewer letters fill it.
  const indent = Math.max(0, line.indent - next.indent);
  const isFull = width > 0 && indent + lengthOf(line) + 1 + firstWordLength(text, next) > width;
  if (!(isSmall && (endsOpen || isFull)) && !(isFull && !isIndented)) return false;
  const isShort = lengthOf(line) <= longestJoined && lengthOf(next) <= longestJoined;
  return isShort && !stands(slice(text, next.span)) && (isSmall || !stands(slice(text, line.span)));
}

/** The head of a printed page, in columns: `Lindi, 3 May 2025   Vol. 12   £2`. */
const isFolio = (line: string): boolean =>
  /\S(?:\t| {3})\s*\S/u.test(line) && /\b(?:19|20)\d\d\b/u.test(line);

/** A longer line was never wrapped. */
const longestJoined = 2_000;

function firstWordLength(text: string, { span }: Line): number {
  const opening = text.slice(span.start, Math.min(span.end, span.start + widest));
  const space = opening.search(/\s/u);
  return space === -1 ? opening.length : space;
}
