import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/corpus/pacer.ts";
import { compareTexts } from "../../../src/corpus/select/near-pairs.ts";
import {
  type Hashes,
  mostTexts,
  type NearTexts,
  nearContainment,
} from "../../../src/corpus/select/near-texts.ts";
import { expectLinearWork } from "../../support/growth.ts";

const text = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 15 });

/** Pairs and sizes by the texts' places, in one order. */
function byPlace(texts: readonly Hashes[], { sizes, pairs }: NearTexts) {
  const placeOf = new Map(texts.map((hashes, place) => [hashes, place]));
  const placed = pairs.map(({ a, b, containment }) => {
    const [low, high] = [a, b].map((one) => placeOf.get(one) ?? -1).sort((one, two) => one - two);
    return { a: low ?? -1, b: high ?? -1, containment };
  });
  return {
    sizes: texts.map((hashes) => sizes.get(hashes)),
    pairs: placed.sort((one, other) => one.a - other.a || one.b - other.b),
  };
}

test("finds just the pairs of which the larger has nearly all different shingles of the smaller", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (lists) => {
      const sets = lists.map((hashes) => new Set(hashes));
      const near = sets.flatMap((one, a) =>
        sets.flatMap((other, b) => {
          const shared = [...one].filter((hash) => other.has(hash)).length;
          const containment = shared / Math.min(one.size, other.size);
          return a < b && containment >= nearContainment ? [{ a, b, containment }] : [];
        }),
      );
      const texts = lists.map((hashes) => Uint32Array.from(hashes));
      const found = byPlace(texts, atOnce(compareTexts(texts)));
      expect(found).toEqual({ pairs: near, sizes: sets.map(({ size }) => size) });
    }),
  );
});

const own = (at: number) => Uint32Array.from([4_294_967_295, 7, 8, 9, at + 10]);

test("counts no shingle that more texts share than a story has versions", () => {
  const texts = Array.from({ length: mostTexts }, (_, at) => own(at));
  expect(atOnce(compareTexts(texts)).pairs).toHaveLength((mostTexts * (mostTexts - 1)) / 2);
  expect(atOnce(compareTexts([...texts, own(mostTexts)])).pairs).toEqual([]);
});

test("whatever comes and goes, in whatever order, the pairs are those of comparing all anew", () => {
  // Enough texts that few of them are a small change, and that some shingles are in nearly too many.
  const base = Array.from({ length: 100 }, (_, at) =>
    Uint32Array.from([at % 3, 3 + (at % 2), at % 4 === 0 ? 900 : 5, at + 10, at + 11]),
  );
  const hash = fc.constantFrom(0, 1, 2, 3, 4, 5, 900, 10, 11, 12, 60, 4_294_967_295);
  const change = fc.record({
    added: fc.array(fc.array(hash, { maxLength: 8 }), { maxLength: 4 }),
    removed: fc.array(fc.nat(150), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      let texts: readonly Hashes[] = base;
      let known = atOnce(compareTexts(texts));
      for (const { added, removed } of changes) {
        const gone = new Set(removed);
        texts = [
          ...added.map((hashes) => Uint32Array.from(hashes)),
          ...texts.filter((_, at) => !gone.has(at)),
        ];
        known = atOnce(compareTexts(texts, known));
        expect(byPlace(texts, known)).toEqual(byPlace(texts, atOnce(compareTexts(texts))));
      }
    }),
    { numRuns: 60 },
  );
});

test("a shingle begins and ceases to count as texts go and come", () => {
  const texts = Array.from({ length: mostTexts }, (_, at) => own(at));
  const others = Array.from({ length: 100 }, (_, at) => Uint32Array.from([at + 1_000]));
  const few = [...texts, ...others];
  const many = [...few, own(mostTexts)];
  const pairs = (mostTexts * (mostTexts - 1)) / 2;
  const known = atOnce(compareTexts(few));
  const crowded = atOnce(compareTexts(many, known));
  expect(crowded.pairs).toEqual([]);
  expect(atOnce(compareTexts(few, crowded)).pairs).toHaveLength(pairs);
});

test("work grows with the texts, also where their hashes are much alike", () => {
  for (const hashOf of [
    (at: number, word: number) => (at * 500 + word) * 2 ** 17,
    (at: number, word: number) => (at * 500 + word) * 2 + 1,
    (at: number, word: number) => (at % 20) * 500 + word,
  ]) {
    const textsOf = (size: number) =>
      Array.from({ length: size }, (_, at) =>
        Uint32Array.from({ length: 500 }, (_value, word) => hashOf(at, word)),
      );
    const corpora = new Map([100, 800].map((size) => [size, textsOf(size)]));
    expectLinearWork((size) => atOnce(compareTexts(corpora.get(size) ?? [])), 100);
    const known = new Map(
      [...corpora].map(([size, texts]) => [size, atOnce(compareTexts(texts.slice(1)))]),
    );
    expectLinearWork((size) => {
      const texts = corpora.get(size) ?? [];
      return atOnce(compareTexts(texts, known.get(size)));
    }, 100);
  }
});
