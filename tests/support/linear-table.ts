import { describe, it } from "vitest";
import { expectLinearWork } from "./growth.ts";

/** Pieces that, repeated, lead careless patterns to try every way in which a text might be cut. */
const bombs = [
  "a",
  "A ",
  "a.",
  "A. ",
  "1,",
  "12/",
  "a'",
  "-a",
  " ",
  "\n",
  " \n",
  "\t\u00a0",
  "“",
  '"a ',
  "‘a’s ",
  "[",
  "[a](",
  "**a",
  "<a ",
  "&lt;",
  "| ",
  " - ",
  "- ",
  "By A ",
  "and A, ",
  "A-b’ ",
  "1 May ",
  "at 1:00 ",
  "PORT, ",
  "http://a",
  "said: ",
  "the mayor of ",
  "Photo: ",
  "\u0301",
  "\u202e",
  "\ud83d",
  "👩\u200d",
  "漢",
  "\ufdfa",
] as const;

/** As many of a piece as make a text of this length, in UTF-16 code units. */
const bombOf = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What a function does with a text. */
type TextFunction = (text: string) => unknown;

/** Small enough to be quick, and with its eightfold large enough to tell: in UTF-16 code units. */
const usualSize = 2_500;

/**
 * A test for each function and each bomb: its work grows no worse than linearly. A bomb may also stand
 * behind the beginning of a text, or before its end, where a function looks for these.
 */
export function linearTable(
  functions: Readonly<Record<string, TextFunction>>,
  { before = "", behind = "", size = usualSize } = {},
): void {
  describe.each(Object.entries(functions))("%s takes work in proportion to its text", (_, run) => {
    it.each(bombs)(`${before}%j${behind}, repeated`, (piece) => {
      expectLinearWork((length) => run(`${before}${bombOf(piece, length)}${behind}`), size);
    });
  });
}
