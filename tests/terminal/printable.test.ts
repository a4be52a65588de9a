import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { printable } from "../../src/terminal/printable.ts";

describe("printable text", () => {
  it.each([
    { text: "\u001b[31mred\u001b[0m", shown: "[31mred[0m" },
    { text: "\u009b2Jcleared", shown: "2Jcleared" },
    { text: "\u001b]0;title\u0007text", shown: "]0;titletext" },
    { text: "over\rwritten\u0008", shown: "over written" },
    { text: "abc\u202edcba\u2066x\u2069", shown: "abcdcbax" },
    { text: "no\u00a0break\u2028line\u0085next\tTab", shown: "no break line next Tab" },
    { text: "“Olá,” disse o João 👩‍👩‍👧", shown: "“Olá,” disse o João 👩‍👩‍👧" },
  ])("shows $shown", ({ text, shown }) => {
    expect(printable(text)).toBe(shown);
  });

  test("holds nothing that a terminal obeys, whatever came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
