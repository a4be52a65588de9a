import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../src/corpus/article.ts";
import type { Library, Newsroom } from "../../src/library/library.ts";
import { createChatSession } from "../../src/terminal/chat-session.ts";
import { foldSpace } from "../../src/terminal/printable.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { answer, citation, fakeNewsroom, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";
import { sentenceOf } from "../support/sentences.ts";

const plain = styleFor({ columns: 80 }, false);

const harbour = article({
  body: "“The port is shut,” Ana Lopes said. Rain fell. Nobody was hurt.",
  published: "2024-04-26",
});
const valley = article({ outlet: "Valley Echo", title: "Dam holds", body: "The dam held." });
const speakers = ["Ana Lopes", "Rui Lopes", "Rui Marsh"].map((name) => ({
  name,
  type: "person" as const,
  sentences: 3,
}));

interface AskedOf {
  readonly question: string;
  readonly options: Parameters<Library["ask"]>[1];
}

/** A newsroom that remembers what it was asked; The Harbour Post has up to three sentences. */
function listeningNewsroom(draft: Parameters<typeof fakeNewsroom>[0] = {}) {
  const asked: AskedOf[] = [];
  const newsroom = fakeNewsroom({
    articles: [harbour, valley],
    speakers,
    ask: (question, options = {}) => {
      asked.push({ question, options });
      const { limit = 1, outlets = [] } = options;
      const [first, ...rest] = harbour.sentences
        .slice(0, limit)
        .map(({ index }) => citation({ article: harbour, index }));
      const all = [
        outletAnswer({ citations: [first ?? citation({ article: harbour }), ...rest] }),
        outletAnswer({ citations: [citation({ article: valley })] }),
      ].filter(({ outlet }) => outlets.length === 0 || outlets.includes(outlet));
      const [one = outletAnswer(), ...others] = all;
      return Promise.resolve(answer({ question, outlets: [one, ...others] }));
    },
    ...draft,
  });
  return { newsroom, asked };
}

/** What the chat says to the last of some lines. */
async function say(newsroom: Newsroom, ...lines: readonly string[]): Promise<string> {
  const session = createChatSession(newsroom);
  let said: readonly string[] = [];
  for (const line of lines) said = (await session.respond(line, plain)).lines;
  return said.join("\n");
}

describe("a question in the chat", () => {
  test("goes to the outlets and the speaker named beside it, by the corpus's own names", async () => {
    const { newsroom, asked } = listeningNewsroom();
    await say(newsroom, "when? outlet:echo speaker:marsh");
    expect(asked).toEqual([
      { question: "when?", options: { outlets: ["Valley Echo"], speaker: "Rui Marsh" } },
    ]);
  });

  it.each([
    {
      line: "speaker:Lopes when?",
      says: '“Lopes” fits several who speak here. Which one: speaker:"Ana Lopes" or speaker:"Rui Lopes"?',
    },
    {
      line: 'speaker:"Rui Marshes" when?',
      says: 'Nobody who speaks here is called “Rui Marshes”. Perhaps speaker:"Rui Marsh"',
    },
    {
      line: "speaker:Marsh speaker:Ana when?",
      says: "Ask for one speaker at a time.",
    },
    {
      line: "outlet:Harbor when?",
      says: 'No outlet here is called “Harbor”. Perhaps outlet:"The Harbour Post"? /sources lists them.',
    },
    {
      line: "/quotes Lopes",
      says: '“Lopes” fits several who speak here. Which one: /quotes "Ana Lopes" or /quotes "Rui Lopes"?',
    },
    {
      line: "/quotes Xyzzy",
      says: 'Nobody who speaks here is called “Xyzzy”. These speak most: /quotes "Ana Lopes", /quotes "Rui Lopes", /quotes "Rui Marsh".',
    },
  ])("says whom else to ask for: $line", async ({ line, says }) => {
    const { newsroom, asked } = listeningNewsroom();
    expect(foldSpace(await say(newsroom, line))).toContain(says);
    expect(asked).toEqual([]);
  });
});

