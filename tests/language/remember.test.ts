import fc from "fast-check";
import { expect, it, test } from "vitest";
import { remembering } from "../../src/language/remember.ts";

test("remembering changes nothing of what is found", () => {
  const find = (word: string): string => word.toUpperCase();
  const remembered = remembering(find, 5);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 })), (words) => {
      expect(words.map(remembered)).toEqual(words.map(find));
    }),
  );
});

it("finds a word once", () => {
  const asked: string[] = [];
  const remembered = remembering((word) => {
    asked.push(word);
    return word === "strike";
  });
  const words = ["strike", "ferry", "quay", "strike", "ferry", "quay"];
  expect(words.map(remembered)).toEqual([true, false, false, true, false, false]);
  expect(asked).toEqual(["strike", "ferry", "quay"]);
});

it("forgets when it is full, and never learns what is no word", () => {
  let asked = 0;
  const remembered = remembering((word) => {
    asked += 1;
    return word;
  }, 2);
  for (const word of ["dam", "port", "mill", "dam"]) remembered(word);
  expect(asked).toBe(4);
  const address = "x".repeat(41);
  remembered(address);
  remembered(address);
  expect(asked).toBe(6);
});
