import fc from "fast-check";
import { expect, test } from "vitest";
import { mostTexts, nearContainment, nearPairs } from "../../../src/corpus/select/near-pairs.ts";

const text = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 15 });

test("finds just the pairs of which the larger has nearly all different shingles of the smaller", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const sets = texts.map((hashes) => new Set(hashes));
      const near = sets.flatMap((one, a) =>
        sets.flatMap((other, b) => {
          const shared = [...one].filter((hash) => other.has(hash)).length;
          const containment = shared / Math.min(one.size, other.size);
          return a < b && containment >= nearContainment ? [{ a, b, containment }] : [];
        }),
      );
      const found = nearPairs(texts.map((hashes) => Uint32Array.from(hashes)));
      expect([...found].sort((one, other) => one.a - other.a || one.b - other.b)).toEqual(near);
    }),
  );
});

test("counts no shingle that more texts share than a story has versions", () => {
  const own = (at: number) => Uint32Array.from([4_294_967_295, 7, 8, 9, at + 10]);
  const texts = Array.from({ length: mostTexts }, (_, at) => own(at));
  expect(nearPairs(texts)).toHaveLength((mostTexts * (mostTexts - 1)) / 2);
  expect(nearPairs([...texts, own(mostTexts)])).toEqual([]);
});
