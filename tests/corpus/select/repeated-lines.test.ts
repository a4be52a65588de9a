import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Article, verbatim } from "../../../src/corpus/article.ts";
import { trimSpan } from "../../../src/language/span.ts";
import { type ArticleDraft, article } from "../../support/article.ts";
import { dropRepeatedLines } from "../../support/at-once.ts";
import { expectLinearWork } from "../../support/growth.ts";

/** Four stories of which each has paragraphs of its own. */
const stories: readonly (readonly string[])[] = [
  [
    "The port of Lindi shut at dawn after a storm tore two cranes loose.",
    "Nobody was hurt, the harbour master, Ada Obi, told reporters on the quay.",
    "She hopes to open the northern basin on Wednesday.",
    "About 40 ships are waiting in the roads.",
    "Millers in the capital have grain for two weeks.",
    "The minister is expected at the port on Tuesday.",
  ],
  [
    "A library in Mill Road opens again on Saturday.",
    "Builders found dry rot under the floor of the reading room.",
    "“It smelt of mushrooms,” said Raj Roy, who runs it.",
    "Repairs cost twice as much as planned.",
    "Readers may bring back their books until Friday.",
    "The mayor will cut a ribbon at noon.",
  ],
  [
    "Lindi United beat the champions by three goals to one.",
    "Juma Kweli scored twice before the break.",
    "The goalkeeper saved a penalty in the last minute.",
    "Rain had made the pitch a pond.",
    "Their trainer praised a defence without a fault.",
    "The return match is in April.",
  ],
  [
    "Rice became dearer for the fifth month in a row.",
    "Traders blame the floods in the delta.",
    "A sack now costs 90,000 shillings in the market.",
    "The bank expects no relief before the harvest.",
    "Families told of meals without meat.",
    "The government opened its stores last week.",
  ],
];

const background =
  "The war in the delta began when soldiers of the north crossed the river in March 2021.";
const note =
  "This story was produced with the support of the Lindi Foundation for Journalism, which has no say in what is printed.";

/** The stories with a paragraph at a place, the same for all; a negative one counts from the end. */
const withLine = (line: string, at: number, fields: ArticleDraft = {}): readonly Article[] =>
  stories.map((story, number) =>
    article({
      id: `${number}`,
      body: story.toSpliced(at < 0 ? story.length + 1 + at : at, 0, line).join("\n\n"),
      ...fields,
    }),
  );

const paragraphsOf = (one: Article): readonly string[] =>
  one.paragraphs.map((span) => verbatim(one, span));

const has = (articles: readonly Article[], line: string): readonly boolean[] =>
  articles.map((one) => paragraphsOf(one).includes(line));

describe("furniture goes", () => {
  it.each([
    { what: "a note below the story", line: note, at: -1 },
    { what: "a note among the last three paragraphs", line: note, at: -3 },
    { what: "a note above the story", line: note, at: 0 },
    {
      what: "a line that is no sentence, in the middle",
      line: "More stories from the coast",
      at: 3,
    },
    {
      what: "what speaks to its reader, in the middle",
      line: "You can follow our coverage of the coast on the radio.",
      at: 3,
    },
  ])("$what", ({ line, at }) => {
    const articles = dropRepeatedLines(withLine(line, at));
    expect(has(articles, line)).toEqual([false, false, false, false]);
    expect(articles.map(paragraphsOf)).toEqual(stories);
    for (const { dropped, text } of articles)
      expect(dropped.map(({ span, rule }) => [text.slice(span.start, span.end), rule])).toEqual([
        [line, "repeated line"],
      ]);
  });

  it("whatever its link leads to", () => {
    const articles = stories.map((story, number) =>
      article({
        id: `${number}`,
        body: [...story, `[More on the coast](https://harbourpost.example/${number})`].join("\n\n"),
      }),
    );
    expect(dropRepeatedLines(articles).map(paragraphsOf)).toEqual(stories);
  });

  it("however it is set, and behind as many other such lines", () => {
    const below = [
      note,
      "The Harbour Post was founded in 1921.",
      "All rights are reserved.",
      "Printed in Lindi.",
    ];
    const articles = stories.map((story, number) =>
      article({
        id: `${number}`,
        body: [...story, number === 2 ? note.toUpperCase() : note, ...below.slice(1)].join("\n\n"),
      }),
    );
    expect(dropRepeatedLines(articles).map(paragraphsOf)).toEqual(stories);
  });
});

