import fc from "fast-check";
import { expect, it, test } from "vitest";
import { editDistance } from "../../../src/answer/verify/edit-distance.ts";

it.each([
  { one: "marsh", other: "marsh", distance: 0 },
  { one: "marsh", other: "march", distance: 1 },
  { one: "marsh", other: "mash", distance: 1 },
  { one: "marsh", other: "masrh", distance: 1 },
  { one: "marsh", other: "smart", distance: 3 },
  { one: "", other: "ab", distance: 2 },
  { one: "abc", other: "xyzabcde", distance: 3 },
])("$one and $other are $distance apart", ({ one, other, distance }) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

test("it is the same in both directions, and no word is apart from itself", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 2)).toBe(editDistance(other, one, 2));
      expect(editDistance(one, other, 2) === 0).toBe(one === other);
    }),
  );
});
