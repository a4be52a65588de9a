import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/corpus/layout/plain-text.ts";

const asciiOrMark = fc.oneof(
  fc.string({ unit: "grapheme-ascii", maxLength: 60 }),
  fc.constantFrom("“", "”", "‘", "’", "–", "—", "…", "\n", "\t", "\u00a0"),
);

describe("comparable", () => {
  it("keeps letters and digits alone", () => {
    expect(comparable("“The ferry’s 2 ramps — shut!”")).toBe("the ferry s 2 ramps shut");
  });

  it("reads a text without foreign letters as it does one with them", () => {
    fc.assert(
      fc.property(fc.array(asciiOrMark), (parts) => {
        const text = parts.join("");
        expect(comparable(`${text} é`)).toBe(`${comparable(text)} é`.trim());
      }),
    );
  });
});
