import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer, Citation, OutletAnswer } from "../../src/answer/answer.ts";
import { listSources } from "../../src/answer/sources.ts";
import type { Article } from "../../src/corpus/article.ts";
import { questionText, readQuestion } from "../../src/discord/answer-head.ts";
import { parseCustomId } from "../../src/discord/custom-id.ts";
import { foldSpace, unescapeText } from "../../src/discord/escape.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderAnswer } from "../../src/discord/render-answer.ts";
import { renderContext } from "../../src/discord/render-context.ts";
import { renderMore } from "../../src/discord/render-more.ts";
import { renderNameChoice } from "../../src/discord/render-name-choice.ts";
import { renderSource, renderSources } from "../../src/discord/render-sources.ts";
import { renderWhy } from "../../src/discord/render-why.ts";
import { viewOf } from "../../src/discord/scope.ts";
import { refTo } from "../../src/discord/sentence-ref.ts";
import { trimSpan } from "../../src/language/span.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
import {
  buttonsOf,
  choicesOf,
  messageProblems,
  textsOf,
} from "../support/discord/message-limits.ts";

type CitedAnswer = Extract<Answer, { kind: "cited" }>;

const sent = (message: Message) => ({
  ...message,
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
});

const textOf = (message: Message): string => textsOf(message).join("\n");

describe("an answer", () => {
  const story = article({
    id: "00000000000a",
    outlet: "The Harbour Post",
    title: "Port *shut* again",
    body: "The port shut at dawn. “It is closed,” Ana Ruiz said. Boats wait outside.",
    published: "2024-04-24T04:53:00-04:00",
    url: "https://www.harbour.example/port?utm_source=x&id=7",
  });

  test("shows who, when, under which headline, what and by whom", () => {
    const message = renderAnswer(
      answer({
        question: "When did the port shut?",
        correctedTo: "port shut",
        silent: ["Bay Bugle", "Coast Courier"],
        outlets: [
          outletAnswer({
            outlet: "The Harbour Post",
            via: "Reuters",
            citations: [
              citation({
                article: story,
                matches: [
                  { start: 4, end: 8 },
                  { start: 9, end: 13 },
                ],
              }),
              citation({ article: story, index: 1, speaker: "Ana Ruiz" }),
            ],
          }),
        ],
      }),
    );
    expect(textsOf(message)).toEqual([
      "### When did the port shut?",
      "-# Showing results for port shut\n1 of 3 outlets has something",
      [
        "**The Harbour Post** via Reuters",
        "-# <t:1713948780:D> · Port \\*shut\\* again",
        "> The **port** **shut** at dawn.",
        "-# paragraph 1",
        "> “It is closed,” Ana Ruiz said.",
        "-# — Ana Ruiz · paragraph 1",
      ].join("\n"),
      "-# Nothing in: Bay Bugle, Coast Courier",
    ]);
    expect(buttonsOf(message)).toMatchObject([
      {
        label: "Open at harbour.example",
        url: "https://www.harbour.example/port?id=7#:~:text=The%20port%20shut%20at%20dawn.",
      },
      { label: "Why these?" },
      { label: "Delete" },
    ]);
    expect(choicesOf(message)).toEqual([
      {
        label: "Context: The Harbour Post",
        description: "Port *shut* again",
        value: "v2:ctx:00000000000a.0.m+00000000000a.n.1h",
      },
    ]);
  });

  test("says where a date or a link is not known", () => {
    const text = textOf(renderAnswer(answer()));
    expect(text).toContain("date not stated · Port shut · no link stored");
  });

  test("cuts a long sentence at a clause, visibly", () => {
    const long = article({ body: `${"The port shut at dawn and stayed so, ".repeat(40)}he said.` });
    const text = textOf(
      renderAnswer(
        answer({ outlets: [outletAnswer({ citations: [citation({ article: long })] })] }),
      ),
    );
    expect(text).toMatch(/> The port .* and stayed so…\n/u);
  });

  test("keeps what does not fit, and what further sentences there are, for More", () => {
    const wordy = article({
      body: ["One", "Two", "Three"].map((word) => `${word} ${"very ".repeat(60)}long.`).join(" "),
    });
    const citations: OutletAnswer["citations"] = [
      citation({ article: wordy }),
      citation({ article: wordy, index: 1 }),
      citation({ article: wordy, index: 2 }),
    ];
    const outlet = outletAnswer({ citations, further: 4 });
    const message = renderAnswer(answer({ outlets: [outlet] }));
    expect(choicesOf(message)[1]).toMatchObject({
      label: "More: The Harbour Post",
      description: "6 more sentences",
    });
  });

  it.each([
    {
      kind: "no-evidence",
      says: "Nothing answers that in any of the 2 outlets searched: Bay Bugle, Coast Courier.",
    },
    { kind: "too-vague", says: "There is no word in this question to look for." },
  ] as const)("$kind has a plain message of its own", ({ kind, says }) => {
    const message = renderAnswer({
      kind,
      question: "why?",
      silent: ["Bay Bugle", "Coast Courier"],
      advice: noAdvice,
    });
    expect(textOf(message)).toContain(says);
    expect(messageProblems(sent(message))).toEqual([]);
  });

  test("carries its question so that a button can read it back", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const question = foldSpace(text).trim().slice(0, 300).trim();
        fc.pre(question !== "" && !/\p{Surrogate}|\p{Control}|\p{Bidi_Control}/u.test(question));
        const [shown] = textsOf(renderAnswer(answer({ question })));
        expect(readQuestion(shown ?? "")).toBe(question);
      }),
    );
  });
});

