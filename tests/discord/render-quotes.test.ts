import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Quotes, Saying } from "../../src/answer/quotes.ts";
import type { Article } from "../../src/corpus/article.ts";
import { readQuestion } from "../../src/discord/answer-head.ts";
import { hashNames, hashText, parseCustomId } from "../../src/discord/custom-id.ts";
import { foldSpace } from "../../src/discord/escape.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderQuotes } from "../../src/discord/render-quotes.ts";
import { article } from "../support/article.ts";
import { anyArticle } from "../support/discord/any-article.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
import {
  buttonsOf,
  choicesOf,
  messageProblems,
  textsOf,
} from "../support/discord/message-limits.ts";
import { expectVerbatim, pagesOf, quotesIn, sent } from "../support/discord/shown.ts";
import { expectLinearWork } from "../support/growth.ts";

/** The sayings of an article: one for each of its sentences, quoted where it has a quotation mark. */
const sayingsIn = (story: Article, fields: Partial<Saying> = {}): readonly Saying[] =>
  story.sentences.map((sentence) => ({
    article: story,
    sentence,
    kind: story.text.slice(sentence.span.start, sentence.span.end).includes("“")
      ? "direct"
      : "reported",
    speaker: "Ana Ruiz",
    matches: [],
    ...fields,
  }));

const quotes = (fields: Partial<Quotes> = {}): Quotes => ({
  speaker: "Ana Ruiz",
  sayings: sayingsIn(article()),
  others: [],
  ...fields,
});

describe("somebody's quotes", () => {
  const harbour = article({
    id: "00000000000a",
    via: "Reuters",
    title: "Ferry *late* again",
    published: "2024-04-24",
    url: "https://www.harbour.example/ferry",
    body: "“The ferry is late,” Ana Ruiz said. “It will come.”\n\nRuiz said the pier was old.",
  });
  const bugle = article({
    id: "00000000000b",
    outlet: "Bay Bugle",
    title: "Ferry waits",
    body: "“We all wait,” the harbour master said.",
  });
  const [late] = harbour.sentences;

  test("show who, how much, where, when, what, and whether it is quoted", () => {
    const message = renderQuotes(
      quotes({
        about: "the ferry",
        sayings: [
          ...sayingsIn(harbour, { matches: [{ start: 5, end: 10 }] }),
          ...sayingsIn(bugle, { speaker: "the harbour master" }),
        ],
        others: [
          { name: "Bo Lind", sentences: 5 },
          { name: "Cy Marsh", sentences: 2 },
        ],
      }),
    );
    expect(textsOf(message)).toEqual([
      "### Ana Ruiz",
      "-# about: the ferry",
      "4 sentences, 3 of them quoted, in 2 outlets",
      [
        "**The Harbour Post** via Reuters",
        "-# <t:1713952800:D> · Ferry \\*late\\* again",
        "> “The **ferry** is late,” Ana Ruiz said.",
        "> “It will come.”",
        "-# quoted · paragraph 1",
        "> Ruiz said the pier was old.",
        "-# reported · paragraph 2",
      ].join("\n"),
      [
        "**Bay Bugle**",
        "-# date not stated · Ferry waits · no link stored",
        "> “We all wait,” the harbour master said.",
        "-# — the harbour master · quoted · paragraph 1",
      ].join("\n"),
      "-# Also on this: Bo Lind (5), Cy Marsh (2)",
    ]);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([
      "Open at harbour.example",
      "Delete",
    ]);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  test("lead to the context of every sentence shown", () => {
    const choices = choicesOf(renderQuotes(quotes({ sayings: sayingsIn(harbour) })));
    expect(choices.map(({ label, description }) => [label, description])).toEqual([
      ["“The ferry is late,” Ana Ruiz said.", "The Harbour Post · paragraph 1"],
      ["“It will come.”", "The Harbour Post · paragraph 1"],
      ["Ruiz said the pier was old.", "The Harbour Post · paragraph 2"],
    ]);
    expect(parseCustomId(choices[0]?.value ?? "")).toEqual({
      kind: "context",
      sentences: [{ articleId: "00000000000a", span: late?.span }],
    });
  });

  test("two sentences with others between them are not shown as one", () => {
    const story = article({ body: "“One is late.” Boats left. “Two is lost.”" });
    const sayings = sayingsIn(story).filter(({ kind }) => kind === "direct");
    expect(textsOf(renderQuotes(quotes({ sayings }))).join("\n")).toContain(
      "> “One is late.”\n-# quoted · paragraph 1\n> “Two is lost.”\n-# quoted · paragraph 1",
    );
  });

  it.each([
    { about: undefined, says: "Nothing they say is in this corpus." },
    { about: "eels", says: "Nothing they say in this corpus is about that." },
  ])("about $about: nothing is said to be nothing", ({ about, says }) => {
    const message = renderQuotes(quotes({ sayings: [], ...(about !== undefined && { about }) }));
    expect(textsOf(message).join("\n").split("\n")).toContain(says);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  it.each([
    { kinds: ["direct"], says: "1 sentence, quoted, in 1 outlet" },
    { kinds: ["reported", "reported"], says: "2 sentences, all of them reported, in 1 outlet" },
    { kinds: ["direct", "direct"], says: "2 sentences, all of them quoted, in 1 outlet" },
  ] as const)("counts $kinds", ({ kinds, says }) => {
    const [one] = sayingsIn(article());
    const sayings = one === undefined ? [] : kinds.map((kind) => ({ ...one, kind }));
    expect(textsOf(renderQuotes(quotes({ sayings }))).join("\n")).toContain(says);
  });

  test("are turned by the topic and the speaker, and carry no topic where there is none", () => {
    const sayings = Array.from({ length: 9 }, () => sayingsIn(harbour)).flat();
    const [, button] = buttonsOf(renderQuotes(quotes({ sayings }), { audience: "asker" }));
    expect(button?.label).toMatch(/▶/u);
    expect(parseCustomId(button?.customId ?? "")).toEqual({
      kind: "turn",
      view: { kind: "quotes", page: 1, text: hashText(""), speaker: hashNames(["Ana Ruiz"]) },
    });
    expect(topicIn(renderQuotes(quotes({ sayings })))).toBeUndefined();
  });

  test("carry their topic so that a button can read it back", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const about = foldSpace(text).trim().slice(0, 250).trim();
        fc.pre(about !== "" && !/\p{Surrogate}|\p{Control}|\p{Bidi_Control}/u.test(about));
        const shown = topicIn(renderQuotes(quotes({ about })));
        expect(readQuestion(shown ?? "")).toBe(about);
      }),
    );
  });
});

