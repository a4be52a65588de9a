import { describe, expect, it } from "vitest";
import type { EvalQuestion, EvalSet, GoldArticle } from "./eval-set.ts";
import { isMatch, isSamePerson, tokensOf } from "./matching.ts";
import { addUp, type Scored } from "./score.ts";
import { createAnswerScorer, type ShownSentence } from "./score-answers.ts";
import { intervalsOf } from "./score-intervals.ts";
import { type MeasureName, measureOf, measures } from "./score-measures.ts";
import { type ReadPage, scoreReading } from "./score-reading.ts";
import { createSpeechScorer, type ReadQuote, type ReadSpeech } from "./score-speech.ts";

const furnitureLine = "Sign up for the morning letter from the harbour desk";

const post: GoldArticle = {
  id: "P",
  file: "post.txt",
  outlet: "The Harbour Post",
  outletAliases: ["Harbour Post"],
  via: null,
  title: "Port shut",
  authors: ["Ida Moor"],
  published: "2024-05-02",
  url: null,
  dateline: null,
  sentences: [
    { id: "P1", paragraph: 1, text: "The port shut at dawn on Monday after the storm." },
    { id: "P2", paragraph: 2, text: "“We had no other choice left,” said Ana Lopes." },
    {
      id: "P3",
      paragraph: 3,
      text: "Rui Lopes called it “a sad morning” and said boats were safe.",
    },
  ],
  furniture: [{ kind: "newsletter", text: furnitureLine }],
  tolerated: [{ kind: "headline", text: "Port shut" }],
};

const echo: GoldArticle = {
  ...post,
  id: "E",
  file: "echo.txt",
  outlet: "The Valley Echo",
  outletAliases: [],
  title: "Mill sold",
  sentences: [
    { id: "E1", paragraph: 1, text: "The old mill was sold to a baker for a song." },
    { id: "E2", paragraph: 1, text: "Its wheel had not turned for sixty years." },
  ],
  tolerated: [{ kind: "headline", text: "Mill sold" }],
};

const expected = ({ file, sentences }: GoldArticle, index: number) => {
  const { id, text } = sentences[index] ?? { id: "", text: "" };
  return { file, text, id };
};

const question = (fields: Partial<EvalQuestion> & { readonly id: string }): EvalQuestion => ({
  class: "when",
  question: `Question ${fields.id}?`,
  answerable: true,
  typo: false,
  gold: new Map(),
  silent: [],
  unscored: [],
  ...fields,
});

const set: EvalSet = {
  name: "floods",
  corpus: "/nowhere",
  outlets: [post.outlet, echo.outlet],
  articles: [post, echo],
  speakers: [
    { name: "Ana Lopes", type: "person", aliases: ["the mayor"] },
    { name: "Rui Lopes", type: "person", aliases: [] },
  ],
  quotes: [
    {
      id: "q1",
      file: post.file,
      outlet: post.outlet,
      speaker: "Ana Lopes",
      kind: "direct",
      cue: "said",
      text: "We had no other choice left,",
      sentenceId: "P2",
    },
    {
      id: "q2",
      file: post.file,
      outlet: post.outlet,
      speaker: "Rui Lopes",
      kind: "fragment",
      cue: "called",
      text: "a sad morning",
      sentenceId: "P3",
    },
    {
      id: "q3",
      file: post.file,
      outlet: post.outlet,
      speaker: "Rui Lopes",
      kind: "indirect",
      cue: "said",
      text: "boats were safe",
      sentenceId: "P3",
    },
  ],
  questions: [
    question({
      id: "1",
      gold: new Map([[post.outlet, { best: [expected(post, 0)], good: [expected(post, 1)] }]]),
      silent: [echo.outlet],
    }),
    question({
      id: "2",
      class: "speaker",
      speaker: "Ana Lopes",
      gold: new Map([[post.outlet, { best: [expected(post, 1)], good: [] }]]),
      unscored: [echo.outlet],
    }),
    question({
      id: "3",
      class: "unanswerable",
      subclass: "off-topic",
      answerable: false,
      silent: [post.outlet, echo.outlet],
    }),
  ],
};

