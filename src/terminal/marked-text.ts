import { type Span, slice, trimSpan } from "../language/span.ts";
import { printable } from "./printable.ts";

/** A printable text and the parts of it to mark. */
export interface MarkedText {
  readonly text: string;
  /** In order, without overlap. */
  readonly marks: readonly Span[];
}

/**
 * A stretch of an article made printable, with the marks moved along.
 * @param span - what to show of `source`
 * @param marks - spans of `source`; what lies outside `span` or overlaps an earlier one is not marked
 */
export function markedText(source: string, span: Span, marks: readonly Span[]): MarkedText {
  const moved: Span[] = [];
  const pieces: string[] = [];
  let at = span.start;
  let length = 0;
  const add = (piece: string): Span => {
    const start = length;
    pieces.push(piece);
    length += piece.length;
    return { start, end: length };
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const { start, end } = trimSpan(source, mark);
    if (start < at || end > span.end || start === end) continue;
    add(printable(source.slice(at, start)));
    moved.push(add(printable(slice(source, { start, end }))));
    at = end;
  }
  add(printable(source.slice(at, span.end)));
  return { text: pieces.join(""), marks: moved };
}
