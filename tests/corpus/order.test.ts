import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, sortPaced } from "../../src/corpus/order.ts";
import { atOnce } from "../../src/corpus/pacer.ts";

test("a long list is sorted in pieces as at once, equals in their order", () => {
  const lists = fc.array(fc.nat(40), { minLength: 0, maxLength: 30 }).chain((some) =>
    // Repeated, a short list is long enough for several pieces.
    fc.nat(200).map((times) => Array.from({ length: times }, () => some).flat()),
  );
  fc.assert(
    fc.property(lists, (numbers) => {
      const values = numbers.map((number, at) => ({ number, at }));
      const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
      expect(atOnce(sortPaced(values, byNumber))).toEqual([...values].sort(byNumber));
    }),
    { numRuns: 50 },
  );
});

test("paths are in the order of their code units, whatever the language of the machine", () => {
  expect(["a/z", "a.txt", "Ä", "B"].sort(compare)).toEqual(["B", "a.txt", "a/z", "Ä"]);
});
