import { type Span, trimSpan } from "../../language/span.ts";

/** A line that says something, as the file prints it. */
export interface Line {
  /** Without the white space at its ends and without Markdown's marks at its front. */
  readonly span: Span;
  /** Columns of white space before it; a tab counts as one. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** Level of a Markdown heading, 1 to 6; 0 for any other line. */
  readonly heading: number;
  /** True for an item of a list. */
  readonly isItem: boolean;
}

/**
 * The lines of a text that are not blank, in order. Any Unicode line break counts; a line of only
 * spaces, non-breaking or zero-width ones included, is blank.
 * @param from - offset to start at, behind the front matter
 */
export function readLines(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const printed of splitLines(text, from)) {
    const whole = trimSpan(text, printed);
    if (whole.start === whole.end) {
      gap += 1;
      continue;
    }
    const mark = marker(text, whole);
    const span = unwrapEmphasis(text, { start: whole.start + mark.length, end: whole.end });
    lines.push({
      span,
      indent: whole.start - printed.start,
      gap,
      heading: mark.startsWith("#") ? mark.trim().length : 0,
      isItem: /^[-*•‣●▪]/u.test(mark),
    });
    gap = 0;
  }
  return lines;
}

function* splitLines(text: string, from: number): Generator<Span> {
  const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
  lineBreak.lastIndex = from;
  let start = from;
  for (let match = lineBreak.exec(text); match !== null; match = lineBreak.exec(text)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

/** A heading's, a quotation's or a list item's mark with the space behind it, else "". */
function marker(text: string, { start, end }: Span): string {
  const opening = text.slice(start, Math.min(end, start + 12));
  const mark = /^(?:#{1,6}|>|[-*•‣●▪])\s+/u.exec(opening)?.[0] ?? "";
  return start + mark.length < end ? mark : "";
}

/** The inside of a line that is bold or italic as a whole: `**No end in sight**`. */
function unwrapEmphasis(text: string, span: Span): Span {
  for (const mark of ["**", "__", "*", "_"]) {
    const inner = { start: span.start + mark.length, end: span.end - mark.length };
    const isWrapped =
      inner.start < inner.end &&
      text.startsWith(mark, span.start) &&
      text.startsWith(mark, inner.end) &&
      !text.slice(inner.start, inner.end).includes(mark);
    if (isWrapped) return trimSpan(text, inner);
  }
  return span;
}
