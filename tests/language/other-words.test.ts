import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { derivedWords } from "../../src/language/derived-words.ts";
import { eventWords } from "../../src/language/event-words.ts";
import { plainForm } from "../../src/language/irregular-forms.ts";
import { readTerms, splitTerms, termsOfQuestion } from "../../src/language/terms.ts";
import { splitWords } from "../../src/language/words.ts";

const termsOf = (text: string): readonly string[] => splitTerms(text).map(({ term }) => term);
const termOf = (text: string): string => termsOf(text)[0] ?? "";

const askedFor = (text: string): readonly string[] =>
  termsOfQuestion(splitWords(text)).map(({ term }) => term);

describe("a verb with its particle", () => {
  it.each([
    ["called off", "call off"],
    ["walked out", "walkout"],
    ["took over", "takeover"],
    ["lays off", "layoff"],
    ["broke out", "breakout"],
    ["stepping down", "stepped down"],
  ])("is one term in a question: %j, %j", (one, other) => {
    expect(askedFor(one)).toHaveLength(1);
    expect(askedFor(one)).toEqual(askedFor(other));
  });

  it.each(["walked off", "held on Sunday", "given in Lindi", "took the place over"])(
    "is none in %j",
    (text) => {
      expect(askedFor(text).length).toBeGreaterThan(1);
    },
  );

  it("stands beside the words themselves in a text, and covers both", () => {
    const text = "The game was called off.";
    const { terms, phrasal } = readTerms(text);
    expect(terms.map(({ term }) => term)).toEqual(termsOf("The game was called off."));
    expect(phrasal.map(({ span }) => text.slice(span.start, span.end))).toEqual(["called off"]);
  });
});

describe("the verb of a verb with its particle", () => {
  it.each([
    ["called off", ["call"]],
    ["taking place", []],
    ["in charge", []],
  ])("counts alone where the particle may stand apart: %j", (text, verbs) => {
    const terms = termsOfQuestion(splitWords(text));
    expect(terms).toHaveLength(1);
    expect(terms.flatMap(({ verb }) => (verb === undefined ? [] : [verb]))).toEqual(verbs);
  });
});

describe("words for one event", () => {
  const rows = readFileSync("src/language/event-words.ts", "utf8")
    .split("`")[1]
    ?.trim()
    .split("\n")
    .map((row) =>
      row
        .slice(row.indexOf(":") + 1)
        .trim()
        .split(" "),
    );

  it("are telling words each, no forms of another verb, and no group is given twice", () => {
    for (const word of rows?.flat() ?? []) {
      const [term, ...others] = termsOfQuestion(splitWords(word.replaceAll("_", " ")));
      expect([word, term?.isStop, others.length]).toEqual([word, false, 0]);
      if (!word.includes("_")) expect([word, plainForm(word)]).toEqual([word, word]);
    }
    const groups = (rows ?? []).map((row) => [...row].sort().join(" "));
    expect(new Set(groups).size).toBe(groups.length);
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
    ["cancel", "calloff"],
    ["resign", "stepdown"],
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
