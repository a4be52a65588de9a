import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer, Citation, OutletAnswer } from "../../src/answer/answer.ts";
import { listSources } from "../../src/answer/sources.ts";
import type { Article } from "../../src/corpus/article.ts";
import { questionText, readQuestion } from "../../src/discord/answer-head.ts";
import { parseCustomId } from "../../src/discord/custom-id.ts";
import { foldSpace } from "../../src/discord/escape.ts";
import type { Message } from "../../src/discord/message.ts";
import { renderAnswer } from "../../src/discord/render-answer.ts";
import { renderContext } from "../../src/discord/render-context.ts";
import { renderMore } from "../../src/discord/render-more.ts";
import { renderNameChoice } from "../../src/discord/render-name-choice.ts";
import { renderSource, renderSources } from "../../src/discord/render-sources.ts";
import { renderWhy } from "../../src/discord/render-why.ts";
import { viewOf } from "../../src/discord/scope.ts";
import { refTo } from "../../src/discord/sentence-ref.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { anyArticle } from "../support/discord/any-article.ts";
import { hostileLongText, hostileText } from "../support/discord/hostile-text.ts";
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

type CitedAnswer = Extract<Answer, { kind: "cited" }>;

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

const anyStory = () => anyArticle({ sentences: 4, paragraphOf: (index) => 1 + (index % 2) });

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
  fc.array(anyStory(), { minLength: 1, maxLength: 3 }).chain((stories) =>
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
    expect(answerPages(answer({ outlets: outlets(9) }))).toHaveLength(2);
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
        const sentences = citedIn(given);
        for (const message of answerPages(given)) {
          expect(messageProblems(sent(message))).toEqual([]);
          for (const quote of quotesIn(message)) expectVerbatim(quote, sentences);
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
          const sentences = sentencesIn(articles);
          for (const quote of contextQuotesIn(context ?? { components: [] })) {
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
        const sentences = citedIn(given);
        const more = renderMore(given, { outlets: [given.outlets[0].outlet], speaker: question });
        for (const quote of quotesIn(more)) expectVerbatim(quote, sentences);
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
        for (const message of answerPages(given)) {
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
    const pages = answerPages(answer({ question, outlets: [first, ...rest] }));
    expect(pages.flatMap((page) => messageProblems(sent(page)))).toEqual([]);
    expect(pages.flatMap(quotesIn)).toHaveLength(200);
    for (const quote of pages.flatMap(quotesIn)) expect(quote.length).toBeGreaterThan(20);
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

const answerPages = (given: CitedAnswer): readonly Message[] =>
  pagesOf((page) => renderAnswer(given, { page }));

/** A context has blank lines between paragraphs, and a mark before what was cited. */
const contextQuotesIn = (message: Message): readonly string[] =>
  quotesIn(message)
    .filter((quote) => quote !== "")
    .map((quote) => quote.replace(/^➤ /u, ""));

const citedIn = ({ outlets }: CitedAnswer): readonly string[] =>
  outlets.flatMap(({ citations }) =>
    citations.map(({ article: { text }, sentence: { span } }) =>
      foldSpace(text.slice(span.start, span.end)),
    ),
  );
