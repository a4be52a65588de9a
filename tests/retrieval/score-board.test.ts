import fc from "fast-check";
import { expect, it, test } from "vitest";
import { bm25Weight, saturation } from "../../src/retrieval/bm25.ts";
import { createScoreBoard, mostTerms } from "../../src/retrieval/score-board.ts";

const passageCount = 6;
const saturatedOf = (passage: number): number => saturation(passage + 1, 3);
const board = () => createScoreBoard(passageCount, saturatedOf);

const list = fc
  .array(fc.nat(passageCount - 1), { maxLength: 12 })
  .map((own) => new Uint32Array(own));
const form = fc.record({ list, weight: fc.integer({ min: 1, max: 9 }) });
const terms = fc.array(fc.array(form, { maxLength: 3 }), { maxLength: 5 });

test("a passage's score is that of the best form that it holds of each term", () => {
  fc.assert(
    fc.property(terms, (asked) => {
      const scored = board();
      for (const forms of asked) scored.addTerm(forms);
      for (let passage = 0; passage < passageCount; passage += 1) {
        const expected = asked.reduce((sum, forms) => {
          const best = forms.find((one) => one.list.includes(passage));
          if (best === undefined) return sum;
          const frequency = best.list.filter((held) => held === passage).length;
          return sum + bm25Weight(best.weight, frequency, saturatedOf(passage));
        }, 0);
        expect(scored.scores[passage]).toBeCloseTo(expected, 9);
      }
      const held = asked.flat().flatMap((one) => [...one.list]);
      expect([...scored.entered()].sort()).toEqual([...new Set(held)].sort());
    }),
  );
});

test("once cleared it is as new", () => {
  fc.assert(
    fc.property(terms, terms, (before, asked) => {
      const [used, fresh] = [board(), board()];
      for (const forms of before) used.addTerm(forms);
      used.enter(new Uint32Array([0, 5]));
      used.clear();
      expect([...used.entered()]).toEqual([]);
      for (const one of [used, fresh]) for (const forms of asked) one.addTerm(forms);
      expect(used.scores).toEqual(fresh.scores);
      expect(used.entered()).toEqual(fresh.entered());
    }),
  );
});

it("has passages that were entered without a score once, whatever else they hold", () => {
  const scored = board();
  scored.enter(new Uint32Array([3, 1, 3]));
  scored.addTerm([{ list: new Uint32Array([1, 2]), weight: 1 }]);
  scored.enter(new Uint32Array([2]));
  expect([...scored.entered()].sort()).toEqual([1, 2, 3]);
  expect(scored.scores[3]).toBe(0);
  expect(scored.scores[1]).toBeGreaterThan(0);
});

it("refuses more terms than it can tell apart", () => {
  const scored = board();
  for (let at = 0; at < mostTerms; at += 1) scored.addTerm([]);
  expect(() => scored.addTerm([])).toThrow(RangeError);
});
