import { columnsOf } from "./columns.ts";

/**
 * A text in at most so many columns; where its end does not fit, `…` stands for it.
 * @param columns - 1 or more
 */
export function shorten(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  return `${opening(text, columns - 1).trimEnd()}…`;
}

/**
 * As `shorten`, but the end stays and the middle goes: what tells file names apart is often their end.
 * @param columns - 1 or more
 */
export function shortenMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const front = Math.ceil((columns - 1) / 2);
  return `${opening(text, front)}…${ending(text, columns - 1 - front)}`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Only so many code units for each column are looked at: marks without a width may be many, and V8
 * copies the whole text for every grapheme that it cuts off.
 */
const unitsPerColumn = 16;

/** The graphemes at a text's start that fit; it is known that not all do. */
function opening(text: string, columns: number): string {
  const window = text.slice(0, columns * unitsPerColumn);
  const pieces = piecesOf(window);
  // What the window ends in may be half a grapheme.
  return window.slice(
    0,
    reach(window.length < text.length ? pieces.slice(0, -1) : pieces, columns),
  );
}

/** The graphemes at a text's end that fit; it is known that not all do. */
function ending(text: string, columns: number): string {
  const window = text.slice(Math.max(0, text.length - columns * unitsPerColumn));
  const pieces = piecesOf(window);
  const whole = window.length < text.length ? pieces.slice(1) : pieces;
  return window.slice(window.length - reach(whole.reverse(), columns));
}

const piecesOf = (window: string): string[] =>
  Array.from(graphemes.segment(window), ({ segment }) => segment);

/** How many code units of the pieces fit into so many columns, taken in their order. */
function reach(pieces: readonly string[], columns: number): number {
  let [used, units] = [0, 0];
  for (const piece of pieces) {
    used += columnsOf(piece);
    if (used > columns) break;
    units += piece.length;
  }
  return units;
}
