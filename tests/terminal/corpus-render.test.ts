import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { columnsOf } from "../../src/terminal/columns.ts";
import type { CheckedReading } from "../../src/terminal/corpus-check.ts";
import { type CheckView, renderCorpusCheck } from "../../src/terminal/render-corpus-check.ts";
import { article } from "../support/article.ts";
import { expectLinearWork } from "../support/growth.ts";

const nothing: CheckedReading = {
  articles: [],
  skipped: [],
  duplicates: [],
  warnings: [],
  ignored: [],
};

const complete = article({
  body: "By Ann Lee\n\n“The port is shut,” Mayor Ana Lopes said. Nobody was hurt.",
  file: "2024/flood.txt",
  via: "Reuters",
  authors: ["Ann Lee", "Bo Chen"],
  published: "2024-04-26T09:30:00+01:00",
  url: "https://port.example/flood",
  origins: {
    outlet: "registry",
    via: "registry",
    title: "page metadata",
    authors: "text",
    published: "front matter",
    url: "front matter",
  },
  dropped: [{ rule: "byline", span: { start: 0, end: 10 } }],
});

const { outlet: _, title: __, ...bare } = article({ file: "bare.txt" });

const lines = (
  reading: Partial<CheckedReading>,
  view: Partial<CheckView> = {},
): readonly string[] =>
  renderCorpusCheck(
    { directory: "papers", reading: { ...nothing, ...reading }, tookMs: 312.4 },
    { columns: 80, colours: false, dropped: false, ...view },
  );

const shown = (reading: Partial<CheckedReading>, view: Partial<CheckView> = {}): string =>
  lines(reading, view).join("\n");

describe("a check", () => {
  test("shows of each article what was read and where it was found", () => {
    expect(lines({ articles: [complete, bare] })).toEqual([
      "Articles in papers",
      "",
      "2024/flood.txt",
      "  Port shut",
      "  by Ann Lee, Bo Chen",
      "  The Harbour Post via Reuters · 2024-04-26 · 3 sentences, 1 quotation",
      "  https://port.example/flood",
      "  outlet, agency from the registry; title from the page metadata; author from",
      "  the text; date, URL from the front matter",
      "",
      "bare.txt",
      "  no title",
      "  no outlet · no date · no URL · 2 sentences, 0 quotations",
      "",
      "Not stated: what answers cannot show of their sources",
      "",
      "  - no outlet, no title, no date, no URL: 1 article: bare.txt",
      "",
      "  A text file (.txt, .md) states it in front matter, lines between two --- at",
      "  its very top:",
      "",
      "    ---",
      "    outlet: The Harbour Post",
      "    title: Flood shuts port",
      "    published: 2024-04-26",
      "    url: https://port.example/flood",
      "    ---",
      "",
      "2 articles · 1 outlet · 5 sentences · 1 quotation · 0 skipped · 0 duplicates",
      "0 left alone · 312 ms",
    ]);
  });

  test("is a table with a key where the screen is wide", () => {
    expect(lines({ articles: [complete, bare] }, { columns: 130 }).slice(0, 8)).toEqual([
      "Articles in papers",
      "",
      "FILE            OUTLET                        DATE        TITLE      SENT  QUOT  O V T A D U",
      "2024/flood.txt  The Harbour Post via Reuters  2024-04-26  Port shut     3     1  r r p t f f",
      "bare.txt        -                             -           -             2     0  - - - - - -",
      "",
      "SENT sentences · QUOT quotations",
      "O outlet · V agency · T title · A author · D date · U URL, and where each was found:",
    ]);
  });

  test("says how a file of each kind states what is missing", () => {
    const inExport = { ...bare, file: "export.jsonl#3", published: "2024-04-26" };
    const frontMatter = "states it in front matter";
    const fields = "an export in fields of its own; see docs/formats.md.";
    expect(shown({ articles: [bare] })).toContain(frontMatter);
    expect(shown({ articles: [bare] })).not.toContain("docs/formats.md");
    const onlyExport = shown({ articles: [inExport] }).replace(/\s+/gu, " ");
    expect(onlyExport).toContain(fields);
    expect(onlyExport).not.toContain(frontMatter);
    const both = shown({ articles: [bare, inExport] }).replace(/\s+/gu, " ");
    expect(both).toContain(frontMatter);
    expect(both).toContain(fields);
    expect(both).toContain("no date: 1 article: bare.txt");
    expect(both).toContain("no URL: 2 articles: bare.txt, export.jsonl#3");
  });

  test("lists what was ignored, what was skipped, and what stands for what", () => {
    const reading = {
      articles: [complete],
      warnings: [{ file: "2024/flood.txt", reason: "published must be a date" }],
      skipped: [{ file: "blank.txt", reason: "it is empty" }],
      duplicates: [
        { file: "a.txt", of: "2024/flood.txt", kind: "same text" },
        { file: "b.txt", of: "2024/flood.txt", kind: "same address" },
        { file: "c.txt", of: "2024/flood.txt", kind: "nearly the same text" },
        { file: "d.txt", of: "2024/flood.txt", kind: "older version" },
      ],
      ignored: ["a.png", "b.pdf"],
    } as const;
    const all = lines(reading);
    expect(all.slice(all.indexOf("Left alone: no format that is read"))).toEqual([
      "Left alone: no format that is read",
      "",
      "  a.png, b.pdf",
      "",
      "Duplicates: not answered from, another article stands for them",
      "",
      "  - a.txt: the same text as 2024/flood.txt",
      "  - b.txt: another copy of the page of 2024/flood.txt",
      "  - c.txt: nearly the same text as 2024/flood.txt",
      "  - d.txt: an older version of 2024/flood.txt",
      "",
      "Warnings: ignored in articles that are used",
      "",
      "  - 2024/flood.txt: published must be a date",
      "",
      "Skipped: files that cannot be used",
      "",
      "  - blank.txt: it is empty",
      "",
      "1 article · 1 outlet · 3 sentences · 1 quotation · 1 skipped · 4 duplicates",
      "2 left alone · 312 ms",
    ]);
  });

  test("names some of many files and says how many more there are", () => {
    const ignored = Array.from({ length: 25 }, (_, at) => `${at}.png`);
    expect(shown({ articles: [complete], ignored }).replace(/\s+/gu, " ")).toContain(
      "18.png, 19.png, … and 5 more (--json names all)",
    );
  });

  test("shows what was skipped where there is no article, and no line where there is no file", () => {
    const skipped = [{ file: "blank.txt", reason: "it is empty" }];
    expect(lines({ skipped })[0]).toBe("Skipped: files that cannot be used");
    expect(lines({})).toEqual([]);
  });
});