describe("/more", () => {
  test("asks the same again of the outlet of a numbered sentence, with a larger limit", async () => {
    const { newsroom, asked } = listeningNewsroom();
    const said = await say(newsroom, "when? speaker:Marsh", "/more 1");
    expect(asked[1]).toEqual({
      question: "when?",
      options: { outlets: ["The Harbour Post"], speaker: "Rui Marsh", limit: 26 },
    });
    expect(said).toContain("[3] │ Nobody was hurt.");
    expect(said).not.toContain("Valley Echo");
  });

  test("asks the outlet named, or the only one there is", async () => {
    const { newsroom } = listeningNewsroom();
    expect(await say(newsroom, "when?", "/more harbour post")).toContain("[3] │");
    expect(await say(newsroom, "when? outlet:harbour", "/more")).toContain("[3] │");
  });

  test("says what to type where several outlets answer", async () => {
    const { newsroom } = listeningNewsroom();
    expect(foldSpace(await say(newsroom, "when?", "/more"))).toBe(
      'Of which outlet? Type its name or the number of one of its sentences: /more 1, or /more outlet:"The Harbour Post".',
    );
  });

  test("says where an outlet has no more, and lets the numbers stand", async () => {
    const { newsroom } = listeningNewsroom();
    const lines = ["when?", "/more echo"];
    expect(await say(newsroom, ...lines)).toBe("Valley Echo has no more on this than 1 sentence.");
    expect(await say(newsroom, ...lines, "/context 1")).toContain("→ │ “The port is shut,”");
  });

  it.each([
    { before: [], line: "/more", says: "There is nothing to show more of; ask a question first." },
    {
      before: ["when?"],
      line: "/more 9",
      says: "There is no sentence [9]; the numbers shown last go from 1 to 2.",
    },
    {
      before: ["/sources"],
      line: "/more echo",
      says: "/more alone shows the next page of a list.",
    },
    { before: ["/sources"], line: "/more", says: "That was all of it." },
  ])("after $before, $line says: $says", async ({ before, line, says }) => {
    const { newsroom } = listeningNewsroom();
    expect(await say(newsroom, ...before, line)).toBe(says);
  });

  test("turns the pages of what somebody says, and /context knows all their numbers", async () => {
    const sayings = Array.from({ length: 21 }, () => ({
      article: harbour,
      sentence: sentenceOf(harbour, 1),
      kind: "reported" as const,
      speaker: "Ana Lopes",
      matches: [],
    }));
    const seen: unknown[] = [];
    const { newsroom } = listeningNewsroom({
      quotes: (speaker, about) => {
        seen.push({ speaker, about });
        return Promise.resolve({ speaker, sayings, others: [] });
      },
    });
    const lines = ["/quotes ana lopes about rain", "/more"];
    expect(await say(newsroom, ...lines)).toContain("[21] │ Rain fell.");
    expect(await say(newsroom, ...lines, "/context 21")).toContain("→ │ Rain fell.");
    expect(seen[0]).toEqual({ speaker: "Ana Lopes", about: "rain" });
  });
});

describe("/why", () => {
  test("explains the last answer as it was asked, and keeps its numbers", async () => {
    const asked: AskedOf[] = [];
    const { newsroom } = listeningNewsroom({
      why: (question, options) => {
        asked.push({ question, options });
        return Promise.resolve({
          answer: answer({ question, silent: ["Valley Echo"] }),
          silences: [{ outlet: "Valley Echo", reason: { kind: "nothing" } }],
        });
      },
    });
    const lines = ["when? outlet:harbour", "/context 1", "/why"];
    expect(await say(newsroom, ...lines)).toContain(
      "Valley Echo: nothing there has the words asked for.",
    );
    expect(asked).toEqual([{ question: "when?", options: { outlets: ["The Harbour Post"] } }]);
  });

  test("has nothing to explain before there is an answer, or after another command's", async () => {
    const { newsroom } = listeningNewsroom();
    const nothing = "There is no answer to explain; ask a question first.";
    expect(await say(newsroom, "/why")).toBe(nothing);
    expect(await say(newsroom, "when?", "/verify “Rain fell”", "/why")).toBe(nothing);
  });
});

