import { describe, expect, it } from "vitest";
import { derivedWords } from "../../src/language/derived-words.ts";
import { eventWords } from "../../src/language/event-words.ts";
import { splitTerms } from "../../src/language/terms.ts";

const termsOf = (text: string): readonly string[] => splitTerms(text).map(({ term }) => term);
const termOf = (text: string): string => termsOf(text)[0] ?? "";

describe("a verb with its particle", () => {
  it.each([
    ["called off", "call off"],
    ["walked out", "walkout"],
    ["took over", "takeover"],
    ["lays off", "layoff"],
    ["broke out", "breakout"],
    ["stepping down", "stepped down"],
  ])("makes %j and %j the same term", (one, other) => {
    expect(termsOf(one)).toHaveLength(1);
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it.each(["walked off", "called out to her", "the sun sank down", "took the place over"])(
    "makes nothing of %j",
    (text) => {
      expect(termsOf(text).length).toBeGreaterThan(1);
    },
  );

  it("covers both words, so that both are marked", () => {
    const text = "The game was called off.";
    const [found] = splitTerms(text).filter(({ term }) => term === termOf("called off"));
    expect(text.slice(found?.span.start, found?.span.end)).toBe("called off");
  });
});

describe("other words", () => {
  it.each([
    ["pay", "payment"],
    ["grow", "growth"],
    ["deny", "denial"],
    ["angry", "anger"],
  ])("lead from %j to %j and back, as derived words", (one, other) => {
    expect(derivedWords(termOf(one))).toContain(termOf(other));
    expect(derivedWords(termOf(other))).toContain(termOf(one));
  });

  it.each([
    ["vacation", "holiday"],
    ["boss", "chief"],
    ["cancel", "called off"],
    ["resign", "stepped down"],
    ["arrest", "remanded"],
  ])("lead from %j to %j, as words for one event", (one, other) => {
    expect(eventWords(termOf(one))).toContain(termOf(other));
  });

  it("never lead from a word to itself, nor from a stop word", () => {
    for (const word of ["pay", "cancel", "boss"]) {
      expect([...eventWords(termOf(word)), ...derivedWords(termOf(word))]).not.toContain(
        termOf(word),
      );
    }
    expect(eventWords("the")).toEqual([]);
  });
});

it("tells an owner from what is its own", () => {
  expect(termOf("owns")).toBe(termOf("owner"));
  expect(splitTerms("its own port")[1]?.isStop).toBe(true);
});
