import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer, Citation, OutletAnswer } from "../../src/answer/answer.ts";
import type {
  Comparison,
  DifferingValues,
  DifferingWording,
  SharedWording,
  StatedValue,
} from "../../src/answer/compare/comparison.ts";
import type { Article } from "../../src/corpus/article.ts";
import { readQuestion } from "../../src/discord/answer-head.ts";
import { hashNames, parseCustomId } from "../../src/discord/custom-id.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderComparison } from "../../src/discord/render-comparison.ts";
import { viewOf } from "../../src/discord/scope.ts";
import type { Span } from "../../src/language/span.ts";
import { answer, citation, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { anyArticle } from "../support/discord/any-article.ts";
import { hostileLongText } from "../support/discord/hostile-text.ts";
import {
  buttonsOf,
  choicesOf,
  messageProblems,
  textsOf,
} from "../support/discord/message-limits.ts";
import {
  expectVerbatim,
  pagesOf,
  quotesIn,
  sent,
  sentencesIn,
  textOf,
} from "../support/discord/shown.ts";

const comparison = (fields: Partial<Comparison> = {}): Comparison => ({
  answer: answer(),
  shared: [],
  differing: [],
  values: [],
  ...fields,
});

const post = article({
  id: "00000000000a",
  published: "2024-04-24",
  url: "https://www.harbour.example/strike",
  body: "The strike began on Monday with 120 dockers. “We will not work,” Ana Ruiz said.",
});
const bugle = article({
  id: "00000000000b",
  outlet: "Bay Bugle",
  body: "Some 150 dockers walked out on Tuesday. “We shall not work,” said Ana Ruiz.",
});

/** A sentence of an article, and words in it. */
function placeIn(story: Article, index: number, words: string): StatedValue & { words: Span } {
  const { sentence } = citation({ article: story, index });
  const start = story.text.indexOf(words);
  const span = { start, end: start + words.length };
  return { outlet: story.outlet ?? "", article: story, sentence, words: span, value: span };
}

const shared: SharedWording = {
  words: placeIn(post, 1, "not work").words,
  speaker: "Ana Ruiz",
  places: [placeIn(post, 1, "not work"), placeIn(bugle, 1, "not work")],
};

const differing: DifferingWording = {
  speaker: "Ana Ruiz",
  one: placeIn(post, 1, "We will not work"),
  other: placeIn(bugle, 1, "We shall not work"),
  diff: [
    { kind: "same", text: "We" },
    { kind: "missing", text: "will" },
    { kind: "added", text: "shall" },
    { kind: "same", text: "not work" },
  ],
};

const figures: DifferingValues = {
  kind: "figure",
  thing: "dockers",
  values: [placeIn(post, 0, "120"), placeIn(bugle, 0, "150")],
};

const times: DifferingValues = {
  kind: "time",
  thing: "strike",
  values: [placeIn(post, 0, "Monday"), placeIn(bugle, 0, "Tuesday")],
};

/** So many outlets with a sentence each, all of it different. */
function outletsOf(count: number, words = "The strike began"): OutletsOfAnswer {
  const [first, ...rest] = Array.from({ length: count }, (_, at) =>
    outletAnswer({
      outlet: `Paper ${at}`,
      citations: [
        citation({
          article: article({ id: String(at).padStart(12, "0"), body: `${words} ${at} days ago.` }),
        }),
      ],
    }),
  );
  return [first ?? outletAnswer(), ...rest];
}

type OutletsOfAnswer = Extract<Answer, { kind: "cited" }>["outlets"];

describe("a comparison", () => {
  test("shows each outlet in short, then what they share and where they differ", () => {
    const message = renderComparison(
      comparison({
        answer: answer({
          question: "Who strikes?",
          silent: ["Coast Courier"],
          outlets: [
            outletAnswer({
              via: "Reuters",
              citations: [citation({ article: post, index: 1, speaker: "Ana Ruiz" })],
            }),
            outletAnswer({
              outlet: "Bay Bugle",
              citations: [citation({ article: bugle, matches: [{ start: 9, end: 16 }] })],
            }),
          ],
        }),
        shared: [shared],
        differing: [differing],
        values: [figures, times],
      }),
    );
    expect(textsOf(message)).toEqual([
      "### Who strikes?",
      "2 of 3 outlets have something",
      [
        "**The Harbour Post** via Reuters · <t:1713952800:D>",
        "> “We will not work,” Ana Ruiz said.",
        "-# — Ana Ruiz · paragraph 1",
      ].join("\n"),
      [
        "**Bay Bugle** · date not stated",
        "> Some 150 **dockers** walked out on Tuesday.",
        "-# paragraph 1 · no link stored",
      ].join("\n"),
      "**Same words**\n“not work” — Ana Ruiz\n-# The Harbour Post, Bay Bugle",
      [
        "**Other words for the same**",
        "We ~~will~~ **shall** not work — Ana Ruiz",
        "-# ~~struck~~: The Harbour Post · **bold**: Bay Bugle",
      ].join("\n"),
      "**Different figures**\ndockers: **120** (The Harbour Post, <t:1713952800:D>) · **150** (Bay Bugle)",
      "**Different times**\nstrike: **Monday** (The Harbour Post, <t:1713952800:D>) · **Tuesday** (Bay Bugle)",
      "-# Nothing in: Coast Courier",
    ]);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([
      "Open at harbour.example",
      "Delete",
    ]);
    expect(choicesOf(message).map(({ label }) => label)).toEqual([
      "“We will not work,” Ana Ruiz said.",
      "Some 150 dockers walked out on Tuesday.",
      "“We shall not work,” said Ana Ruiz.",
      "The strike began on Monday with 120 dockers.",
    ]);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  test("says so where they share and dispute nothing", () => {
    const nothing =
      "-# Nothing was found that several of them quote, and no figures or times that surely differ.";
    const two = answer({ outlets: outletsOf(2) });
    expect(textOf(renderComparison(comparison({ answer: two })))).toContain(nothing);
    expect(textOf(renderComparison(comparison()))).not.toContain(nothing);
  });

  test("shows a few of each kind and counts the others", () => {
    const message = renderComparison(
      comparison({ shared: Array.from({ length: 9 }, () => shared) }),
    );
    expect(textOf(message).match(/“not work”/gu)).toHaveLength(3);
    expect(textOf(message)).toContain("-# … and 6 more");
  });

  test("cuts a sentence at a clause", () => {
    const outlets = outletsOf(1, "The port shut at dawn and stayed so, ".repeat(40));
    expect(textOf(renderComparison(comparison({ answer: answer({ outlets }) })))).toMatch(
      /^> The port .{120,200} and stayed so…$/mu,
    );
  });

  it.each([
    { outlets: 20, words: "The strike began", on: 0 },
    {
      outlets: 10,
      words: "The strike began, and nobody knew for how long it would go on, ".repeat(4),
      on: 1,
    },
    {
      outlets: 8,
      words: "The strike began, and nobody knew for how long it would go on, ".repeat(4),
      on: 1,
    },
  ])("of $outlets outlets, what they share stands on page $on, where there is room", (given) => {
    const long = "They said they would not work until the pier was mended and paid for. ".repeat(3);
    const story = article({ body: `“${long}” he said.` });
    const words = { start: 1, end: long.length };
    const place = placeIn(story, 0, "They said");
    const pages = comparisonPages(
      comparison({
        answer: answer({
          question: "@".repeat(300),
          outlets: outletsOf(given.outlets, given.words),
        }),
        shared: Array.from({ length: 3 }, () => ({
          words,
          speaker: "the dockers' union of the harbour",
          places: [place, { ...place, outlet: "The Evening Bugle of the Bay" }] as const,
        })),
        values: [figures, times],
      }),
    );
    const on = pages.findIndex((page) => textOf(page).includes("**Same words**"));
    expect(on).toBe(given.on);
    expect(pages.filter((page) => textOf(page).includes("**Same words**"))).toHaveLength(1);
    expect(pages.flatMap((page) => messageProblems(sent(page)))).toEqual([]);
  });

  test("is turned by the question and by what was chosen beside it", () => {
    const given = comparison({ answer: answer({ question: "Why?", outlets: outletsOf(9) }) });
    const chosen = { outlets: ["Paper 1"], speaker: "Ana Ruiz" };
    const idsOf = (message: Message) =>
      buttonsOf(message).map(({ label, customId }) => [label, parseCustomId(customId ?? "")]);
    expect(idsOf(renderComparison(given, { page: 1, audience: "asker", ...chosen }))).toEqual([
      [
        "◀ Back",
        {
          kind: "turn",
          view: viewOf("compare", "Why?", chosen),
        },
      ],
      ["Post here", { kind: "post" }],
    ]);
  });

  test("whose words alone were asked for is told, and remembered", () => {
    const given = comparison({ answer: answer({ outlets: outletsOf(9) }) });
    const message = renderComparison(given, { speaker: "Ana Ruiz" });
    expect(textOf(message)).toContain("-# Only what Ana Ruiz says\n9 of 9 outlets");
    expect(parseCustomId(buttonsOf(message)[0]?.customId ?? "")).toMatchObject({
      view: { speaker: hashNames(["Ana Ruiz"]) },
    });
  });

  test("nothing found is said", () => {
    const message = renderComparison(
      comparison({ answer: { kind: "too-vague", question: "why?", silent: [] } }),
      { audience: "asker" },
    );
    expect(textOf(message)).toContain("### why?\nThere is no word in this question to look for.");
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(["Post here"]);
  });

  test("carries its question so that a button can read it back", () => {
    const [shown] = textsOf(
      renderComparison(comparison({ answer: answer({ question: "a *b* c" }) })),
    );
    expect(readQuestion(shown ?? "")).toBe("a *b* c");
  });
});

const anyStory = () => anyArticle({ sentences: 3, paragraphOf: (index) => 1 + index });

/** A sentence of an article, and words in it that may be anything. */
const anyPlace = (): fc.Arbitrary<StatedValue & { readonly words: Span }> =>
  fc
    .record({ story: anyStory(), outlet: hostileLongText(), index: fc.nat(2), at: fc.nat(30) })
    .map(({ story, outlet, index, at }) => {
      const { sentence } = citation({ article: story, index: index % story.sentences.length });
      const words = { start: Math.min(at, sentence.span.end), end: sentence.span.end };
      return { outlet, article: story, sentence, value: words, words };
    });

const anyOutlet = (): fc.Arbitrary<OutletAnswer> =>
  fc
    .record({
      place: anyPlace(),
      via: fc.option(hostileLongText(), { nil: undefined }),
      speaker: fc.option(hostileLongText(), { nil: undefined }),
    })
    .map(({ place: { outlet, article: story, sentence, words }, via, speaker }) => {
      const said: Citation = {
        ...citation({ article: story }),
        sentence,
        matches: [words],
        ...(speaker !== undefined && { speaker }),
      };
      return outletAnswer({ outlet, citations: [said], ...(via !== undefined && { via }) });
    });

const anyComparison = (): fc.Arbitrary<Comparison> =>
  fc
    .record({
      question: hostileLongText(),
      silent: fc.array(hostileLongText(), { maxLength: 8 }),
      outlets: fc.array(anyOutlet(), { minLength: 1, maxLength: 20 }),
      shared: fc.array(
        fc.record({ one: anyPlace(), other: anyPlace(), speaker: hostileLongText() }),
        {
          maxLength: 5,
        },
      ),
      differing: fc.array(
        fc.record({ one: anyPlace(), other: anyPlace(), added: hostileLongText() }),
        { maxLength: 5 },
      ),
      values: fc.array(
        fc.record({
          kind: fc.constantFrom("figure" as const, "time" as const),
          thing: hostileLongText(),
          one: anyPlace(),
          other: anyPlace(),
          more: fc.array(anyPlace(), { maxLength: 4 }),
        }),
        { maxLength: 6 },
      ),
    })
    .map(
      ({
        question,
        silent,
        outlets: [first, ...rest],
        shared: same,
        differing: others,
        values,
      }) => ({
        answer: answer({ question, silent, outlets: [first ?? outletAnswer(), ...rest] }),
        shared: same.map(({ one, other, speaker }) => ({
          words: one.words,
          speaker,
          places: [one, other],
        })),
        differing: others.map(({ one, other, added }) => ({
          one,
          other,
          diff: [
            { kind: "missing", text: one.article.text },
            { kind: "added", text: added },
          ],
        })),
        values: values.map(({ kind, thing, one, other, more }) => ({
          kind,
          thing,
          values: [one, other, ...more],
        })),
      }),
    );

describe("whatever is compared", () => {
  test("every page is inside all limits, pings nobody and quotes word for word", () => {
    fc.assert(
      fc.property(anyComparison(), (given) => {
        const stories =
          given.answer.kind === "cited"
            ? given.answer.outlets.map(({ citations: [best] }) => best.article)
            : [];
        for (const message of comparisonPages(given)) {
          expect(messageProblems(sent(message))).toEqual([]);
          for (const quote of quotesIn(message)) expectVerbatim(quote, sentencesIn(stories));
          for (const choice of choicesOf(message)) {
            expect(parseCustomId(choice.value)?.kind).toBe("context");
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every outlet is shown once, in order, and what was found stands on one page", () => {
    fc.assert(
      fc.property(anyComparison(), (given) => {
        const pages = comparisonPages(given);
        const outlets = given.answer.kind === "cited" ? given.answer.outlets : [];
        const quoted = pages.flatMap(quotesIn);
        expect(quoted).toHaveLength(outlets.length);
        for (const [at, { citations }] of outlets.entries()) {
          expectVerbatim(quoted[at] ?? "", sentencesIn([citations[0].article]));
        }
        const headings = ["Same words", "Other words for the same"].map(
          (heading) => pages.filter((page) => textOf(page).includes(`**${heading}**\n`)).length,
        );
        expect(headings).toEqual(
          [given.shared, given.differing].map((all) => Math.min(1, all.length)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const comparisonPages = (given: Comparison): readonly Message[] =>
  pagesOf((page) => renderComparison(given, { page }));