describe("/compare", () => {
  test("can be gone on from as an answer can", async () => {
    const { newsroom, asked } = listeningNewsroom();
    await say(newsroom, "/compare outlet:harbour when?", "/more");
    expect(asked.map(({ options }) => options)).toEqual([
      { outlets: ["The Harbour Post"] },
      { outlets: ["The Harbour Post"], limit: 26 },
    ]);
  });
});

test("/verify numbers its true sentences for /context", async () => {
  const { newsroom } = listeningNewsroom({
    verify: (quotation) =>
      Promise.resolve({
        unchecked: 0,
        quotations: [
          {
            kind: "found",
            quotation,
            silent: [],
            outlets: [
              {
                outlet: "The Harbour Post",
                article: harbour,
                verdict: "word for word",
                sentences: [sentenceOf(harbour, 1)],
                spans: [sentenceOf(harbour, 1).span],
                speaker: { kind: "paper" },
                diff: [{ kind: "same", text: quotation }],
                differences: [],
                isInterrupted: false,
              },
            ],
          },
        ],
      }),
  });
  expect(await say(newsroom, "/verify “Rain fell”", "/context 1")).toContain("→ │ Rain fell.");
});

test("/sources and /help leave the numbers of the last answer alone", async () => {
  const { newsroom } = listeningNewsroom();
  const said = await say(newsroom, "when?", "/sources echo", "/help", "/privacy", "/context 2");
  expect(said).toContain("→ │ The dam held.");
});

test("/privacy says that nothing of the asker is stored, and where the cache is", async () => {
  const said = foldSpace(await say(fakeNewsroom(), "/privacy"));
  expect(said).toContain("Nothing is stored about who asks or what is asked");
  expect(said).toContain("DATA_DIR");
});

/** Articles, names and texts with what a terminal would obey. */
const hostile = fc.constantFrom(
  "\u001b[31mred",
  "\u009b2J",
  "a\u202eb",
  "x\u0007",
  "│",
  "[1]",
  "naïve",
);
const foreign = fc
  .array(fc.oneof(fc.stringMatching(/^[A-Za-z“”’,;é–]{1,9}$/u), hostile), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(" "));

/** A newsroom all of whose texts are the same foreign one. */
function foreignNewsroom(text: string): { readonly newsroom: Newsroom; readonly cited: Article } {
  const cited = article({
    body: `Then ${text} end.\n\nSo ${text} went.`,
    title: text,
    outlet: text,
    via: text,
    url: "https://harbour-post.example/1",
  });
  const [one, two] = [0, 1].map((index) => ({
    outlet: text,
    article: cited,
    sentence: sentenceOf(cited, index === 0 ? 0 : cited.sentences.length - 1),
    words: sentenceOf(cited).span,
    value: sentenceOf(cited).span,
  }));
  if (one === undefined || two === undefined) throw new Error("two places were made");
  const diff = [
    { kind: "added", text },
    { kind: "missing", text },
  ] as const;
  const found = answer({
    question: text,
    silent: [text],
    namesakes: [text, text],
    outlets: [
      outletAnswer({ outlet: text, citations: [citation({ article: cited, speaker: text })] }),
    ],
  });
  const newsroom = fakeNewsroom({
    articles: [cited],
    speakers: [{ name: text, type: "person", sentences: 1 }],
    ask: () => Promise.resolve(found),
    why: () =>
      Promise.resolve({
        answer: found,
        silences: [{ outlet: text, reason: { kind: "words missing", words: [text] } }],
      }),
    quotes: (speaker) =>
      Promise.resolve({
        speaker,
        about: text,
        sayings: [{ ...one, kind: "direct", speaker: `${text}!`, matches: [] }],
        others: [{ name: text, sentences: 2 }],
      }),
    verify: () =>
      Promise.resolve({
        unchecked: 1,
        quotations: [
          {
            kind: "found",
            quotation: text,
            claimed: text,
            silent: [text],
            outlets: [
              {
                outlet: text,
                article: cited,
                verdict: "altered",
                sentences: [one.sentence],
                spans: [one.words],
                speaker: { kind: "named", name: text, isReported: true },
                diff,
                differences: ["case"],
                isInterrupted: true,
              },
            ],
          },
        ],
      }),
    compare: () =>
      Promise.resolve({
        answer: found,
        shared: [{ words: one.words, speaker: text, places: [one, two] }],
        differing: [{ one, other: two, diff }],
        values: [{ kind: "figure", thing: text, values: [one, two] }],
      }),
  });
  return { newsroom, cited };
}

