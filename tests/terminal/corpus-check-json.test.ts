import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CorpusCheck, nothingRead } from "../../src/terminal/corpus-check.ts";
import { corpusCheckRecord } from "../../src/terminal/corpus-check-json.ts";
import { jsonText } from "../../src/terminal/json-text.ts";
import { article } from "../support/article.ts";

const section = readFileSync("docs/json.md", "utf8").split("# The JSON of `npm run corpus")[1];
const block = (label: string): unknown =>
  JSON.parse(section?.split(`\`\`\`${label}\n`)[1]?.split("```")[0] ?? "");
const isValid = new Ajv({ allowUnionTypes: true }).compile(block("json schema") ?? false);

const check: CorpusCheck = {
  directory: "papers",
  tookMs: 1.25,
  reading: {
    articles: [
      article({
        body: "By  Ann\u00a0Lee\n\n“The port is shut,” Mayor Ana Lopes said. Nobody was hurt.",
        file: "2024/flood.txt",
        via: "Reuters",
        authors: ["Ann Lee"],
        published: "2024-04-26T09:30:00+01:00",
        origins: { outlet: "registry", title: "page metadata", authors: "text" },
        dropped: [{ rule: "byline", span: { start: 0, end: 11 } }],
      }),
    ],
    skipped: [{ file: "blank.txt", reason: "it is empty" }],
    duplicates: [{ file: "copy.txt", of: "2024/flood.txt", kind: "older version" }],
    warnings: [{ file: "2024/flood.txt", reason: "no such day" }],
    ignored: ["flood.png"],
  },
};

describe("the JSON of a check", () => {
  test("has the example and the schema of its page agree", () => {
    isValid(block("json"));
    expect(isValid.errors).toBeNull();
  });

  test("has the fields of the page's example, in its order", () => {
    const example = Object.keys(Object(block("json")));
    expect(Object.keys(corpusCheckRecord(check))).toEqual(example);
  });

  test("holds all that was found", () => {
    const record = corpusCheckRecord(check);
    expect(record).toMatchObject({
      directory: "papers",
      totals: {
        articles: 1,
        outlets: 1,
        sentences: 3,
        quotations: 1,
        warnings: 1,
        skipped: 1,
        duplicates: 1,
        ignored: 1,
      },
      articles: [
        {
          file: "2024/flood.txt",
          outlet: "The Harbour Post",
          via: "Reuters",
          title: "Port shut",
          authors: ["Ann Lee"],
          published: "2024-04-26T09:30:00+01:00",
          url: null,
          origins: { outlet: "registry", title: "page metadata", authors: "text" },
          sentences: 3,
          quotations: 1,
          dropped: [{ rule: "byline", text: "By Ann Lee", start: 0, end: 11 }],
        },
      ],
      missing: { outlet: [], title: [], published: [], url: ["2024/flood.txt"] },
      warnings: [{ file: "2024/flood.txt", reason: "no such day" }],
      skipped: [{ file: "blank.txt", reason: "it is empty" }],
      duplicates: [{ file: "copy.txt", of: "2024/flood.txt", kind: "older version" }],
      ignored: ["flood.png"],
      rules: [{ rule: "byline" }],
      tookMs: 1.25,
    });
    isValid(record);
    expect(isValid.errors).toBeNull();
  });

  test("says why there is nothing to answer from", () => {
    const skipped = [{ file: "blank.txt", reason: "it is empty" }];
    const problem = "corpus papers: it holds no articles";
    const record = corpusCheckRecord({ ...check, reading: nothingRead(skipped), problem });
    expect(record).toMatchObject({ error: problem, articles: [], skipped, rules: [] });
    isValid(record);
    expect(isValid.errors).toBeNull();
  });

  test("can be shown by a terminal, and is the same value when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const reading = {
          ...check.reading,
          ignored: [name],
          skipped: [{ file: name, reason: name }],
        };
        const record = corpusCheckRecord({ ...check, directory: name, reading });
        const text = jsonText(record);
        expect(text).toMatch(/^(?:[^\p{Cc}\u2028-\u202e\u2066-\u2069]|\n)+\n$/u);
        expect(JSON.parse(text)).toEqual(record);
      }),
    );
  });
});