it("puts what it drops in the order of the text, among what was dropped before", () => {
  const label = "ADVERTISEMENT";
  const articles = withLine(note, 0).map((one) => ({
    ...one,
    text: `${one.text}\n\n${label}`,
    dropped: [
      { span: { start: one.text.length + 2, end: one.text.length + 15 }, rule: "advertisement" },
    ],
  }));
  for (const { dropped } of dropRepeatedLines(articles))
    expect(dropped.map(({ rule }) => rule)).toEqual(["repeated line", "advertisement"]);
});

describe("news stays", () => {
  const onTopic = [
    "In 2019 a crane fell on a warehouse in the port of Lindi during a storm and killed three people.",
    "A storm tore cranes loose in Lindi, and ships wait outside its port.",
  ];
  it.each([
    { what: "background in the middle of the stories", articles: withLine(background, 3) },
    {
      what: "a quotation, though nobody says it",
      articles: withLine("“We will rebuild every house before the rain comes back.”", -1),
    },
    {
      what: "a quotation in single marks, though nobody says it",
      articles: withLine("‘We will rebuild every house before the rain comes back.’", -1),
    },
    {
      what: "a sentence that says whose words follow",
      articles: stories.map((story, number) =>
        article({
          id: `${number}`,
          body: [
            "Ada Obi told reporters:",
            `“It took ${number + 2} hours to close the gates.”`,
            ...story,
          ].join("\n\n"),
        }),
      ),
    },
    {
      what: "background below stories about the same thing",
      articles: [0, 1, 2].map((number) =>
        article({
          id: `${number}`,
          body: [
            `The ${["tugs", "pilots", "divers"][number]} of Lindi went out ${number + 2} times during Monday’s storm.`,
            `${["A", "Another", "The third"][number]} crane of the port fell on a ship, and ${number} people were hurt.`,
            `A warehouse lost its roof, which killed ${number + 3} goats.`,
            ...onTopic,
          ].join("\n\n"),
        }),
      ),
    },
    {
      what: "what only two articles have",
      articles: withLine(note, -1).map((one, number) =>
        number < 2 ? one : article({ id: `${number}`, body: stories[number]?.join("\n\n") ?? "" }),
      ),
    },
    {
      what: "what articles of several outlets have",
      articles: withLine(note, -1).map((one, number) => ({ ...one, outlet: `Outlet ${number}` })),
    },
    {
      what: "what fewer than a quarter of an outlet's articles have",
      articles: Array.from({ length: 13 }, (_, number) =>
        article({
          id: `${number}`,
          body: [
            `Day ${number} was dry.`,
            `Gauge ${number} fell.`,
            number < 3 ? note : `End of ${number}.`,
          ].join("\n\n"),
        }),
      ),
    },
    {
      what: "an article of hardly more than the note",
      articles: [0, 1, 2].map((number) =>
        article({ id: `${number}`, body: `Gate ${number} is shut.\n\n${note}` }),
      ),
    },
  ])("$what", ({ articles }) => {
    const read = dropRepeatedLines(articles);
    expect(read).toHaveLength(articles.length);
    for (const [at, one] of read.entries()) expect(one).toBe(articles[at]);
  });
});

test("somebody whom only the note names is none of the people, and somebody else's mention in it is gone", () => {
  const line =
    "Ann Lee, a reporter, has said that she writes about Raj Roy and the coast of the south.";
  const [, library] = withLine(line, -1);
  const [, read] = dropRepeatedLines(withLine(line, -1));
  const names = (one: Article | undefined) => one?.people.map(({ name }) => name);
  expect(names(library)).toEqual(["Raj Roy", "Ann Lee"]);
  expect(names(read)).toEqual(["Raj Roy"]);
  expect(library?.people[0]?.mentions.length).toBeGreaterThan(
    read?.people[0]?.mentions.length ?? 0,
  );
});

