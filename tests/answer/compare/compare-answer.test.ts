import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { compareAnswer } from "../../../src/answer/compare/compare-answer.ts";
import type { Comparison, Place } from "../../../src/answer/compare/comparison.ts";
import { contains, type Span } from "../../../src/language/span.ts";
import { answer, citation, noAdvice, outletAnswer } from "../../support/answer.ts";
import { article } from "../../support/article.ts";
import { expectLinearWork } from "../../support/growth.ts";
import { answerOf, compared } from "./compared.ts";

describe("an answer without citations", () => {
  const asked = { question: "Why?", silent: ["The Harbour Post"] };
  it.each<Answer>([
    { kind: "no-evidence", advice: noAdvice, ...asked },
    { kind: "too-vague", ...asked },
  ])("has nothing to compare: $kind", (given) => {
    expect(compareAnswer(given)).toEqual({ answer: given, shared: [], differing: [], values: [] });
  });
});

it("compares what another outlet quotes beside a citation, too", () => {
  const one = article({
    body: "“The gate would surely fail in spring,” said Bram Holt.",
    file: "a.txt",
    outlet: "A",
  });
  const other = article({
    body: "“The gate would surely fail in spring,” said Bram Holt.",
    file: "b.txt",
    outlet: "B",
  });
  const [sentence] = other.sentences;
  const alsoIn = sentence === undefined ? [] : [{ outlet: "B", article: other, sentence }];
  const { shared } = compareAnswer(
    answer({
      outlets: [outletAnswer({ outlet: "A", citations: [citation({ article: one, alsoIn })] })],
    }),
  );
  expect(shared.map(({ places }) => places.map(({ outlet }) => outlet))).toEqual([["A", "B"]]);
});

/** Pieces of news that the rules know, and marks that may confuse them. */
const scraps = fc.constantFrom(
  "The flood killed",
  "people",
  "12",
  "at least",
  "$61 billion",
  "per cent of",
  "“We will rebuild every house in this valley”",
  "said Ines Duarte.",
  "at 7:44 p.m.",
  "on Tuesday",
  "1,",
  "000",
  "half a",
  "dozen",
  "-",
  "…",
  "“",
  "”",
  "\n\n",
  "0800 720 112",
  "the death toll rose to",
  "the number of",
  "five and a half",
  "of",
  "m",
  "bn",
  "𝟙𝟚",
  "\u202e",
  "£",
  "April 24, 2026",
);
const prose = () =>
  fc
    .array(fc.oneof(scraps, fc.string({ unit: "grapheme", maxLength: 12 })), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts) => `A ${parts.join(" ")}`);

test("every span is a slice of its sentence, and an entry's places are of different outlets", () => {
  fc.assert(
    fc.property(prose(), prose(), prose(), (one, other, third) => {
      const comparison = compared(one, other, third);
      for (const { place, span } of spansOf(comparison)) {
        expect(contains(place.sentence.span, span)).toBe(true);
        expect(span.end).toBeGreaterThan(span.start);
      }
      for (const { places } of comparison.shared)
        expect(new Set(places.map(({ outlet }) => outlet)).size).toBe(places.length);
      for (const { one: first, other: second } of comparison.differing)
        expect(first.outlet).not.toBe(second.outlet);
      for (const { values } of comparison.values)
        expect(new Set(values.map(({ outlet }) => outlet)).size).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});

const spansOf = ({
  shared,
  differing,
  values,
}: Comparison): readonly { readonly place: Place; readonly span: Span }[] => [
  ...shared.map(({ places: [place], words }) => ({ place, span: words })),
  ...differing.flatMap(({ one, other }) =>
    [one, other].map((place) => ({ place, span: place.words })),
  ),
  ...values.flatMap((entry) => entry.values.map((place) => ({ place, span: place.value }))),
];

describe("hostile text takes no more time than its length", () => {
  it.each([
    ["figures", "killed 12 people and "],
    ["digits", "1,2"],
    ["quotations", "“We will rebuild every house” "],
    ["number words", "seventy-two hundred "],
    ["halves", "5 and a half "],
    ["times", "sank at 7:44 p.m. on Tuesday "],
    ["one word", "a"],
    ["signs", "US$"],
  ])("%s", (_what, piece) => {
    expectLinearWork((size) => {
      const given = prepared(piece, size);
      compareAnswer(given);
    }, 2_000);
  });

  const answers = new Map<string, ReturnType<typeof answerOf>>();
  function prepared(piece: string, size: number) {
    const key = `${piece} ${size}`;
    const body = `The flood ${piece.repeat(Math.ceil(size / piece.length))}.`;
    const known = answers.get(key) ?? answerOf(body, body);
    answers.set(key, known);
    return known;
  }
});

it("compares no more sentences than a bound, however many are cited", () => {
  const body = Array.from(
    { length: 300 },
    (_, at) => `The flood in Arlen killed ${at + 20} people.`,
  ).join(" ");
  expect(compared(body, body).values.length).toBeLessThan(60);
});
