import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { slice } from "../../src/language/span.ts";
import { splitTerms } from "../../src/language/terms.ts";
import { foldWord, splitWords } from "../../src/language/words.ts";

describe("words", () => {
  it.each([
    ["The U.S. port’s cranes", ["the", "u.s.", "port", "cranes"]],
    ["US and us", ["u.s.", "and", "us"]],
    [
      "a three-day, 2.4 per cent rise to 1,000",
      ["a", "three", "day", "2.4", "per", "cent", "rise", "to", "1000"],
    ],
    ["don't, don’t", ["dont", "dont"]],
    ["São Tomé", ["sao", "tome"]],
    ["at 11:40 a.m.", ["at", "11:40", "am"]],
    ["Mbeki's, Mbekis'", ["mbeki", "mbekis"]],
    ["the WHO asks who", ["the", "w.h.o.", "asks", "who"]],
    ["$61 billion", ["61", "billion"]],
  ])("of %j are %j", (text, folded) => {
    expect(splitWords(text).map((word) => word.folded)).toEqual(folded);
  });

  test("are slices of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          expect(word.span.start).toBeGreaterThanOrEqual(end);
          expect(word.folded).toBe(foldWord(slice(text, word.span)));
          end = word.span.end;
        }
      }),
    );
  });
});

describe("terms", () => {
  it.each([
    ["colour", "color"],
    ["organised", "organized"],
    ["the defence of the harbour", "the defense of the harbor"],
    ["travelling", "traveling"],
    ["Chinese leaders", "China's leader"],
    ["American aid", "U.S. aid"],
    ["the United States", "the USA"],
    ["a three-day strike", "a 3-day strike"],
    ["curly don’t", "curly don't"],
    ["flooded", "flooding"],
    ["fled", "fleeing"],
    ["bought", "buys"],
  ])("of %j and %j are the same", (one, other) => {
    const terms = (text: string) => splitTerms(text).map(({ term }) => term);
    expect(terms(one)).toEqual(terms(other));
  });

  it.each([
    ["four", "for"],
    ["prize", "price"],
    ["us", "US"],
    ["Austria", "Australia"],
    ["Niger", "Nigeria"],
  ])("of %j and %j differ", (one, other) => {
    expect(splitTerms(one)[0]?.term).not.toBe(splitTerms(other)[0]?.term);
  });
});
