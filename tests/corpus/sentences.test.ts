import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Sentence } from "../../src/corpus/article.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";
import { readTokens } from "../../src/language/nlp.ts";
import { type Span, slice } from "../../src/language/span.ts";
import { expectLinearWork } from "../support/growth.ts";

const splitAll = (text: string, paragraphs: readonly Span[]): readonly Sentence[] =>
  splitSentences(text, paragraphs, readTokens(text, paragraphs));

const split = (text: string): readonly string[] =>
  splitAll(text, [{ start: 0, end: text.length }]).map(({ span }) => slice(text, span));

describe("one sentence", () => {
  it.each([
    "The U.S. Coast Guard closed the port.",
    "The Chile-U.S. relationship has cooled, she said.",
    "He met Mr. Okafor and Gen. Ruiz in St. Paul.",
    "The bill passed on Feb. 3 with 51.5 percent.",
    "She lives at No. 10 and he at No. 11.",
    "J. K. Mbeki and A.B. Larsen signed it.",
    "Talks begin at 9 a.m. Monday and end at 6 p.m. local time.",
    "Acme Corp. and Delta Ltd. merged, Harbour Inc. said.",
    "“Why now?” he asked.",
    "“Stop!” the guard shouted.",
    "‘Who is this?’ she asked, when the name was read.",
    '"Then what is it for?" Justice Obi retorted.',
    "“Where is it?” Maria Silva asked.",
    "It was … not what we expected.",
    "It was ... not what we expected.",
    "Many crops (e.g. The Grain board's wheat) failed.",
    "Jonas Berg Jr., who won, thanked them.",
    "The levee broke near Gary, Ind., at dawn.",
    "Yahoo! and others objected.",
    "The ship (v. 2.5) sailed.",
    "The article cites the case [...] at length.",
    "P.S. The port is open.",
  ])("keeps %j whole", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("several sentences", () => {
  it.each([
    ["She said it would stay. He left.", "She said it would stay.", "He left."],
    ["“It will stay.” She left.", "“It will stay.”", "She left."],
    ["“It is open. It will stay.”", "“It is open.", "It will stay.”"],
    ["“It is here,” she said. “It will stay.”", "“It is here,” she said.", "“It will stay.”"],
    ["He left the U.S. The port shut.", "He left the U.S.", "The port shut."],
    ["They woke at 6 a.m. The port was shut.", "They woke at 6 a.m.", "The port was shut."],
    ["He works for Acme Inc. She does not.", "He works for Acme Inc.", "She does not."],
    ["No. Never.", "No.", "Never."],
    ["They waited... Nobody came.", "They waited...", "Nobody came."],
    ["They waited… Nobody came.", "They waited…", "Nobody came."],
    ["Is it open? Yes.", "Is it open?", "Yes."],
    ["The dam held.[6] The town did not.", "The dam held.[6]", "The town did not."],
    ["The dam held [14] that day. It rained.", "The dam held [14] that day.", "It rained."],
    ["The port shut at dawn.The crews left.", "The port shut at dawn.", "The crews left."],
    ["It fell 2.5 percent. Why?", "It fell 2.5 percent.", "Why?"],
    ["The port\nshut. It\nrained.", "The port\nshut.", "It\nrained."],
  ])("splits %j", (text, ...sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

it("counts sentences through the article and paragraphs from 1", () => {
  const text = "  One. Two.\n\nThree.";
  const found = splitAll(text, [
    { start: 0, end: 11 },
    { start: 13, end: 19 },
  ]);
  expect(found).toEqual([
    { index: 0, paragraph: 1, span: { start: 2, end: 6 } },
    { index: 1, paragraph: 1, span: { start: 7, end: 11 } },
    { index: 2, paragraph: 2, span: { start: 13, end: 19 } },
  ]);
});

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "U.S.",
        "Mr.",
        "“",
        "”",
        "…",
        ". ",
        "? ",
        "\n",
        "’",
        "'",
        "\u00a0",
        "[6]",
        "é",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("sentences cover a paragraph and neither overlap nor begin or end in white space", () => {
  fc.assert(
    fc.property(prose, (text) => {
      const sentences = split(text);
      expect(sentences.join("").replace(/\s|[\u200b\u2060\ufeff]/gu, "")).toBe(
        text.replace(/\s|[\u200b\u2060\ufeff]/gu, ""),
      );
      for (const sentence of sentences) expect(sentence).toMatch(/^\S(?:.*\S)?$/su);
    }),
  );
});

test.each(["a", "a.", "“", "he said. ", "U.S. ", ". . ", "[6]", "!"])(
  "%j, repeated, costs in proportion to its length",
  (part) => expectLinearWork((size) => split(part.repeat(size / part.length)), 25_000),
  60_000,
);