/** Articles such as nobody prints. */
const anyArticle = (): fc.Arbitrary<Article> =>
  fc
    .record({
      id: fc.stringMatching(/^[0-9a-f]{12}$/u),
      text: hostileLongText().filter((text) => /\p{L}/u.test(text)),
      outlet: hostileLongText(),
      title: fc.option(hostileLongText(), { nil: undefined }),
      published: fc.constantFrom(undefined, "2024-04-24", "2024-04-24T04:53:00-04:00", "soon"),
      url: fc.oneof(
        fc.constant(undefined),
        fc.webUrl({ withQueryParameters: true }),
        hostileText(),
      ),
    })
    .map(({ text, title, published, url, ...fields }) =>
      article({
        ...fields,
        ...cutAnywhere(text),
        ...(title !== undefined && { title }),
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
      }),
    );

/** A text whose sentences end wherever they like; half a character apart if need be. */
function cutAnywhere(text: string): Pick<Article, "text" | "paragraphs" | "sentences"> {
  const whole = trimSpan(text, { start: 0, end: text.length });
  const length = Math.max(1, Math.ceil((whole.end - whole.start) / 4));
  const spans = [0, 1, 2, 3]
    .map((at) => ({ start: whole.start + at * length, end: whole.start + (at + 1) * length }))
    .map(({ start, end }) => trimSpan(text, { start, end: Math.min(end, whole.end) }))
    .filter(({ start, end }) => start < end);
  return {
    text,
    paragraphs: [whole],
    sentences: spans.map((span, index) => ({ index, span, paragraph: 1 + (index % 2) })),
  };
}

const anyCitation = (stories: readonly Article[]): fc.Arbitrary<Citation> =>
  fc
    .record({
      story: fc.constantFrom(...stories),
      index: fc.nat(3),
      speaker: fc.option(hostileLongText(), { nil: undefined }),
      at: fc.nat(20),
    })
    .map(({ story, index, speaker, at }) => {
      const place = Math.min(index, story.sentences.length - 1);
      const start = (story.sentences[place]?.span.start ?? 0) + at;
      return citation({
        article: story,
        index: place,
        matches: [
          { start, end: start + 3 },
          { start: start + 3, end: start + 9 },
        ],
        ...(speaker !== undefined && { speaker }),
      });
    });

const anyOutlet = (): fc.Arbitrary<OutletAnswer> =>
  fc.array(anyArticle(), { minLength: 1, maxLength: 3 }).chain((stories) =>
    fc
      .tuple(
        anyCitation(stories),
        fc.array(anyCitation(stories), { maxLength: 2 }),
        hostileLongText(),
        fc.option(hostileLongText(), { nil: undefined }),
        fc.nat(3),
      )
      .map(([first, rest, outlet, via, further]) => ({
        outlet,
        further,
        citations: [first, ...rest],
        ...(via !== undefined && { via }),
      })),
  );

