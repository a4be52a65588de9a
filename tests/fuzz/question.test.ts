import fc from "fast-check";
import { expect } from "vitest";
import { cleanQuestion, questionLimit } from "../../src/retrieval/question/clean-question.ts";
import { readQuestion, termLimit } from "../../src/retrieval/question/read-question.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";
import { expectLinearWork } from "../support/growth.ts";

const context = {
  outlets: [{ outlet: "The Harbour Post", names: ["The Harbour Post", "Harbour Post"] }],
  isSpeaker: (mention: readonly { readonly term: string }[]) =>
    mention.some(({ term }) => term === "okoro"),
};

/** Words that mean something to a question, among hostile ones. */
const anyQuestion = () =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom("what did", "Okoro", "say about", "how many", "according to", '"', "vs"),
        fc.constantFrom("Harbour Post", "why", "’s", "?", "on", "\u1100", "\u1161", "\u0344"),
        fc.constantFrom("\u0316".repeat(4), "\u0301", "a\u200d", "\u0344\u0344\u0344"),
        hostileText(4),
        fc.string({ unit: "binary", maxLength: 8 }),
      ),
      { maxLength: 20 },
    )
    .chain((parts) => fc.constantFrom(" ", "").map((between) => parts.join(between)));

fuzz(
  "a question that was cleaned is clean, short, and whole characters",
  fc.property(fc.oneof(anyQuestion(), hostileLongText()), (raw) => {
    const clean = cleanQuestion(raw);
    expect(cleanQuestion(clean)).toBe(clean);
    expect(clean.length).toBeLessThanOrEqual(questionLimit);
    expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}]|^\s|\s$|\s\s/u);
  }),
  400,
);

fuzz(
  "a question is read as the question it is shown as, and asks for few terms",
  fc.property(anyQuestion(), (raw) => {
    const clean = cleanQuestion(raw);
    const question = readQuestion(raw, context);
    expect(question).toEqual(readQuestion(clean, context));
    expect(question.text).toBe(clean);
    expect(question.terms.length).toBeLessThanOrEqual(termLimit);
    expect(question.phrases.length).toBeLessThanOrEqual(questionLimit / 2);
  }),
);

fuzz(
  "a text said over and over takes no longer to read than it is long",
  fc.property(hostileText(4), (unit) => {
    expectLinearWork((size) => readQuestion(`${unit} `.repeat(size), context), 500);
  }),
  5,
);
