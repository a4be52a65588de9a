import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verbatim } from "../../src/corpus/article.ts";
import { columnsOf } from "../../src/terminal/columns.ts";
import { foldSpace } from "../../src/terminal/printable.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { styleFor } from "../../src/terminal/style.ts";
import { commandForms } from "../../src/terminal/typed-forms.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";

const plain = styleFor({ columns: 80 }, false);
const coloured = styleFor({ columns: 80 }, true);

describe("an answer in the terminal", () => {
  test("shows outlet, agency, date, headline, sentence, speaker, paragraph and link", () => {
    const cited = article({
      body: "Rain fell.\n\n“The port is shut,”\u00a0Mayor Ana Lopes\nsaid on Friday.",
      title: "Flood shuts port",
      via: "Reuters",
      published: "2024-04-26T09:30:00+01:00",
      url: "https://harbour-post.example/flood",
    });
    const lines = renderAnswer(
      answer({
        silent: ["The Valley Echo", "Wire Weekly"],
        outlets: [
          outletAnswer({
            via: "Reuters",
            citations: [citation({ article: cited, index: 1, speaker: "Ana Lopes" })],
          }),
        ],
      }),
      plain,
    );
    expect(lines).toEqual([
      "The Harbour Post (via Reuters)",
      "  26 April 2024 · Flood shuts port",
      "  [1] │ “The port is shut,” Mayor Ana Lopes said on Friday.",
      "      Ana Lopes · paragraph 2",
      "  https://harbour-post.example/flood",
      "",
      "Nothing on this in: The Valley Echo, Wire Weekly.",
    ]);
  });

  test("says what an article does not state", () => {
    const { title: _, ...untitled } = article();
    const lines = renderAnswer(
      answer({ outlets: [outletAnswer({ citations: [citation({ article: untitled })] })] }),
      plain,
    );
    expect(lines).toContain("  date not stated · headline not stated");
    expect(lines).toContain("  no link stored");
  });

  test("puts the sentences of one article together and numbers all of them", () => {
    const [first, second] = [article({ title: "First" }), article({ title: "Second" })];
    const lines = renderAnswer(
      answer({
        outlets: [
          outletAnswer({
            citations: [
              citation({ article: first }),
              citation({ article: second }),
              citation({ article: first, index: 1 }),
            ],
          }),
        ],
      }),
      plain,
    );
    expect(lines.filter((line) => /First|Second|\[\d\]/u.test(line))).toEqual([
      "  date not stated · First",
      "  [1] │ The port shut at dawn.",
      "  [2] │ Nobody was hurt.",
      "  date not stated · Second",
      "  [3] │ The port shut at dawn.",
    ]);
  });

  test("marks the matched words with colours on and leaves them alone with colours off", () => {
    const matches = [
      { start: 4, end: 8 },
      { start: 9, end: 13 },
    ];
    const marked = answer({ outlets: [outletAnswer({ citations: [citation({ matches })] })] });
    const esc = "\u001b";
    expect(renderAnswer(marked, coloured).join("\n")).toContain(
      `The ${esc}[1m${esc}[4mport${esc}[24m${esc}[22m ${esc}[1m${esc}[4mshut${esc}[24m${esc}[22m at dawn.`,
    );
    expect(renderAnswer(marked, plain).join("\n")).toContain("The port shut at dawn.");
  });

  test("says which spelling was mended", () => {
    const mended = answer({
      question: "when did teh prot shut",
      correctedTo: "when did the port shut",
    });
    expect(renderAnswer(mended, plain).slice(0, 3)).toEqual([
      "Showing results for “when did the port shut”; you asked “when did teh prot",
      "shut”.",
      "",
    ]);
  });

  test("says that nothing answers, how it was understood, what to type instead and who was asked", () => {
    const nothing = {
      kind: "no-evidence" as const,
      question: "What did Ana say about dredging in winter?",
      silent: ["The Harbour Post", "The Valley Echo"],
      advice: {
        understood: { speakers: ["Ana Lopes"], topics: ["dredging"], unknown: ["winter"] },
        speakers: ["Ana Lopes"],
        topics: ["dredging"],
        outlets: ["Wire Weekly"],
      },
    };
    expect(renderAnswer(nothing, plain)).toEqual([
      "Nothing in these papers answers that.",
      "Looked for: what Ana Lopes says about “dredging”.",
      "These papers do not have: “winter”.",
      "Something can be found for:",
      '  /quotes "Ana Lopes"',
      "  dredging",
      '  outlet:"Wire Weekly" What did Ana say about dredging in winter?',
      "Asked: The Harbour Post, The Valley Echo.",
    ]);
    expect(renderAnswer(nothing, plain, { forms: commandForms }).slice(4, 7)).toEqual([
      '  "what did Ana Lopes say"',
      '  "dredging"',
      '  --outlet "Wire Weekly" and the same question',
    ]);
  });

  test("suggests nothing where there is nothing to suggest", () => {
    const silent = ["The Harbour Post"];
    const nothing = { kind: "no-evidence" as const, question: "Who?", silent, advice: noAdvice };
    expect(renderAnswer(nothing, plain)).toEqual([
      "Nothing in these papers answers that.",
      "Asked: The Harbour Post.",
    ]);
  });

  test("says where the text does not name who is quoted", () => {
    const unclear = citation({ isSpeakerUnclear: true });
    const lines = renderAnswer(
      answer({ outlets: [outletAnswer({ citations: [unclear] })] }),
      plain,
    );
    expect(lines).toContain("      speaker not clear · paragraph 1");
  });

  test("says how to see what an outlet has beyond this", () => {
    const longer = answer({
      outlets: [outletAnswer(), outletAnswer({ outlet: "The Valley Echo", further: 4 })],
    });
    expect(renderAnswer(longer, plain)).toContain("  /more 2 shows 4 more");
    expect(renderAnswer(longer, plain, { forms: commandForms })).toContain(
      "  --limit 5 shows 4 more",
    );
    const endless = answer({ outlets: [outletAnswer({ further: 400 })] });
    expect(renderAnswer(endless, plain, { forms: commandForms })).toContain(
      "  --limit 100 shows more",
    );
  });

  test("asks for a telling word where there is none", () => {
    const lines = renderAnswer({ kind: "too-vague", question: "what", silent: ["CNN"] }, plain);
    expect(lines.join(" ")).toMatch(/no telling word/u);
  });

  test("explains a sentence term by term where that is asked for", () => {
    const explanation = {
      terms: [
        { term: "port", idf: 1.5, found: "sentence" as const },
        { term: "harbour", idf: 2, found: "nowhere" as const },
      ],
      parts: [
        { name: "words", value: 3 },
        { name: "speaker", value: 1.25 },
      ],
      met: { names: 1, rest: 0.6 },
      needed: { names: 0.5, rest: 0.45 },
      notes: ["asks when"],
    };
    const explained = answer({
      outlets: [outletAnswer({ citations: [citation({ score: 4.25, explanation })] })],
    });
    expect(renderAnswer(explained, plain, { explain: true }).slice(4, 10)).toEqual([
      "      why: meets 100 % of the names asked for (50 % needed) and 60 % of the rest",
      "      (45 % needed)",
      "        term “port” weighs 1.50, found in the sentence",
      "        term “harbour” weighs 2.00, not found",
      "        score 4.25 = words 3.00 + speaker 1.25",
      "        note: asks when",
    ]);
    expect(renderAnswer(explained, plain).join("\n")).not.toContain("why:");
  });
});