/** The text by which a button finds the topic. */
const topicIn = (message: Message): string | undefined =>
  message.components
    .flatMap((outer) => (outer.type === ComponentType.Container ? outer.components : []))
    .flatMap((inner) =>
      inner.type === ComponentType.TextDisplay && inner.id === 101 ? inner.content : [],
    )[0];

const anyStory = () => anyArticle({ sentences: 6, paragraphOf: (index) => 1 + (index % 2) });

const anyQuotes = (): fc.Arbitrary<Quotes> =>
  fc
    .record({
      speaker: hostileLongText(),
      about: hostileLongText(),
      stories: fc.uniqueArray(anyStory(), { maxLength: 12, selector: ({ id }) => id }),
      named: fc.array(fc.option(hostileLongText(), { nil: undefined }), { minLength: 1 }),
      kinds: fc.array(fc.constantFrom("direct", "reported"), { minLength: 1 }),
      at: fc.nat(20),
      others: fc.array(fc.record({ name: hostileLongText(), sentences: fc.integer({ min: 1 }) })),
    })
    .map(({ speaker, about, stories, named, kinds, at, others }) => ({
      speaker,
      about,
      others,
      sayings: stories.flatMap((story) =>
        story.sentences.map((sentence, index) => ({
          article: story,
          sentence,
          kind: kinds[index % kinds.length] ?? "direct",
          speaker: named[index % named.length] ?? speaker,
          matches: [{ start: sentence.span.start + at, end: sentence.span.start + at + 4 }],
        })),
      ),
    }));

describe("whatever somebody says", () => {
  test("every page is inside all limits, calm, pings nobody and quotes word for word", () => {
    fc.assert(
      fc.property(anyQuotes(), (given) => {
        for (const message of pagesOf((page) => renderQuotes(given, { page }))) {
          expect(messageProblems(sent(message))).toEqual([]);
          expect(quotesIn(message).length).toBeLessThanOrEqual(8);
          expect(textsOf(message).filter((text) => /^> /mu.test(text)).length).toBeLessThan(6);
          for (const choice of choicesOf(message)) {
            expect(parseCustomId(choice.value)?.kind).toBe("context");
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every sentence is shown on one page, once, in order, and has its choice", () => {
    fc.assert(
      fc.property(anyQuotes(), (given) => {
        const pages = pagesOf((page) => renderQuotes(given, { page }));
        const quoted = pages.flatMap(quotesIn);
        expect(quoted).toHaveLength(given.sayings.length);
        for (const [at, { article: story, sentence }] of given.sayings.entries()) {
          const words = foldSpace(story.text.slice(sentence.span.start, sentence.span.end));
          expectVerbatim(quoted[at] ?? "", [words]);
        }
        expect(pages.flatMap(choicesOf)).toHaveLength(given.sayings.length);
      }),
      { numRuns: 60 },
    );
  });

  test("a page beyond the last is the last, one before the first is the first", () => {
    const sayings = Array.from({ length: 20 }, () => sayingsIn(article())).flat();
    const given = quotes({ sayings });
    expect(renderQuotes(given, { page: 99 })).toEqual(
      pagesOf((page) => renderQuotes(given, { page })).at(-1),
    );
    expect(renderQuotes(given, { page: -1 })).toEqual(
      pagesOf((page) => renderQuotes(given, { page }))[0],
    );
  });

  test("two thousand endless sentences take no more than linear work for a page", () => {
    const body = (size: number) =>
      Array.from({ length: size }, () => "“No ferry,” he said.").join(" ");
    expectLinearWork((size) => {
      const text = body(size);
      const sentences = Array.from({ length: size }, (_, index) => ({
        index,
        span: { start: index * 21, end: index * 21 + 20 },
        paragraph: 1,
      }));
      return renderQuotes(quotes({ sayings: sayingsIn({ ...article(), text, sentences }) }), {
        page: size,
      });
    }, 400);
  });
});
