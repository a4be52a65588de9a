import type { Span } from "../language/span.ts";
import { weigh, weighCharacter } from "./budget.ts";
import { escapeCharacter } from "./escape.ts";

const ellipsis = "…";
const ellipsisWeight = weighCharacter(ellipsis);
const boldMarksWeight = 4;

/** A cut falls at the end of a clause if that keeps this much of what fits, else at the end of a word. */
const clauseShare = 0.6;
const wordShare = 0.5;

/** A piece of a text in Discord's markdown. */
export interface RenderedText {
  readonly text: string;
  /** False where it was cut, which `…` at its end shows. */
  readonly isWhole: boolean;
}

interface Piece {
  readonly escaped: string;
  readonly char: string;
  readonly isMarked: boolean;
  /** Offset of the character in the source. */
  readonly at: number;
}

/**
 * A span of a text, escaped, the marked words bold, cut visibly where it does not fit.
 * @param marks - spans of `text` in order; what lies outside `span` is of no account
 * @param limit - in units of the message's budget; what is cut ends in `…`
 */
export function renderSpan(
  text: string,
  span: Span,
  marks: readonly Span[],
  limit: number,
): RenderedText {
  const cutAt = findCut(text, span, marks, limit);
  if (cutAt === undefined) return { text: join(pieces(text, span, marks)), isWhole: true };
  const cut = (end: number): string =>
    `${join(pieces(text, { start: span.start, end }, marks))}${ellipsis}`;
  let end = cutAt;
  let shown = cut(end);
  // A character may need a backslash at an end that it needs not in the middle.
  while (weigh(shown) > limit && end > span.start) {
    end = startOfCharacter(text, end - 1, span.start);
    shown = cut(end);
  }
  return { text: shown, isWhole: false };
}

/** Where the character begins to which an offset belongs. */
const startOfCharacter = (text: string, at: number, from: number): number =>
  at > from && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

/** A whole text such as a name or a headline, escaped and cut to a limit. */
export const renderLabel = (text: string, limit: number): string =>
  renderSpan(text, { start: 0, end: text.length }, [], limit).text;

/** Where to cut, as an offset into the text; undefined where the whole span fits. */
function findCut(
  text: string,
  span: Span,
  marks: readonly Span[],
  limit: number,
): number | undefined {
  const room = limit - ellipsisWeight;
  let used = 0;
  let cuts = { clause: span.start, word: span.start, character: span.start };
  let clauseWeight = 0;
  let wordWeight = 0;
  let before: Piece | undefined;
  for (const piece of pieces(text, span, marks)) {
    if (used <= room) {
      cuts = { ...cuts, character: piece.at };
      if (piece.char === " " && before !== undefined) {
        cuts = { ...cuts, word: piece.at };
        wordWeight = used;
        if (/[,;:.!?–—]/u.test(before.char)) {
          cuts = { ...cuts, clause: before.at };
          clauseWeight = used;
        }
      }
    }
    used += weighPiece(piece, before);
    if (used > limit) {
      if (clauseWeight >= room * clauseShare) return cuts.clause;
      return wordWeight >= room * wordShare ? cuts.word : cuts.character;
    }
    before = piece;
  }
  return undefined;
}

function weighPiece(piece: Piece, before: Piece | undefined): number {
  let weight = piece.isMarked && before?.isMarked !== true ? boldMarksWeight : 0;
  for (const char of piece.escaped) weight += weighCharacter(char);
  return weight;
}

/** The characters of a span with white space folded; marks never cover a blank, so that bold is always well formed. */
function* pieces(text: string, span: Span, marks: readonly Span[]): Generator<Piece> {
  let mark = 0;
  let before = "";
  for (let at = span.start; at < span.end; ) {
    const char = characterAt(text, at, span.end);
    const next = at + char.length;
    if (/\s/u.test(char)) {
      if (before !== " ") yield { escaped: " ", char: " ", isMarked: false, at };
      before = " ";
    } else {
      while ((marks[mark]?.end ?? Number.POSITIVE_INFINITY) <= at) mark += 1;
      const isMarked = (marks[mark]?.start ?? Number.POSITIVE_INFINITY) <= at;
      const after = next < span.end ? characterAt(text, next, span.end) : "";
      yield { escaped: escapeCharacter(char, before, after), char, isMarked, at };
      before = char;
    }
    at = next;
  }
}

/** The code point at an offset, or half of it where the span ends inside. */
function characterAt(text: string, at: number, end: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && at + 1 < end ? text.slice(at, at + 2) : text.charAt(at);
}

function join(all: Iterable<Piece>): string {
  let joined = "";
  let isBold = false;
  for (const { escaped, isMarked } of all) {
    if (isMarked !== isBold) joined += "**";
    isBold = isMarked;
    joined += escaped;
  }
  return isBold ? `${joined}**` : joined;
}