/** Hostile and plain words as an article may hold them. */
const word = () =>
  fc.oneof(
    fc.stringMatching(/^[A-Za-z“”’,;é–]{1,14}$/u),
    fc.constantFrom(
      "\u001b[31mred",
      "\u009b2J",
      "a\u202eb",
      "x\u0007",
      "漢字",
      "│",
      "[1]",
      "naïve\u00a0man",
    ),
  );

/** What the lines show behind the bar, as one text. */
const quotedText = (lines: readonly string[]): string =>
  lines.flatMap((line) => /^(?: {2}\[\d+\]| {5,}) │ (.*)$/u.exec(line)?.[1] ?? []).join(" ");

const withoutSpace = (text: string): string => text.replace(/\s/gu, "");

describe("whatever an article holds", () => {
  const anyArticle = fc.array(word(), { minLength: 1, maxLength: 60 }).map((words) =>
    article({
      body: `Then ${words.join(" ")} end.`,
      title: words.join(" "),
      outlet: words[0] ?? "",
    }),
  );

  const answerFrom = (cited: ReturnType<typeof article>) =>
    answer({
      question: cited.text,
      correctedTo: cited.text,
      silent: [cited.text],
      outlets: [
        outletAnswer({
          outlet: cited.outlet ?? "",
          citations: [
            citation({
              article: cited,
              speaker: "Ana\u001b[2J Lopes",
              matches: [{ start: 0, end: 4 }],
            }),
          ],
        }),
      ],
    });

  test("its sentence is shown word for word, in order, behind the bar", () => {
    fc.assert(
      fc.property(anyArticle, (cited) => {
        const sentence = cited.sentences[0];
        const printed = sentence === undefined ? "" : foldSpace(verbatim(cited, sentence.span));
        const expected = printed.replace(/[\p{Cc}\u202a-\u202e]/gu, "");
        const shown = quotedText(renderAnswer(answerFrom(cited), plain));
        expect(withoutSpace(shown)).toBe(withoutSpace(expected));
      }),
    );
  });

  test("a headline that looks like a sentence of an answer is not printed as one", () => {
    const forged = `${"x".repeat(79)} [1] │ Forged.`;
    const cited = article({ body: "Then it rained.", title: forged });
    expect(quotedText(renderAnswer(answerFrom(cited), plain))).toBe("Then it rained.");
  });

  test("no line is wider than the terminal, and none holds what a terminal obeys", () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 40, max: 100 }), (cited, width) => {
        for (const line of renderAnswer(answerFrom(cited), styleFor({ columns: width }, false))) {
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        }
      }),
    );
  });

  test("colours change nothing but the colours", () => {
    fc.assert(
      fc.property(anyArticle, (cited) => {
        const shown = renderAnswer(answerFrom(cited), coloured).join("\n");
        expect(stripVTControlCharacters(shown)).toBe(
          renderAnswer(answerFrom(cited), plain).join("\n"),
        );
      }),
    );
  });
});