type Bot = (question: EvalQuestion) => readonly ShownSentence[];

const shown = (
  { outlet, file, sentences }: GoldArticle,
  index: number,
  fields: Partial<ShownSentence> = {},
): ShownSentence => ({
  outlet,
  file,
  text: sentences[index]?.text ?? "",
  isVerbatim: true,
  ...fields,
});

const askAll = (bot: Bot): readonly Scored[] => {
  const score = createAnswerScorer(set);
  return set.questions.map((one) => score(one, bot(one)));
};

const valuesOf = (scored: readonly Scored[], names: readonly MeasureName[]) => {
  const totals = addUp(scored);
  return Object.fromEntries(names.map((name) => [name, measureOf(name).value(totals)]));
};

const kindsOf = (scored: readonly Scored[]) =>
  scored.flatMap(({ slips }) => slips.map(({ kind }) => kind));

const perfect: Bot = ({ id }) =>
  id === "1"
    ? [shown(post, 0), shown(post, 1, { speaker: "Ana Lopes" })]
    : id === "2"
      ? [shown(post, 1, { speaker: "the mayor" })]
      : [];

describe("what answers score", () => {
  it("is 1 everywhere for a bot that is always right", () => {
    const scored = askAll(perfect);
    const totals = addUp(scored);
    for (const { name, part, value } of measures) {
      if (part === "Answers") expect([name, value(totals)]).toEqual([name, 1]);
    }
    expect(kindsOf(scored)).toEqual([]);
  });

  it("is nothing but abstention and silence for a bot that never speaks", () => {
    const names = [
      "Hit@1",
      "Recall@3",
      "silence precision",
      "silence F1",
      "kept silent",
      "abstention precision",
      "abstention recall",
      "speaker on top",
    ] as const;
    expect(
      valuesOf(
        askAll(() => []),
        names,
      ),
    ).toEqual({
      "Hit@1": 0,
      "Recall@3": 0,
      "silence precision": undefined,
      "silence F1": 0,
      "kept silent": 1,
      "abstention precision": 1 / 3,
      "abstention recall": 1,
      "speaker on top": undefined,
    });
  });

  it("counts an outlet that should be silent, but not one where it is arguable", () => {
    const scored = askAll(() => [shown(post, 2), shown(echo, 0)]);
    const names = ["Hit@1", "silence precision", "silence recall", "kept silent"] as const;
    expect(valuesOf(scored, names)).toEqual({
      "Hit@1": 0,
      "silence precision": 2 / 5,
      "silence recall": 1,
      "kept silent": 0,
    });
    expect(valuesOf(scored, ["abstention recall", "abstention F1"])).toEqual({
      "abstention recall": 0,
      "abstention F1": 0,
    });
    expect(kindsOf(scored)).toEqual([
      "wrong on top",
      "should be silent",
      "wrong on top",
      "other speaker",
      "should abstain",
    ]);
  });

  it("tells a good first sentence from a best one", () => {
    const [scored] = askAll(() => [shown(post, 1), shown(post, 0)]);
    expect(scored?.counts).toMatchObject({ hits: 0, recall: 1 });
    expect(scored?.slips.map(({ kind }) => kind)).toEqual(["good on top, not best"]);
  });

  it("sees a wrong name beside a sentence, of two people with one surname too", () => {
    const scored = askAll((one) =>
      one.id === "2" ? [shown(post, 1, { speaker: "Rui Lopes" })] : [],
    );
    expect(valuesOf(scored, ["speaker on top", "speaker named"])).toEqual({
      "speaker on top": 1,
      "speaker named": 0,
    });
  });

  it("goes by the name shown where a set has no quotations", () => {
    const score = createAnswerScorer({ ...set, quotes: [] });
    const tops = ["Lopes", "Ana Lopes", "Rui Lopes", undefined].map((speaker) => {
      const [, asked] = set.questions;
      const sentence = shown(post, 1, speaker === undefined ? {} : { speaker });
      return asked && score(asked, [sentence]).counts.topsBySpeaker;
    });
    expect(tops).toEqual([1, 1, 0, 0]);
  });

  it.each([
    { text: furnitureLine, isLeak: true },
    { text: "the morning letter from the harbour", isLeak: true },
    { text: `${furnitureLine}. The port shut at dawn.`, isLeak: true },
    { text: "Port shut", isLeak: false },
    { text: "The port shut at dawn on Monday after the storm.", isLeak: false },
  ])("knows whether $text is furniture: $isLeak", ({ text, isLeak }) => {
    const scored = askAll((one) => (one.id === "1" ? [shown(post, 0, { text })] : []));
    expect(addUp(scored).furnitureShown).toBe(isLeak ? 1 : 0);
  });

  it("counts a sentence that its file does not print", () => {
    const scored = askAll(() => [shown(post, 0, { isVerbatim: false })]);
    expect(valuesOf(scored, ["verbatim"])).toEqual({ verbatim: 0 });
  });
});

