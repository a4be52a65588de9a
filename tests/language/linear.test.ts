import { it } from "vitest";
import { splitTerms } from "../../src/language/terms.ts";
import { holdsAnswerType } from "../../src/retrieval/answer-type-found.ts";
import { cleanQuestion } from "../../src/retrieval/question/clean-question.ts";
import type { AnswerType } from "../../src/retrieval/question/question.ts";
import { expectLinearWork } from "../support/growth.ts";

const bombs = [
  "a",
  "A",
  "a.",
  "1,",
  "a'",
  "-a",
  "\u0301",
  "\u202e",
  "a b ",
  "in the ",
  "5-",
  "one ",
];

it.each(bombs)("%j, repeated, is split into terms in proportion to its length", (bomb) => {
  expectLinearWork((size) => splitTerms(bomb.repeat(size / bomb.length)), 40_000);
});

it.each(bombs)("%j, repeated, is cleaned as a question in proportion to its length", (bomb) => {
  expectLinearWork((size) => cleanQuestion(bomb.repeat(size / bomb.length)), 100_000);
});

const types: readonly AnswerType[] = [
  "amount",
  "money",
  "share",
  "length",
  "speed",
  "clock",
  "duration",
  "number",
  "time",
  "place",
  "person",
  "reason",
];

it.each(bombs)(
  "%j, repeated, is searched for an answer in proportion to its length",
  (bomb) => {
    expectLinearWork((size) => {
      const text = bomb.repeat(size / bomb.length);
      for (const type of types) holdsAnswerType(type, text, { start: 0, end: text.length });
    }, 10_000);
  },
  60_000,
);
