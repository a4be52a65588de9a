import { expect, it, test } from "vitest";
import { shinglesOf, wordsKey } from "../../../src/corpus/select/shingles.ts";
import { article } from "../../support/article.ts";
import { expectLinearWork } from "../../support/growth.ts";

it.each([
  { one: "The PORT’s cranes — 40 of them — fell.", other: "The port's cranes, 40 of them, fell" },
  { one: "Café, naïve", other: "CAFE\u0301 nai\u0308ve" },
  { one: "co\u00adope\u200brate", other: "cooperate" },
  { one: "“Порт” закрыт。", other: "порт\u00a0закрыт" },
])("takes “$one” and “$other” for the same words", ({ one, other }) => {
  expect(wordsKey(one)).toEqual(wordsKey(other));
});

it.each([
  ["Ann saw Raj", "Raj saw Ann"],
  ["the port", "theport"],
  ["40 ships", "400 ships"],
  ["港口关闭", "港口开放"],
])("tells “%s” from “%s”", (one, other) => {
  expect(wordsKey(one)).not.toEqual(wordsKey(other));
});

test("signs are no words", () => {
  expect(wordsKey("* — *").words).toBe(0);
});

test("shingles run over paragraphs and leave out what is no body", () => {
  const whole = article({ body: "One two three.\n\nADVERTISEMENT\n\nFour five six." });
  const { paragraphs } = whole;
  const { words, hashes } = shinglesOf({
    ...whole,
    paragraphs: paragraphs.filter((_, at) => at !== 1),
  });
  expect({ words, hashes }).toEqual({
    words: 6,
    hashes: shinglesOf(article({ body: "One two three four five six." })).hashes,
  });
  expect(hashes).toHaveLength(2);
});

test("four words have no shingle", () => {
  expect(shinglesOf(article({ body: "No. Yes. Who knows?" })).hashes).toHaveLength(0);
});

test("work grows with the text", () => {
  const body = "wörd’s, — \u0301".repeat(80_000);
  expectLinearWork((size) => wordsKey(body.slice(0, size)), 100_000);
});
