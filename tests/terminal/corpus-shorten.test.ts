import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { columnsOf } from "../../src/terminal/columns.ts";
import { shorten, shortenMiddle } from "../../src/terminal/shorten.ts";
import { expectLinearWork } from "../support/growth.ts";

describe("a text that is too wide", () => {
  it.each([
    { text: "Port shut", columns: 9, end: "Port shut", middle: "Port shut" },
    { text: "Port shuts at dawn", columns: 9, end: "Port shu…", middle: "Port…dawn" },
    { text: "Port of Oslo", columns: 6, end: "Port…", middle: "Por…lo" },
    { text: "港口新闻港口", columns: 8, end: "港口新…", middle: "港口…口" },
    { text: "cafe\u0301s on fire", columns: 5, end: "cafe\u0301…", middle: "ca…re" },
    { text: "🇳🇴🇸🇪🇩🇰🇫🇮", columns: 5, end: "🇳🇴…", middle: "…" },
    { text: "dawn", columns: 1, end: "…", middle: "…" },
  ])("is cut to $columns columns: $text", ({ text, columns, end, middle }) => {
    expect(shorten(text, columns)).toBe(end);
    expect(shortenMiddle(text, columns)).toBe(middle);
  });

  test.each([{ cut: shorten }, { cut: shortenMiddle }])(
    "fits, keeps whole characters and never loses any without … ($cut.name)",
    ({ cut }) => {
      fc.assert(
        fc.property(
          fc.string({ unit: "grapheme" }),
          fc.integer({ min: 1, max: 30 }),
          (text, columns) => {
            const shown = cut(text, columns);
            expect(columnsOf(shown)).toBeLessThanOrEqual(columns);
            expect(shown === text || shown.includes("…")).toBe(true);
            expect(shown).not.toMatch(/\p{Surrogate}/u);
          },
        ),
      );
    },
  );

  test.each([{ cut: shorten }, { cut: shortenMiddle }])(
    "takes time in proportion to its length ($cut.name)",
    ({ cut }) => {
      expectLinearWork((size) => cut("né 港".repeat(size), 60), 20_000);
    },
  );
});
