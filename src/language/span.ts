/** Where something stands in a text: `text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  /** Offset of the first code unit, 0 or more. */
  readonly start: number;
  /** Offset behind the last code unit, `start` or more. */
  readonly end: number;
}

/** The characters that a span covers, exactly as they stand in the text. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where every character of `inner` is also one of `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True where the spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without the white space at its ends; empty at `start` where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code < 0x80
    ? code >= 0x09 && code <= 0x0d
    : /\s|[\u200b\u2060\ufeff]/u.test(String.fromCharCode(code)));
