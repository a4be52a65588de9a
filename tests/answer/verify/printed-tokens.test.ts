import { expect, test } from "vitest";
import { createPrintedTokens } from "../../../src/answer/verify/printed-tokens.ts";
import { article } from "../../support/article.ts";

const story = article({
  title: "Snow",
  body: "Snow fell. The pass closed. The plough broke down. Nobody came.",
});
const index = { articles: [story], firstOf: () => 0 };

test("a sentence that was asked for lately is not cut into words again", () => {
  const tokensOf = createPrintedTokens(index, 2);
  const first = tokensOf(0, 0);
  tokensOf(0, 1);
  expect(tokensOf(0, 0)).toBe(first);
  tokensOf(0, 2);
  expect(tokensOf(0, 0)).toBe(first);
});

test("no more sentences are kept than may be, and what was forgotten reads the same", () => {
  const tokensOf = createPrintedTokens(index, 2);
  const first = tokensOf(0, 0);
  tokensOf(0, 1);
  tokensOf(0, 2);
  expect(tokensOf(0, 0)).not.toBe(first);
  expect(tokensOf(0, 0)).toEqual(first);
});

test("of what the corpus does not have there are no words", () => {
  const tokensOf = createPrintedTokens(index);
  expect(tokensOf(0, 99)).toEqual([]);
  expect(tokensOf(7, 0)).toEqual([]);
});