describe("what was left out", () => {
  test("is shown where it is asked for, with the reasons once", () => {
    const again = { ...complete, file: "again.txt" };
    const all = lines({ articles: [complete, again, bare] }, { dropped: true });
    const from = all.indexOf("Left out of the articles");
    expect(all.slice(from, from + 13)).toEqual([
      "Left out of the articles",
      "",
      "2024/flood.txt",
      "  byline  By Ann Lee",
      "",
      "again.txt",
      "  byline  By Ann Lee",
      "",
      "bare.txt",
      "  nothing",
      "",
      "Why these lines are no part of the text",
      expect.stringMatching(/^ {2}byline {2}it says who wrote the article; or /u),
    ]);
    expect(all.join("\n").match(/it says who wrote the article/gu)).toHaveLength(1);
    expect(shown({ articles: [complete] })).not.toContain("Left out");
  });

  test("is a line each, however long", () => {
    const body = `${"Subscribe now and save. ".repeat(20)}\n\nThe port shut.\n\nNobody was hurt.`;
    const long = article({ body, dropped: [{ rule: "appeal", span: { start: 0, end: 400 } }] });
    expect(shown({ articles: [long] }, { dropped: true })).toMatch(
      /^ {2}appeal {2}Subscribe [^\n]+…$/mu,
    );
  });
});

/** Text as files may bear it: letters, wide ones, escapes, line breaks, marks that reorder. */
const foreign = () =>
  fc.string({
    unit: fc.constantFrom(
      "a",
      "é",
      "港",
      " ",
      "\n",
      "\u001b",
      "[31m",
      "\u202e",
      "\u2066",
      "\u009b",
      "…",
      "│",
    ),
    maxLength: 60,
  });

describe("whatever a file is called and holds", () => {
  const evil = () =>
    fc.record({
      file: foreign(),
      outlet: foreign(),
      via: foreign(),
      title: foreign(),
      author: foreign(),
    });
  const readingOf = ({
    file,
    outlet,
    via,
    title,
    author,
  }: Record<string, string>): CheckedReading => {
    const body = `${title}\n\nThe port shut. Nobody was hurt.`;
    return {
      articles: [
        article({
          body,
          file: file ?? "",
          outlet: outlet ?? "",
          via: via ?? "",
          title: title ?? "",
          authors: [author ?? ""],
          dropped: [{ rule: "headline", span: { start: 0, end: title?.length ?? 0 } }],
        }),
      ],
      skipped: [{ file: file ?? "", reason: outlet ?? "" }],
      duplicates: [{ file: file ?? "", of: title ?? "", kind: "same text" }],
      warnings: [{ file: file ?? "", reason: via ?? "" }],
      ignored: [file ?? ""],
    };
  };

  test.each([{ columns: 40 }, { columns: 80 }, { columns: 140 }])(
    "nothing of it acts on a terminal of $columns columns",
    ({ columns }) => {
      fc.assert(
        fc.property(evil(), (names) => {
          for (const line of lines(readingOf(names), { columns, dropped: true })) {
            expect(line).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  test("a row of the table is as wide as the others and fits the screen", () => {
    fc.assert(
      fc.property(
        fc.array(evil(), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 120, max: 200 }),
        (many, columns) => {
          const articles = many.flatMap((names) => readingOf(names).articles);
          const rows = lines({ articles }, { columns }).slice(2, 3 + articles.length);
          expect(new Set(rows.map(columnsOf)).size).toBe(1);
          for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it.each([{ columns: 80 }, { columns: 140 }])(
  "colours change nothing but the colours at $columns columns",
  ({ columns }) => {
    const reading = {
      articles: [complete, bare],
      skipped: [{ file: "blank.txt", reason: "it is empty" }],
    };
    const coloured = shown(reading, { columns, colours: true, dropped: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
    const plain = coloured.replace(/\u001b\[\d+m/gu, "");
    expect(coloured).not.toBe(plain);
    expect(plain).toBe(shown(reading, { columns, dropped: true }));
  },
);

it.each([{ columns: 80 }, { columns: 140 }])(
  "takes time in proportion to the number of articles at $columns columns",
  ({ columns }) => {
    expectLinearWork((size) => {
      const articles = Array.from({ length: size }, (_, at) => ({
        ...complete,
        file: `${at}.txt`,
      }));
      return lines(
        { articles, ignored: articles.map(({ file }) => file) },
        { columns, dropped: true },
      );
    }, 500);
  },
);