const paragraph = fc.oneof(
  fc.constantFrom(
    note,
    background,
    "More stories from the coast",
    "“We will rebuild every house before the rain comes back,” Ada Obi said.",
    "Ada Obi, the harbour master, told reporters that she had seen it.",
    "Raj Roy said:",
    "“No.”",
    "He has not replied to questions of The Harbour Post.",
    "Subscribe",
  ),
  fc.constantFrom(...stories.flat()),
);
const bodies = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 12 }), { maxLength: 6 });

test("every sentence that stays is unchanged, every span is in order, and nothing speaks of what is gone", () => {
  fc.assert(
    fc.property(bodies, (lists) => {
      const articles = lists.map((list, number) =>
        article({ id: `${number}`, body: list.join("\n\n"), outlet: `Outlet ${number % 2}` }),
      );
      for (const [at, read] of dropRepeatedLines(articles).entries()) {
        const whole = articles[at] ?? article();
        if (read === whole) continue;
        const wasThere = new Set(whole.sentences.map(({ span }) => span.start));
        expect(read.sentences.length).toBeGreaterThanOrEqual(2);
        expect(read.sentences.every(({ span }) => wasThere.has(span.start))).toBe(true);
        expect(read.sentences.map(({ index }) => index)).toEqual(read.sentences.map((_, n) => n));
        for (const { span, paragraph: number } of read.sentences) {
          const around = read.paragraphs[number - 1] ?? { start: 0, end: 0 };
          expect(span.start >= around.start && span.end <= around.end).toBe(true);
        }
        for (const spans of [
          read.paragraphs,
          read.sentences.map(({ span }) => span),
          [...read.paragraphs, ...read.dropped.map(({ span }) => span)].sort(
            (a, b) => a.start - b.start,
          ),
        ]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(trimSpan(read.text, span)).toEqual(span);
            end = span.end;
          }
        }
        const gone = read.dropped.map(({ span }) => span);
        const isGone = ({ start }: { readonly start: number }) =>
          gone.some((span) => start >= span.start && start < span.end);
        expect(read.attributions).toEqual(
          whole.attributions
            .filter(({ quote }) => !isGone(quote))
            .map((one) => ({ ...one, sentences: expect.anything() })),
        );
        for (const { quote, sentences, cue } of read.attributions) {
          const [first, last] = sentences.map((index) => read.sentences[index]?.span);
          expect(first !== undefined && first.start <= quote.start).toBe(true);
          expect(last !== undefined && last.end >= quote.end).toBe(true);
          expect(cue !== undefined && isGone(cue)).toBe(false);
        }
        for (const { mentions } of read.people) expect(mentions.some(isGone)).toBe(false);
        const meant = (one: Article) =>
          one.references.map(({ sentence, name }) => [one.sentences[sentence]?.span.start, name]);
        expect(meant(read)).toEqual(
          meant(whole).filter(([start]) => typeof start !== "number" || !isGone({ start })),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("work grows with the articles and with the length of one", () => {
  const base = article();
  const ofLines = (id: string, lines: readonly string[]): Article => {
    const text = lines.join("\n");
    let start = 0;
    const paragraphs = lines.map((line) => {
      const span = { start, end: start + line.length };
      start += line.length + 1;
      return span;
    });
    const sentences = paragraphs.map((span, index) => ({ index, span, paragraph: index + 1 }));
    const attributions = sentences.map(({ span, index }) => ({
      kind: "direct" as const,
      quote: span,
      sentences: [index, index] as const,
      speaker: { kind: "unknown" } as const,
      utterance: index,
    }));
    return { ...base, id: article({ id }).id, text, paragraphs, sentences, attributions };
  };
  const many = (size: number) =>
    Array.from({ length: size }, (_, number) =>
      ofLines(`${number}`, [
        ...Array.from({ length: 20 }, (_, at) => `Line ${at} of ${number}.`),
        note,
      ]),
    );
  const long = (size: number) =>
    Array.from({ length: 4 }, (_, number) =>
      ofLines(
        `${number}`,
        Array.from({ length: size }, (_, at) => `Line ${at} of the list is long.`),
      ),
    );
  for (const [make, size] of [
    [many, 50],
    [long, 800],
  ] as const) {
    const corpora = new Map([size, 8 * size].map((count) => [count, make(count)]));
    expectLinearWork((count) => dropRepeatedLines(corpora.get(count) ?? []), size);
  }
});
