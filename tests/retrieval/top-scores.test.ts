import fc from "fast-check";
import { expect, test } from "vitest";
import { createTopScores } from "../../src/retrieval/top-scores.ts";

test("takes many at once as it takes one after the other", () => {
  const scores = fc.array(fc.double({ noNaN: true, min: -100, max: 100 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const [best, same] = [createTopScores(limit), createTopScores(limit)];
      const places = all.flatMap((_, at) => (at % 3 === 1 ? [] : at)).reverse();
      for (const place of places) best.add(all[place] ?? 0);
      same.addAll(Float64Array.from(all), Uint32Array.from(places));
      expect(same.least()).toBe(best.least());
    }),
  );
});

test("tells after each score what one must reach to be among the best", () => {
  const scores = fc.array(fc.double({ noNaN: true, min: -100, max: 100 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (all, limit) => {
      const best = createTopScores(limit);
      all.forEach((score, at) => {
        best.add(score);
        const sorted = all.slice(0, at + 1).sort((a, b) => b - a);
        expect(best.least()).toBe(sorted[limit - 1] ?? Number.NEGATIVE_INFINITY);
      });
    }),
  );
});