const everyCommand = [
  "what held",
  "/more 1",
  "/why",
  "/compare what held",
  "/verify something",
  "/context 1",
  "/sources",
  "/help",
  "/privacy",
];

/** The words behind bars, each stretch as one text. */
const quotedStretches = (lines: readonly string[]): readonly string[] => {
  const stretches: string[] = [];
  for (const line of lines) {
    const [, label, words] = /^( {2}\[\d+\]| {2}→| {3,}) │ (.*)$/u.exec(line) ?? [];
    if (label === undefined || words === undefined) continue;
    if (/\S/u.test(label)) stretches.push(words);
    else stretches.push(`${stretches.pop() ?? ""} ${words}`);
  }
  return stretches;
};

const withoutSpace = (text: string): string => text.replace(/[\s\p{Cc}\u202a-\u202e]/gu, "");

describe("whatever the corpus holds", () => {
  const commandsFor = (text: string) => [
    ...everyCommand,
    `/quotes "${text}"`,
    `/sources "${text}"`,
  ];

  test("no command prints what a terminal obeys", async () => {
    await fc.assert(
      fc.asyncProperty(foreign, async (text) => {
        const session = createChatSession(foreignNewsroom(text).newsroom);
        for (const command of commandsFor(text)) {
          for (const line of (await session.respond(command, plain)).lines) {
            expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
          }
        }
      }),
    );
  });

  test("every quoted line is the article's, word for word", async () => {
    await fc.assert(
      fc.asyncProperty(foreign, async (text) => {
        const { newsroom, cited } = foreignNewsroom(text);
        const session = createChatSession(newsroom);
        for (const command of [...everyCommand, "/quotes x"]) {
          const { lines } = await session.respond(command, plain);
          for (const stretch of quotedStretches(lines)) {
            const words = withoutSpace(stretch).replace(/…$/u, "");
            expect(withoutSpace(cited.text)).toContain(words);
          }
        }
      }),
    );
  });

  test("a bar in a name does not pass for the one before sentences, wherever its line is broken", async () => {
    for (let length = 40; length < 90; length += 1) {
      const { newsroom } = foreignNewsroom(`${"a".repeat(length)} │`);
      const session = createChatSession(newsroom);
      for (const command of ["/help", "/sources", "/why"])
        expect((await session.respond(command, plain)).lines.join("\n")).not.toMatch(/^ *│/mu);
    }
  });

  test("colours change nothing but the colours", async () => {
    await fc.assert(
      fc.asyncProperty(foreign, async (text) => {
        const { newsroom } = foreignNewsroom(text);
        const [dull, coloured] = [createChatSession(newsroom), createChatSession(newsroom)];
        for (const command of commandsFor(text)) {
          const { lines: expected } = await dull.respond(command, plain);
          const { lines } = await coloured.respond(command, styleFor({ columns: 80 }, true));
          expect(stripVTControlCharacters(lines.join("\n"))).toBe(expected.join("\n"));
        }
      }),
      { numRuns: 30 },
    );
  });
});

test("whatever is typed is answered", async () => {
  const session = createChatSession(listeningNewsroom().newsroom);
  const command = fc.constantFrom(
    "",
    "/ask ",
    "/quotes ",
    "/verify ",
    "/compare ",
    "/more ",
    "/sources ",
  );
  await fc.assert(
    fc.asyncProperty(command, fc.string({ unit: "binary" }), async (name, text) => {
      for (const line of (await session.respond(`${name}${text}`, plain)).lines) {
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }
    }),
  );
});
