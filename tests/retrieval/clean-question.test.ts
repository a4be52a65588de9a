import { expect, it } from "vitest";
import { cleanQuestion, questionLimit } from "../../src/retrieval/question/clean-question.ts";

it.each([
  ["  who \n fell?\t", "who fell?"],
  ["\u001b[31mwho\u001b[0m fell", "who fell"],
  ["who\u0007fell", "who fell"],
  ["wh\u200bo \u202efell", "who fell"],
])("%j is retyped as %j", (raw, cleaned) => {
  expect(cleanQuestion(raw)).toBe(cleaned);
});

it("cuts a long question at a word", () => {
  const cut = cleanQuestion("bridge ".repeat(1_000));
  expect(cut.length).toBeLessThanOrEqual(questionLimit);
  expect(cut.endsWith("bridge")).toBe(true);
});
