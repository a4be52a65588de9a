import fc from "fast-check";
import { expect, it, test } from "vitest";
import { findSlip } from "../../src/retrieval/edit-distance.ts";
import { slipsOf } from "../../src/retrieval/slips-of.ts";

const word = fc.string({
  minLength: 4,
  maxLength: 12,
  unit: fc.constantFrom(..."abcdefgilmnorstø"),
});

it.each([
  ["tanka", "tanaka"],
  ["spilway", "spillway"],
  ["evacaution", "evacuation"],
  ["resservoir", "reservoir"],
  ["tromso", "tromsø"],
])("finds what %j may have been meant for", (typed, meant) => {
  expect(slipsOf(typed)).toContain(meant);
});

test("every word with the same first letter that is a slip away is among them", () => {
  const slip = fc
    .tuple(word, fc.nat(11), fc.nat(15), fc.nat(3))
    .map(([meant, place, with_, kind]) => {
      const at = 1 + (place % (meant.length - 1));
      const letter = "abcdefgilmnorstø".charAt(with_);
      const next = meant.charAt(at + 1);
      return [
        meant,
        [
          meant.slice(0, at) + letter + meant.slice(at),
          meant.slice(0, at) + meant.slice(at + 1),
          meant.slice(0, at) + letter + meant.slice(at + 1),
          meant.slice(0, at) + next + meant.charAt(at) + meant.slice(at + 2),
        ][kind] ?? meant,
      ] as const;
    });
  fc.assert(
    fc.property(slip, ([meant, typed]) => {
      fc.pre(findSlip(typed, meant) !== undefined);
      expect(slipsOf(typed).has(meant)).toBe(true);
    }),
  );
});

test("nothing else is among them, and they grow with the word's length alone", () => {
  fc.assert(
    fc.property(word, (typed) => {
      const slips = [...slipsOf(typed)];
      expect(slips.filter((meant) => findSlip(typed, meant) === undefined)).toEqual([]);
      expect(slips.length).toBeLessThan(100 * typed.length);
    }),
  );
});
