import fc from "fast-check";
import { expect, test } from "vitest";
import { createCommonWords } from "../../../src/answer/verify/common-words.ts";
import { fitWords } from "../../../src/answer/verify/fit.ts";

/** Numbers of words: few different ones, so that much is in common; a quotation fills several blocks of bits. */
const quotation = fc
  .array(fc.nat(9), { minLength: 10, maxLength: 100 })
  .map((numbers) => Int32Array.from(numbers));
const printed = fc
  .array(fc.integer({ min: -1, max: 9 }), { maxLength: 150 })
  .map((numbers) => Int32Array.from(numbers));

/** The textbook's table, a row for each word of one. */
function longestCommon(one: Int32Array, other: Int32Array): number {
  let above: readonly number[] = Array.from(other, () => 0);
  for (const word of one) {
    const row: number[] = [];
    other.forEach((next, at) => {
      const met = word === next ? (above[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(met, above[at] ?? 0, row[at - 1] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

test("the words in common are as many as in the textbook's table", () => {
  fc.assert(
    fc.property(quotation, printed, (asked, read) => {
      expect(createCommonWords(asked)(read)).toBe(longestCommon(asked, read));
    }),
  );
});

test("no fit has more words than are in common", () => {
  fc.assert(
    fc.property(quotation, printed, (asked, read) => {
      const { matches = 0 } = fitWords(asked, read) ?? {};
      expect(matches).toBeLessThanOrEqual(createCommonWords(asked)(read));
    }),
  );
});

test("what was counted before does not matter", () => {
  fc.assert(
    fc.property(quotation, printed, printed, (asked, first, second) => {
      const commonWords = createCommonWords(asked);
      commonWords(first);
      expect(commonWords(second)).toBe(createCommonWords(asked)(second));
    }),
  );
});

test("an empty quotation has nothing in common with anything", () => {
  expect(createCommonWords(new Int32Array())(Int32Array.of(-1, -1))).toBe(0);
});