describe("what quotations score", () => {
  const text = post.sentences.map((sentence) => sentence.text).join("\n\n");
  const read = (kind: ReadQuote["kind"], words: string, speaker?: string): ReadQuote => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return { kind, span, ...(speaker !== undefined && { speaker }) };
  };
  const direct = read("direct", "We had no other choice left,", "Ana Lopes");
  const fragment = read("fragment", "a sad morning", "Rui Lopes");
  const indirect = read("indirect", "boats were safe", "Rui Lopes");
  const score = (quotes: ReadSpeech["quotes"]) => [createSpeechScorer(set)(post, { text, quotes })];
  const f1s = ["direct F1", "fragment F1", "indirect F1"] as const;

  it("is 1 for a reader that misses nothing", () => {
    expect(valuesOf(score([direct, fragment, indirect]), f1s)).toEqual({
      "direct F1": 1,
      "fragment F1": 1,
      "indirect F1": 1,
    });
  });

  it("is 0 for a reader that finds nothing, and for a file that was not read", () => {
    const nothing = { "direct F1": 0, "fragment F1": 0, "indirect F1": 0 };
    expect(valuesOf(score([]), f1s)).toEqual(nothing);
    expect(valuesOf([createSpeechScorer(set)(post, undefined)], f1s)).toEqual(nothing);
  });

  it("counts a wrong speaker against both, an unknown one against recall alone", () => {
    const names = ["direct precision", "direct recall", "direct span found"] as const;
    const wrong = score([{ ...direct, speaker: "Rui Lopes" }]);
    expect(valuesOf(wrong, names)).toEqual({
      "direct precision": 0,
      "direct recall": 0,
      "direct span found": 1,
    });
    expect(valuesOf(score([read("direct", "We had no other choice left,")]), names)).toEqual({
      "direct precision": undefined,
      "direct recall": 0,
      "direct span found": 1,
    });
  });

  it.each([
    { words: "no other choice left,” said Ana", isFound: true },
    { words: "left,” said Ana Lopes", isFound: false },
  ])("wants half of a direct quotation: $words is $isFound", ({ words, isFound }) => {
    const scored = score([read("direct", words, "Ana Lopes")]);
    expect(addUp(scored)).toMatchObject({
      directFound: isFound ? 1 : 0,
      directRight: isFound ? 1 : 0,
    });
  });

  it("finds the gold where the file breaks its lines elsewhere", () => {
    const broken = text.replaceAll(" ", " \n");
    const start = broken.indexOf("We ");
    const span = { start, end: broken.indexOf("”") };
    const quotes = [{ kind: "direct", span, speaker: "the mayor" } as const];
    expect(addUp([createSpeechScorer(set)(post, { text: broken, quotes })]).directFound).toBe(1);
  });
});