/** In a corpus no two articles share an id, so no two outlets cite the same one. */
const anyOutlets = (): fc.Arbitrary<CitedAnswer["outlets"]> =>
  fc
    .uniqueArray(anyOutlet(), {
      minLength: 1,
      maxLength: 12,
      selector: ({ citations }) => citations[0].article.id,
    })
    .map(([first, ...rest]) => [first ?? outletAnswer(), ...rest]);

const anyAnswer = (): fc.Arbitrary<CitedAnswer> =>
  fc
    .record({
      question: hostileLongText(),
      silent: fc.array(hostileLongText(), { maxLength: 30 }),
      correctedTo: fc.option(hostileLongText(), { nil: undefined }),
      outlets: anyOutlets(),
    })
    .map(({ correctedTo, ...fields }) =>
      answer({ ...fields, ...(correctedTo !== undefined && { correctedTo }) }),
    );

describe("the order of time", () => {
  const dated = (outlet: string, published: string) =>
    outletAnswer({ outlet, citations: [citation({ article: article({ published }) })] });

  test("is told where days differ", () => {
    const outlets: CitedAnswer["outlets"] = [
      dated("Bay Bugle", "2024-04-26"),
      dated("Coast Courier", "2024-04-24T04:53:00-04:00"),
      outletAnswer({ outlet: "Undated" }),
    ];
    expect(textOf(renderAnswer(answer({ outlets })))).toContain(
      "\n-# Oldest to newest: Coast Courier → Bay Bugle",
    );
  });

  test("is not told where only one day is known", () => {
    const outlets: CitedAnswer["outlets"] = [dated("Bay Bugle", "2024-04-26"), outletAnswer()];
    expect(textOf(renderAnswer(answer({ outlets })))).not.toContain("Oldest");
  });
});

describe("a page", () => {
  const outlets = (count: number): CitedAnswer["outlets"] => {
    const [first = outletAnswer(), ...rest] = Array.from({ length: count }, (_, at) =>
      outletAnswer({
        outlet: `Paper ${at}`,
        further: 2,
        citations: [
          citation({
            article: article({
              id: String(at).padStart(12, "0"),
              url: `https://paper-${at}.example/port`,
              body: `${"The port shut at dawn and stayed so, ".repeat(40)}he said.`,
            }),
          }),
        ],
      }),
    );
    return [first, ...rest];
  };

  test("holds eight outlets with all that belongs to them", () => {
    const message = renderAnswer(answer({ outlets: outlets(8), silent: ["Silent Sentinel"] }));
    expect(messageProblems(sent(message))).toEqual([]);
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain("Next ▶");
    expect(choicesOf(message)).toHaveLength(16);
    expect(pagesOf(answer({ outlets: outlets(9) }))).toHaveLength(2);
  });

  test("gives an outlet 450 characters at most", () => {
    const texts = textsOf(renderAnswer(answer({ outlets: outlets(2) })));
    const blocks = texts.filter((text) => text.startsWith("**Paper"));
    expect(blocks).toHaveLength(2);
    for (const block of blocks) expect(block.length).toBeLessThanOrEqual(450);
  });
});

