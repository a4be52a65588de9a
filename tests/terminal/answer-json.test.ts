import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerRecord } from "../../src/terminal/answer-json.ts";
import { jsonLine } from "../../src/terminal/json-text.ts";
import { answer, citation, noAdvice, outletAnswer } from "../support/answer.ts";
import { article } from "../support/article.ts";

const page = readFileSync("docs/json.md", "utf8");
const block = (label: string): unknown =>
  JSON.parse(page.split(`\`\`\`${label}\n`)[1]?.split("```")[0] ?? "");
const isValid = new Ajv({ allowUnionTypes: true }).compile(block("json schema") ?? false);

const context = { question: "  when\tdid the port shut?", tookMs: 1.25, explain: false };

describe("the JSON of an answer", () => {
  test("has the example and the schema of its page agree", () => {
    isValid(block("json"));
    expect(isValid.errors).toBeNull();
  });

  test("holds all that is known", () => {
    const cited = article({
      body: "Rain fell.\n\n“The port\u00a0is  shut,”\nMayor Ana Lopes said.",
      url: "https://harbour-post.example/flood",
      published: "2024-04-26",
      file: "2024/flood.txt",
    });
    const record = answerRecord(
      answer({
        silent: ["The Valley Echo"],
        correctedTo: "when did the port shut?",
        outlets: [
          outletAnswer({
            via: "Reuters",
            citations: [citation({ article: cited, index: 1, score: 2.5, speaker: "Ana Lopes" })],
          }),
        ],
      }),
      context,
    );
    expect(record).toEqual({
      question: "  when\tdid the port shut?",
      answered: true,
      outlets: [
        {
          outlet: "The Harbour Post",
          via: "Reuters",
          sentences: [
            {
              text: "“The port is shut,” Mayor Ana Lopes said.",
              score: 2.5,
              speaker: "Ana Lopes",
              start: 12,
              end: 54,
              paragraph: 2,
              article: {
                title: "Port shut",
                url: "https://harbour-post.example/flood",
                published: "2024-04-26",
                file: "2024/flood.txt",
              },
            },
          ],
        },
      ],
      silent: ["The Valley Echo"],
      correctedTo: "when did the port shut?",
      tookMs: 1.25,
    });
    isValid(record);
    expect(isValid.errors).toBeNull();
  });

  test("has null for what an article does not state, and no field for what is not so", () => {
    const { title: _, ...untitled } = article();
    const record = answerRecord(
      answer({ outlets: [outletAnswer({ citations: [citation({ article: untitled })] })] }),
      context,
    );
    expect(record.outlets[0]?.sentences[0]).toEqual({
      text: "The port shut at dawn.",
      score: 1,
      start: 0,
      end: 22,
      paragraph: 1,
      article: { title: null, url: null, published: null, file: "harbour-post.txt" },
    });
    expect(Object.keys(record)).not.toContain("correctedTo");
  });

  test("says that nothing answers", () => {
    const record = answerRecord(
      { kind: "no-evidence", question: "x", silent: ["CNN"], advice: noAdvice },
      context,
    );
    expect(record).toMatchObject({ answered: false, outlets: [], silent: ["CNN"] });
    isValid(record);
    expect(isValid.errors).toBeNull();
  });

  test("has the explanation where it is asked for", () => {
    const explained = answerRecord(answer(), { ...context, explain: true });
    expect(explained.outlets[0]?.sentences[0]?.explanation).toMatchObject({
      met: { names: 1, rest: 1 },
      needed: { names: 0.5, rest: 0.5 },
    });
    isValid(explained);
    expect(isValid.errors).toBeNull();
  });

  test("is one line that a terminal can show, and the same value when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (question) => {
        const record = answerRecord(answer({ silent: [question] }), { ...context, question });
        const line = jsonLine(record);
        expect(line).toMatch(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069]+\n$/u);
        expect(JSON.parse(line)).toEqual(record);
      }),
    );
  });
});