describe("what reading scores", () => {
  const page: ReadPage = {
    outlet: "Harbour Post",
    title: "PORT SHUT",
    authors: ["Ida Moor"],
    published: "2024-05-02T06:10:00Z",
    sentences: post.sentences.map(({ text }) => text),
  };
  const reading = measures.filter(({ part }) => part === "Reading").map(({ name }) => name);

  it("is 1 for a page read without a slip, other names of its outlet included", () => {
    const values = valuesOf([scoreReading(post, page)], reading);
    expect(new Set(Object.values(values))).toEqual(new Set([1]));
  });

  it("is 0 for a file that was skipped", () => {
    const skipped = [scoreReading(post, undefined)];
    expect(valuesOf(skipped, ["body F1", "outlet", "date"])).toEqual({
      "body F1": 0,
      outlet: 0,
      date: 0,
    });
    expect(addUp(skipped).articlesMissing).toBe(1);
  });

  it("counts furniture, joined sentences and what the file does not say", () => {
    const [first = "", second = "", third = ""] = page.sentences;
    const scored = scoreReading(post, {
      ...page,
      via: "Reuters",
      sentences: [`${first} ${second}`, third, furnitureLine],
    });
    expect(scored.counts).toMatchObject({
      bodySame: 1,
      bodyRead: 3,
      furnitureRead: 1,
      agenciesRight: 0,
    });
  });
});

describe("the comparison of texts", () => {
  it.each([
    ["The U.S. left at 11:40.", "the us left at 11:40"],
    ["China’s top-down 2.4 percent", "chinas top down 2.4 percent"],
    ["“Yes,”\u00a0she\nsaid", "yes she said"],
  ])("reads %j as %j", (text, tokens) => {
    expect(tokensOf(text).join(" ")).toBe(tokens);
  });

  it.each([
    { given: "a b c d", expected: "a b c d e", matches: true },
    { given: "a b c", expected: "a b c d e", matches: false },
    { given: "e d c b a", expected: "a b c d e", matches: false },
    { given: "x x x x a b c d", expected: "a b c d", matches: true },
    { given: "x x x x x x x a b c d", expected: "a b c d", matches: false },
    { given: "", expected: "", matches: false },
  ])("matches $given with $expected: $matches", ({ given, expected, matches }) => {
    expect(isMatch(tokensOf(given), tokensOf(expected))).toBe(matches);
  });

  it.each([
    { names: ["Ana Lopes"], given: "Lopes", isSame: true },
    { names: ["Ana Lopes"], given: "Deputy Governor Ana Lopes", isSame: true },
    { names: ["Ana Lopes"], given: "Rui Lopes", isSame: false },
    { names: ["Ana Lopes"], given: "Ana Reis", isSame: false },
    { names: ["Ana Lopes", "the mayor"], given: "The Mayor", isSame: true },
    { names: ["the Harbour Office"], given: "Harbour Office", isSame: true },
    { names: ["a senior port official"], given: "a senior official", isSame: true },
    { names: ["a senior port official"], given: "a fisherman", isSame: false },
    { names: ["Ana Lopes"], given: "", isSame: false },
  ])("takes $given for $names: $isSame", ({ names, given, isSame }) => {
    expect(isSamePerson(names, given)).toBe(isSame);
  });
});

describe("intervals", () => {
  it("hold the value, are the same at every run, and have no width without doubt", () => {
    const mixed = [...askAll(perfect), ...askAll(() => [])];
    const [first, second] = [intervalsOf(mixed, measures), intervalsOf(mixed, measures)];
    expect(first).toEqual(second);
    const { low = 1, high = 0 } = first.get("Hit@1") ?? {};
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(intervalsOf(askAll(perfect), measures).get("Hit@1")).toEqual({ low: 1, high: 1 });
  });
});