describe("whatever the corpus and the question", () => {
  test("every page is inside all limits, pings nobody and quotes word for word", () => {
    fc.assert(
      fc.property(anyAnswer(), (given) => {
        const sentences = given.outlets.flatMap(({ citations }) => citations.map(wordsOf));
        for (const message of pagesOf(given)) {
          expect(messageProblems(sent(message))).toEqual([]);
          for (const quote of quotesOf(message)) expectVerbatim(quote, sentences);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the context and the sources are inside all limits as well", () => {
    fc.assert(
      fc.property(anyOutlets(), (outlets) => {
        const articles = [
          ...new Set(outlets.flatMap(({ citations }) => citations.map((cited) => cited.article))),
        ];
        for (const { citations } of outlets) {
          const refs = citations.map(refTo);
          const context = renderContext(articles, refs);
          expect(messageProblems(sent(context ?? { components: [] }))).toEqual([]);
          const sentences = articles.flatMap((story) =>
            story.sentences.map(({ span }) => fold(story.text.slice(span.start, span.end))),
          );
          for (const quote of quotesOf(context ?? { components: [] })) {
            expectVerbatim(quote, sentences);
          }
        }
        const sources = listSources(articles);
        const facts = { sentences: 4, fingerprint: "0123456789ab", changedAt: 1 };
        expect(messageProblems(sent(renderSources(sources, facts)))).toEqual([]);
        for (const source of sources)
          expect(messageProblems(sent(renderSource(source)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("more of an outlet, the reasons, advice and a choice of names are, too", () => {
    fc.assert(
      fc.property(anyAnswer(), fc.array(hostileLongText(), { maxLength: 9 }), (given, names) => {
        const { question, silent } = given;
        const sentences = given.outlets.flatMap(({ citations }) => citations.map(wordsOf));
        const more = renderMore(given, { outlets: [given.outlets[0].outlet], speaker: question });
        for (const quote of quotesOf(more)) expectVerbatim(quote, sentences);
        const advice = { understood: nothingUnderstood(names), ...suggested(names) };
        const messages = [
          more,
          renderWhy({
            answer: given,
            silences: silent.map((outlet) => ({
              outlet,
              reason: { kind: "words missing", words: names },
            })),
          }),
          renderAnswer({ kind: "no-evidence", question, silent, advice }, { outlets: names }),
          renderNameChoice({
            what: "speaker",
            typed: question,
            problem: "ambiguous",
            candidates: [...new Set(names)],
            head: questionText({ question }),
            idOf: (speaker) => ({ kind: "open", view: viewOf("ask", question, { speaker }) }),
          }),
        ];
        for (const message of messages) expect(messageProblems(sent(message))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("every button and choice is one that the bot understands", () => {
    fc.assert(
      fc.property(anyAnswer(), (given) => {
        for (const message of pagesOf(given)) {
          const ids = [
            ...buttonsOf(message).flatMap(({ customId }) => customId ?? []),
            ...choicesOf(message).map(({ value }) => value),
          ];
          for (const id of ids) expect(parseCustomId(id), id).not.toBe(undefined);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("two hundred outlets with endless names fit on their pages, each of them once", () => {
    const outlets = Array.from({ length: 200 }, (_, at) =>
      outletAnswer({
        outlet: `${at}: ${"*_漢@".repeat(1_250)}`,
        citations: [
          citation({
            article: article({
              id: String(at).padStart(12, "0"),
              title: "<@1>".repeat(1_000),
              body: `${"[x](http://evil.example) ".repeat(400)}.`,
            }),
          }),
        ],
      }),
    );
    const [first = outletAnswer(), ...rest] = outlets;
    const question = "@".repeat(300);
    const pages = pagesOf(answer({ question, outlets: [first, ...rest] }));
    expect(pages.flatMap((page) => messageProblems(sent(page)))).toEqual([]);
    expect(pages.flatMap(quotesOf)).toHaveLength(200);
    for (const quote of pages.flatMap(quotesOf)) expect(quote.length).toBeGreaterThan(20);
  });
});

const nothingUnderstood = (names: readonly string[]) => ({
  speakers: names,
  topics: names,
  unknown: names,
});

const suggested = (names: readonly string[]) => {
  const [one, two, ...rest] = [...new Set(names)];
  return {
    speakers: one === undefined ? [] : [one],
    topics: two === undefined ? [] : [two],
    outlets: rest,
  };
};

/** Every page of an answer, as the reader turns them. */
function pagesOf(given: CitedAnswer): readonly Message[] {
  const pages: Message[] = [];
  for (let page = 0; ; page += 1) {
    const message = renderAnswer(given, { page });
    pages.push(message);
    if (!buttonsOf(message).some(({ label }) => label === "Next ▶")) return pages;
  }
}

const quotesOf = (message: Message): readonly string[] =>
  textsOf(message)
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.startsWith("> ") && line !== "> ")
    .map((line) => line.slice(2).replace(/^➤ /u, ""));

const fold = (text: string): string => foldSpace(text).trim();

const wordsOf = ({ article: cited, sentence }: Citation): string =>
  fold(cited.text.slice(sentence.span.start, sentence.span.end));

/** A quote is a sentence, or the beginning of one that says it was cut. */
function expectVerbatim(quote: string, sentences: readonly string[]): void {
  const words = fold(unescapeText(quote));
  const beginning = fold(unescapeText(quote.replace(/…$/u, "")));
  const isVerbatim = sentences.some(
    (sentence) => sentence === words || (quote.endsWith("…") && sentence.startsWith(beginning)),
  );
  expect(isVerbatim, quote).toBe(true);
}
