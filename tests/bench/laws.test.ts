import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "../../bench/corpus/random.ts";
import { createReturning } from "../../bench/corpus/returning.ts";
import { createZipf } from "../../bench/corpus/zipf.ts";

const seed = fc.integer({ min: 0, max: 1_000_000 });

test("the same seeds give the same numbers, from 0 to below 1", () => {
  fc.assert(
    fc.property(seed, seed, (a, b) => {
      const [one, other] = [createRandom(a, b), createRandom(a, b)];
      const numbers = Array.from({ length: 20 }, () => one.next());
      expect(numbers).toEqual(Array.from({ length: 20 }, () => other.next()));
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    }),
  );
});

test("numbers of neighbouring seeds have nothing to do with each other", () => {
  const means = Array.from({ length: 50 }, (_, at) => {
    const random = createRandom(1, at);
    return random.next();
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  expect(new Set(means).size).toBe(50);
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.15);
});

test("a word of rank r is drawn in proportion to 1 / (r + offset)", () => {
  const words = ["port", "ferry", "strike", "storm"];
  const random = createRandom(5);
  const draw = createZipf(words, 1);
  const drawn = Array.from({ length: 40_000 }, () => draw(random));
  const sum = 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5;
  words.forEach((word, at) => {
    const share = drawn.filter((each) => each === word).length / drawn.length;
    expect(share).toBeCloseTo(1 / (at + 2) / sum, 1.7);
  });
});

test("there is nothing to draw from an empty list", () => {
  expect(() => createZipf([], 1)).toThrow(RangeError);
});

test("names come back, the first ones most, and new ones never cease to come", () => {
  const random = createRandom(11);
  let created = 0;
  const draw = createReturning(() => created++, { discount: 0.6, strength: 10 });
  const drawn = Array.from({ length: 5_000 }, () => draw(random));
  const late = new Set(drawn.slice(4_000).filter((name) => !drawn.slice(0, 4_000).includes(name)));
  const most = Math.max(...[0, 1, 2, 3, 4].map((name) => drawn.filter((x) => x === name).length));
  expect(created).toBeLessThan(1_500);
  expect(late.size).toBeGreaterThan(10);
  expect(most).toBeGreaterThan(100);
});
