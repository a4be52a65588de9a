/** One JSON value in a file: its bytes from `start` up to, not including, `end`. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** What stands in a list or an object, up to the first thing that cannot stand there. */
export type Part =
  | { readonly kind: "value"; readonly key?: ByteSpan; readonly span: ByteSpan }
  /** No JSON from here on; `key` where it should have been a member's value. */
  | { readonly kind: "fault"; readonly key?: ByteSpan; readonly at: number };

/** A line that is not blank, without the white space at its ends. */
export interface ByteLine extends ByteSpan {
  /** From 1, as editors count: blank lines too. */
  readonly number: number;
}

/** Structure is ASCII in UTF-8, and no byte of another letter looks like it. */
const sign = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
  lineFeed: 0x0a,
} as const;

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

export const isList = (bytes: Uint8Array, at: number): boolean => bytes[at] === sign.openList;

export const isObject = (bytes: Uint8Array, at: number): boolean => bytes[at] === sign.openObject;

/** Offset of the first byte from `at` on that is no white space; the length where there is none. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (next < bytes.length && isSpace(bytes[next])) next += 1;
  return next;
}

/** Exports are a few levels deep; a parser should not follow what is deeper. */
const deepest = 200;

/**
 * Offset behind the value that starts at an offset, found by its quotes and brackets alone; whether it
 * is valid inside only a parser can say.
 * @returns undefined where no value starts, where it is never closed, and where it is too deep
 */
export function endOfValue(bytes: Uint8Array, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === sign.quote) {
      at = closingQuote(bytes, at);
      if (depth === 0) return at < bytes.length ? at + 1 : undefined;
    } else if (byte === sign.openObject || byte === sign.openList) {
      depth += 1;
      if (depth > deepest) return undefined;
    } else if (byte === sign.closeObject || byte === sign.closeList) {
      if (depth === 0) return at > start ? at : undefined;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (byte === sign.comma || isSpace(byte))) {
      return at > start ? at : undefined;
    }
  }
  return depth === 0 && start < bytes.length ? bytes.length : undefined;
}

function closingQuote(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  while (at < bytes.length && bytes[at] !== sign.quote) at += bytes[at] === sign.backslash ? 2 : 1;
  return at;
}

/** The elements of a list or the members of an object that opens at an offset, in order. */
export function* partsOf(bytes: Uint8Array, open: number): Generator<Part> {
  const hasKeys = isObject(bytes, open);
  const close = hasKeys ? sign.closeObject : sign.closeList;
  let at = skipSpace(bytes, open + 1);
  if (bytes[at] === close) return;
  for (;;) {
    const key = hasKeys ? readKey(bytes, at) : undefined;
    if (typeof key === "number") return yield { kind: "fault", at: key };
    const start = key === undefined ? at : key.value;
    const end = endOfValue(bytes, start);
    const named = key === undefined ? {} : { key: key.span };
    if (end === undefined) return yield { kind: "fault", ...named, at: start };
    yield { kind: "value", ...named, span: { start, end } };
    at = skipSpace(bytes, end);
    if (bytes[at] === close) return;
    if (bytes[at] !== sign.comma) return yield { kind: "fault", at };
    at = skipSpace(bytes, at + 1);
  }
}

/** A member's name with the offset of its value, or the offset where neither stands. */
function readKey(
  bytes: Uint8Array,
  start: number,
): { readonly span: ByteSpan; readonly value: number } | number {
  const end = bytes[start] === sign.quote ? endOfValue(bytes, start) : undefined;
  if (end === undefined) return start;
  const colon = skipSpace(bytes, end);
  return bytes[colon] === sign.colon
    ? { span: { start, end }, value: skipSpace(bytes, colon + 1) }
    : colon;
}

/** The lines that are not blank, in order; a carriage return before a line feed is white space. */
export function* linesOf(bytes: Uint8Array): Generator<ByteLine> {
  let [number, from] = [1, 0];
  while (from < bytes.length) {
    const feed = bytes.indexOf(sign.lineFeed, from);
    const stop = feed === -1 ? bytes.length : feed;
    const start = Math.min(skipSpace(bytes, from), stop);
    let end = stop;
    while (end > start && isSpace(bytes[end - 1])) end -= 1;
    if (start < end) yield { number, start, end };
    number += 1;
    from = stop + 1;
  }
}

/**
 * True for JSON Lines, one object a line, with a broken line among them or not: what is no single
 * value as a whole, and most of its lines look like objects.
 */
export function isLines(bytes: Uint8Array): boolean {
  const top = skipSpace(bytes, 0);
  if (isList(bytes, top)) return false;
  const end = endOfValue(bytes, top);
  if (end !== undefined && skipSpace(bytes, end) === bytes.length) return false;
  let [lines, objects] = [0, 0];
  for (const line of linesOf(bytes)) {
    lines += 1;
    if (isObject(bytes, line.start) && bytes[line.end - 1] === sign.closeObject) objects += 1;
  }
  return lines > 1 && objects * 2 >= lines;
}

/**
 * Counts lines on and on: ask for offsets in ascending order, and each byte is looked at once.
 * @returns the line of an offset, from 1
 */
export function lineCounter(bytes: Uint8Array): (offset: number) => number {
  let [line, from] = [1, 0];
  return (offset) => {
    for (;;) {
      const feed = bytes.indexOf(sign.lineFeed, from);
      if (feed === -1 || feed >= offset) return line;
      line += 1;
      from = feed + 1;
    }
  };
}

const decoder = new TextDecoder("utf-8");

/** The letters of a span; bytes that are no UTF-8 become U+FFFD. */
const textOf = (bytes: Uint8Array, { start, end }: ByteSpan): string =>
  decoder.decode(bytes.subarray(start, end));

/** A parsed value; the object tells it from `undefined`, which is no JSON. */
export function parseValue(
  bytes: Uint8Array,
  span: ByteSpan,
): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(textOf(bytes, span));
    return { value };
  } catch {
    return undefined;
  }
}

/** An article's fields lie no deeper; below, the line where the value begins is near enough. */
const levels = 4;

/** Offset of what keeps a value from being JSON, as nearly as a person needs it. */
export function faultIn(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let level = 0; level < levels && (isList(bytes, at) || isObject(bytes, at)); level += 1) {
    const broken = brokenPart(bytes, at);
    if (broken === undefined) return at;
    if (broken.kind === "fault") return broken.at;
    at = broken.span.start;
  }
  return at;
}

function brokenPart(bytes: Uint8Array, open: number): Part | undefined {
  for (const part of partsOf(bytes, open)) {
    if (part.kind === "fault") return part;
    const isSound = [part.key, part.span].every(
      (span) => span === undefined || parseValue(bytes, span) !== undefined,
    );
    if (!isSound) return part;
  }
  return undefined;
}
