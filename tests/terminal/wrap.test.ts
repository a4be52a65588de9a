import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { slice } from "../../src/language/span.ts";
import { columnsOf } from "../../src/terminal/columns.ts";
import { wrap } from "../../src/terminal/wrap.ts";
import { expectLinearWork } from "../support/growth.ts";

const linesOf = (text: string, width: number) => wrap(text, width).map((span) => slice(text, span));

describe("wrapping", () => {
  it.each([
    { text: "one two three", width: 7, lines: ["one two", "three"] },
    { text: "one two three", width: 8, lines: ["one two", "three"] },
    { text: "fits", width: 80, lines: ["fits"] },
    {
      text: "a-word-wider-than-its-line is",
      width: 10,
      lines: ["a-word-wider-than-its-line", "is"],
    },
    { text: "港が閉鎖された", width: 6, lines: ["港が閉", "鎖され", "た"] },
    { text: "cafe\u0301 noir", width: 9, lines: ["cafe\u0301 noir"] },
    { text: "", width: 10, lines: [""] },
  ])("breaks $text at $width columns", ({ text, width, lines }) => {
    expect(linesOf(text, width)).toEqual(lines);
  });

  test("loses nothing but white space, and no line is too wide that could be narrower", () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z“”’.,é]{1,30}$/u),
      fc.stringMatching(/^[漢字かなカ]{1,9}$/u),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (words, width) => {
          const lines = linesOf(words.join(" "), width);
          expect(lines.join("").replace(/ /gu, "")).toBe(words.join(""));
          for (const line of lines) {
            const isOneWord = /^[漢字かなカ]?[^\s漢字かなカ]*$/u.test(line);
            expect(isOneWord || columnsOf(line) <= width).toBe(true);
          }
        },
      ),
    );
  });

  it.each(["word ", "w", "漢", "👩‍👩‍👧 ", "\u0301"])(
    "%j, repeated, costs in proportion to its length",
    (part) => expectLinearWork((size) => wrap(part.repeat(size / part.length), 72), 80_000),
    30_000,
  );
});
