import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readTokens } from "../../src/language/nlp.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapInMebibytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const letters = "bcdfghjklmnpqrstvwxz";
const syllables = (number: number): string =>
  number === 0 ? "a" : letters[number % 20] + syllables(Math.floor(number / 20));

const readAll = (text: string) => readTokens(text, [{ start: 0, end: text.length }]);

test("words that are met once do not fill the memory, and the others are read as before", () => {
  const sentence = "The minister said that nobody was hurt when the ferry sank.";
  const before = readAll(sentence);
  const heap = heapInMebibytes();
  const heaps = Array.from({ length: 10 }, (_, batch) => {
    const words = Array.from({ length: 50_000 }, (_none, at) => syllables(batch * 50_000 + at));
    readAll(words.join(" "));
    return heapInMebibytes();
  });
  // Kept for good, half a million words take 60.
  expect(Math.max(...heaps) - heap).toBeLessThan(35);
  expect(readAll(sentence)).toEqual(before);
}, 60_000);
