import fc from "fast-check";
import { expect, it, test } from "vitest";
import { listWithin, shareBudget, weigh } from "../../src/discord/budget.ts";

it.each([
  { needs: [100, 100], total: 300, shares: [100, 100] },
  { needs: [10, 500, 500], total: 310, shares: [10, 150, 150] },
  { needs: [400, 20], total: 200, shares: [180, 20] },
  { needs: [5], total: -1, shares: [0] },
])("shares $total among needs of $needs", ({ needs, total, shares }) => {
  expect(shareBudget(needs, total)).toEqual(shares);
});

test("4,000 units are neither more than 4,000 characters nor than 10,170 bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(weigh(text)).toBeGreaterThanOrEqual(text.length);
      expect(weigh(text)).toBeGreaterThanOrEqual((Buffer.byteLength(text) * 4_000) / 10_170);
    }),
  );
});

it.each([
  { items: ["a", "b", "c"], budget: 20, list: "a, b, c" },
  { items: ["aaaa", "bbbb", "cccc", "dddd"], budget: 22, list: "aaaa, … and 3 more" },
  { items: [], budget: 20, list: "" },
])("lists $items within $budget as $list", ({ items, budget, list }) => {
  expect(listWithin(items, ", ", budget)).toBe(list);
  expect(weigh(list)).toBeLessThanOrEqual(budget);
});
