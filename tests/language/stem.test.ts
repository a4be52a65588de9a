import { expect, it } from "vitest";
import { americanSpelling } from "../../src/language/spelling-variants.ts";
import { stem } from "../../src/language/stem.ts";

it.each([
  ["suppression", "suppressed"],
  ["stabilised", "stabilise"],
  ["ships", "ship"],
])("stems %s as %s", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ["promise", "promise"],
  ["enterprise", "enterprise"],
  ["realise", "realize"],
  ["centre", "center"],
  ["four", "four"],
  ["labour", "labor"],
])("spells %s the American way as %s", (british, american) => {
  expect(americanSpelling(british)).toBe(american);
});

it("gives words that are none back as they are", () => {
  for (const word of ["", "a", "2.4", "u.s.", "x".repeat(10_000)]) expect(stem(word)).toBe(word);
});
