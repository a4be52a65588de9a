import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readExport } from "../../../src/corpus/formats/export.ts";
import { type FormatReading, mebibyte } from "../../../src/corpus/formats/format.ts";
import { formatOf } from "../../../src/corpus/formats/formats.ts";
import { createOutletRegistry } from "../../../src/corpus/outlet-registry.ts";
import { readFile } from "../../../src/corpus/read-file.ts";
import { expectLinearWork } from "../../support/growth.ts";

const registry = createOutletRegistry();

const read = (content: string | Uint8Array): FormatReading =>
  readExport(typeof content === "string" ? Buffer.from(content) : content);

const readJson = (value: unknown): FormatReading => read(JSON.stringify(value));

/** What one article states, with its warnings. */
function stated(fields: Readonly<Record<string, unknown>>) {
  const [source] = readJson({ text: story, ...fields }).sources;
  return { ...source?.stated, warnings: source?.warnings };
}

const reasons = ({ unusable }: FormatReading): readonly string[] =>
  unusable.map(({ entry, reason }) => (entry === undefined ? reason : `#${entry} ${reason}`));

const story = "The port shut at dawn.\nNobody was hurt, the harbour master said.";

const page = "# Port shut\n\nThe port shut at dawn.\n\nNobody was hurt, the harbour master said.";

it.each(["export.json", "export.JSONL", "export.ndjson"])("takes %s for an export", (file) => {
  expect(formatOf(file)?.name).toBe("export");
});

describe("knows what programs and services call an article's fields:", () => {
  const whole = {
    outlet: "Harbour Post",
    title: "Port shut",
    url: "https://post.example/port",
    published: "2024-04-24T04:53:00+00:00",
    authors: ["Ann Lee", "Raj Roy"],
  };
  const day = { ...whole, published: "2024-04-24" };
  it.each([
    {
      program: "trafilatura",
      entry: {
        title: "Port shut",
        author: "Ann Lee; Raj Roy",
        hostname: "post.example",
        date: "2024-04-24",
        filedate: "2025-01-01",
        comments: "First!",
        raw_text: "Menu The port shut at dawn.",
        text: story,
        language: null,
        source: "https://post.example/port",
        "source-hostname": "Harbour Post",
        excerpt: "It shut.",
        tags: "",
      },
      expected: day,
    },
    {
      program: "newspaper4k",
      entry: {
        url: "https://post.example/port",
        read_more_link: null,
        language: "en",
        title: "Port shut",
        authors: ["Ann Lee", "Raj Roy"],
        publish_date: "2024-04-24T04:53:00+00:00",
        summary: "",
        meta_site_name: "Harbour Post",
        canonical_link: "",
        text: story,
      },
      expected: whole,
    },
    {
      program: "news-please",
      entry: {
        authors: ["Ann Lee", "Raj Roy"],
        date_download: "2025-01-01 00:00:00",
        date_modify: "None",
        date_publish: "2024-04-24 04:53:00",
        description: "It shut.",
        maintext: story,
        source_domain: "post.example",
        title: "Port shut",
        title_page: "Port shut - Harbour Post",
        url: "https://post.example/port",
      },
      expected: {
        title: day.title,
        url: day.url,
        published: day.published,
        authors: day.authors,
      },
    },
    {
      program: "Readability",
      entry: {
        title: "Port shut",
        byline: "By Ann Lee and Raj Roy",
        dir: null,
        lang: "en",
        content: "<div><p>The port shut at dawn.</p></div>",
        textContent: story,
        length: 61,
        siteName: "Harbour Post",
        publishedTime: "2024-04-24T04:53:00.000Z",
        href: "https://post.example/port",
      },
      expected: whole,
    },
    {
      program: "schema.org",
      entry: {
        "@type": "NewsArticle",
        headline: "Port shut",
        articleBody: story,
        author: [{ name: "Ann Lee" }, { name: "Raj Roy" }],
        publisher: { "@type": "Organization", name: "Harbour Post" },
        datePublished: "2024-04-24T04:53:00Z",
        url: "https://post.example/port",
      },
      expected: whole,
    },
  ])("$program", ({ entry, expected }) => {
    expect(readJson(entry)).toEqual({
      sources: [
        {
          text: page,
          from: 0,
          stated: expected,
          statedIn: "page metadata",
          isExtracted: true,
          warnings: [],
        },
      ],
      unusable: [],
    });
  });

  it.each([
    {
      service: "NewsAPI",
      file: {
        status: "ok",
        articles: [
          {
            source: { id: null, name: "Harbour Post" },
            author: "Ann Lee, Raj Roy",
            title: "Port shut - Harbour Post",
            description: "It shut.",
            url: "https://post.example/port",
            publishedAt: "2024-04-24T04:53:00Z",
            content: story,
          },
        ],
      },
      expected: whole,
    },
    {
      service: "JSON Feed",
      file: {
        version: "https://jsonfeed.org/version/1.1",
        title: "A feed",
        authors: [{ name: "The Feed" }],
        hubs: [{ type: "WebSub", url: "https://post.example/hub" }],
        items: [
          {
            id: "1",
            content_html: "<p>The port shut at dawn.</p>",
            content_text: story,
            title: "Port shut",
            url: "https://post.example/port",
            date_published: "2024-04-24T04:53:00Z",
            authors: [{ name: "Ann Lee" }, { name: "Raj Roy" }],
          },
        ],
      },
      expected: {
        title: whole.title,
        url: whole.url,
        published: whole.published,
        authors: whole.authors,
      },
    },
    {
      service: "newsdata.io",
      file: {
        totalResults: 1,
        results: [
          {
            link: "https://post.example/port",
            title: "Port shut",
            creator: ["Ann Lee", "Raj Roy"],
            content: story,
            pubDate: "2024-04-24 04:53:00",
            source_id: "post",
            source_name: "Harbour Post",
          },
        ],
      },
      expected: day,
    },
    {
      service: "Event Registry",
      file: {
        articles: {
          results: [
            {
              uri: "8512345678",
              body: story,
              title: "Port shut",
              url: "https://post.example/port",
              date: "2024-04-25",
              dateTime: "2024-04-25T01:00:00Z",
              dateTimePub: "2024-04-24T04:53:00Z",
              source: { uri: "post.example", title: "Harbour Post" },
              authors: [{ name: "Ann Lee" }, { name: "Raj Roy" }],
            },
          ],
        },
      },
      expected: whole,
    },
  ])("$service", ({ file, expected }) => {
    expect(readJson(file).sources).toEqual([
      {
        entry: 1,
        text: page,
        from: 0,
        stated: expected,
        statedIn: "page metadata",
        isExtracted: true,
        warnings: [],
      },
    ]);
  });
});

test("the examples of docs/formats.md are read as they stand", () => {
  const guide = readFileSync(new URL("../../../docs/formats.md", import.meta.url), "utf8");
  const examples = [...guide.matchAll(/^```jsonl?\n(.*?)^```$/gmsu)].map(([, file = ""]) => file);
  expect(examples).toHaveLength(4);
  for (const example of examples) {
    const { articles, unusable, warnings } = readFile(readExport, Buffer.from(example), registry);
    expect(articles[0]?.article).toMatchObject({
      title: "Port shut after storm",
      published: expect.stringMatching(/^2026-03-04/u),
    });
    expect([...unusable, ...warnings]).toEqual([]);
  }
});

describe("numbers the articles of a file", () => {
  it("by their places in a list, and leaves an article alone in its file without a number", () => {
    expect(readJson([{ text: "A." }, { text: "B." }]).sources.map(({ entry }) => entry)).toEqual([
      1, 2,
    ]);
    expect(readJson({ text: "A." }).sources[0]).not.toHaveProperty("entry");
    expect(read('{"text":"A."}\n').sources[0]).not.toHaveProperty("entry");
  });

  it("by their lines in JSON Lines, blank lines, CRLF and a byte order mark or not", () => {
    const file = '\ufeff{"text":"A."}\r\n\r\n  {"text":"B."}  \r\n{"text":"C."}';
    expect(read(file).sources.map(({ entry, text }) => `${entry} ${text}`)).toEqual([
      "1 A.",
      "3 B.",
      "4 C.",
    ]);
  });
});

it("reads what Windows writes: UTF-16 with its mark, and UTF-8 with one", () => {
  const mark = Buffer.from([0xff, 0xfe]);
  const file = Buffer.concat([mark, Buffer.from('{"text":"Café."}', "utf16le")]);
  expect(read(file).sources[0]?.text).toBe("Café.");
  expect(read('\ufeff[{"text":"Café."}]').sources[0]?.text).toBe("Café.");
  expect(read('\ufeff{"a":[{"text":"Café."}]}').sources[0]?.text).toBe("Café.");
});

describe("keeps what is good where something is broken:", () => {
  it.each([
    {
      what: "a line of JSON Lines",
      file: '{"text":"A."}\n{"text":\n{"text":"C."}\n[1]\n{"text":"\\u0000"}',
      texts: ["A.", "C."],
      unusable: [
        "#2 it cannot be read as JSON",
        expect.stringMatching(/^#4 it is no article: an article has its text in a field such as/u),
        "#5 it is not text: it holds NUL or many control characters",
      ],
    },
    {
      what: "the first line of JSON Lines",
      file: '{"text": "A\n{"text":"B."}\n{"text":"C."}',
      texts: ["B.", "C."],
      unusable: ["#1 it cannot be read as JSON"],
    },
    {
      what: "an element of a list",
      file: '[\n{"text":"A."},\n{"text":"B.",\n"title": x},\n{"text":"C."}\n]',
      texts: ["A.", "C."],
      unusable: ["#2 it cannot be read as JSON, see line 4"],
    },
    {
      what: "the end of a download",
      file: '{"status":"ok","articles":[\n{"text":"A."},\n{"text":"B',
      texts: ["A."],
      unusable: ["#2 it cannot be read as JSON, see line 3"],
    },
    {
      what: "a second list",
      file: '[{"text":"A."}]\n[{"text":"B."}]',
      texts: ["A."],
      unusable: ["what follows its list of articles is left alone, see line 2"],
    },
    {
      what: "an entry without text",
      file: '[{"text":"A."},{"text":""},{"text":5},{"html":"<p>D.</p>"},{"content":"E.<br>"},null]',
      texts: ["A."],
      unusable: [
        "#2 its text is empty",
        "#3 what stands in the field for its text is no text",
        "#4 its text is HTML: export it as plain text, or save the page itself as an .html file",
        "#5 its text is HTML: export it as plain text, or save the page itself as an .html file",
        expect.stringContaining("#6 it is no article"),
      ],
    },
    {
      what: "an article that is cut off",
      file: JSON.stringify([
        { text: "A." },
        { content: "The port shut at da… [+3127 chars]" },
        { content: "The port shut at da... [3127 chars]" },
      ]),
      texts: ["A."],
      unusable: [
        "#2 it is only the beginning of an article: it ends in [+3127 chars]",
        "#3 it is only the beginning of an article: it ends in [3127 chars]",
      ],
    },
  ])("$what", ({ file, texts, unusable }) => {
    const reading = read(file);
    expect(reading.sources.map(({ text }) => text)).toEqual(texts);
    expect(reasons(reading)).toEqual(unusable);
  });
});

describe("says in one line why a file is of no use:", () => {
  const foreign = /^it is no article: an article has its text in a field such as text, /u;
  it.each([
    { what: "nothing", file: " \n", reason: /^it is empty$/u },
    { what: "an empty list", file: "[]", reason: /^its list is empty$/u },
    { what: "no JSON", file: "Port shut\n\nThe port.", reason: /^it cannot .* JSON, see line 1$/u },
    { what: "half an object", file: '{\n"text": "A.",\n"url"', reason: /JSON, see line 3$/u },
    { what: "a wrong value", file: '{\n"text": "A.",\n"n": x\n}', reason: /JSON, see line 3$/u },
    { what: "Python", file: "{'text': 'A.'}\n{'text': 'B.'}", reason: /JSON.* all 2 entries$/u },
    { what: "null", file: "null", reason: foreign },
    { what: "numbers", file: "[1, 2, 3]", reason: /^it is no article.* all 3 entries$/u },
    {
      what: "a package",
      file: '{"name":"a","files":["b"],"contributors":[{"name":"c"}]}',
      reason: foreign,
    },
    {
      what: "a map",
      file: '{"type":"FeatureCollection","features":[{"properties":{"name":"a"}}]}',
      reason: foreign,
    },
    {
      what: "two lists",
      file: '{"news":[{"text":"A."}],"blogs":[{"text":"B."}]}',
      reason: /^it holds several lists of articles \(news, blogs\): give each a file of its own$/u,
    },
  ])("$what", ({ file, reason }) => {
    const { sources, unusable } = read(file);
    expect(sources).toEqual([]);
    expect(unusable).toEqual([{ reason: expect.stringMatching(reason) }]);
  });
});

describe("lays a text out as a page:", () => {
  const text = (value: string, title?: string): string | undefined =>
    readJson({ text: value, title }).sources[0]?.text;

  it("paragraphs apart, whichever line breaks stand between them", () => {
    for (const lineBreak of ["\n", "\r\n", "\r", "\u2028"])
      expect(text(`One.${lineBreak}Two.`)).toBe("One.\n\nTwo.");
    expect(text("One.\n\n\nTwo,\nthree.")).toBe("One.\n\n\nTwo,\nthree.");
  });

  it("the lines of a wrapped text together", () => {
    const wrapped =
      "The port of Oslo shut at dawn after Mr.\nHansen said that the storm would\nnot pass before noon, and that\nno ferry was to leave.";
    expect(text(wrapped)).toBe(wrapped);
  });

  it("the headline once", () => {
    expect(text("“Port shut!”\nIt shut.", "Port shut")).toBe("# “Port shut!”\n\nIt shut.");
    expect(text("Port shut down. It did.", "Port\n shut")).toBe(
      "# Port shut\n\nPort shut down. It did.",
    );
  });

  it("with the signs that would be taken for Markdown", () => {
    const lines = [
      "The port of Oslo shut at dawn.",
      "# 2 on the list was the port of Bergen.",
      "> 50 people were hurt, police said.",
    ];
    const [article] = readFile(
      readExport,
      Buffer.from(JSON.stringify({ title: "Ports shut", text: lines.join("\n") })),
      registry,
    ).articles.map(({ article }) => article);
    const sentences = article?.sentences.map(({ span }) =>
      article.text.slice(span.start, span.end).replaceAll("\u2060", ""),
    );
    expect(sentences).toEqual(lines);
  });

  test("and no letter of it is lost or added", () => {
    const bare = (value: string): string =>
      value.replace(/[\s\u2060\ufeff\u0085]/gu, "").replace(/\p{Surrogate}/gu, "\ufffd");
    const prose = fc.array(
      fc.constantFrom("Port", "# ", "> 5", "- ", "“é”", ".", "\n", "\n\n", "*", "\r\n", " a", "𝒜"),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(prose, (parts) => {
        const value = parts.join("");
        const laid = text(value);
        if (laid !== undefined) expect(bare(laid)).toBe(bare(value));
        else expect(value.trim()).toBe("");
      }),
    );
  });
});

describe("reads a date only where it says which day it was:", () => {
  it.each([
    { fields: { date: "2024-04-24" }, published: "2024-04-24" },
    { fields: { date: "2024-04-24T04:53:00-04:00" }, published: "2024-04-24T04:53:00-04:00" },
    { fields: { date: "2024-04-24 04:53:00" }, published: "2024-04-24" },
    { fields: { date: "20240424T045300Z" }, published: "2024-04-24T04:53:00+00:00" },
    { fields: { date: "20240424" }, published: "2024-04-24" },
    {
      fields: { pubDate: "Wed, 24 Apr 2024 04:53:00 GMT" },
      published: "2024-04-24T04:53:00+00:00",
    },
    { fields: { published_ms: 1_713_934_380_000 }, published: "2024-04-24T04:53:00+00:00" },
    { fields: { published_at_unix: "1713934380" }, published: "2024-04-24T04:53:00+00:00" },
    { fields: { dateTimestamp: 1_713_934_380_000 }, published: "2024-04-24T04:53:00+00:00" },
    { fields: { date: "yesterday", published_at: "2024-04-24" }, published: "2024-04-24" },
    { fields: { date: "None", date_modified: "2024-04-24" }, published: undefined },
  ])("$fields", ({ fields, published }) => {
    expect(stated(fields)).toMatchObject({ warnings: [] });
    expect(stated(fields).published).toBe(published);
  });

  it.each([
    {
      fields: { date: "2025-02-30" },
      warning: 'date "2025-02-30": there is no such day, so it is ignored',
    },
    {
      fields: { date: "03/04/2024" },
      warning: 'date "03/04/2024": day and month could be either way round, so it is ignored',
    },
    { fields: { date: 1_713_934_380 }, warning: expect.stringMatching(/^date must be a day/u) },
    { fields: { date_ms: 9e18 }, warning: expect.stringMatching(/^date must count from 1970/u) },
    { fields: { date: "last week" }, warning: expect.stringMatching(/^date must be a day/u) },
  ])("$fields is refused", ({ fields, warning }) => {
    expect(stated(fields)).toEqual({ warnings: [warning] });
  });
});

describe("tells authors from what stands beside them:", () => {
  it.each([
    { authors: "Ann Lee", names: ["Ann Lee"] },
    { authors: "By ANN LEE & Raj Roy", names: ["Ann Lee", "Raj Roy"] },
    { authors: "Ann Lee, Raj Roy and Bo Xi", names: ["Ann Lee", "Raj Roy", "Bo Xi"] },
    { authors: "Ann Lee, Political Editor", names: ["Ann Lee"] },
    { authors: "Ann Lee; Chief Science Writer", names: ["Ann Lee"] },
    { authors: "Ann Lee — May 3, 2024", names: ["Ann Lee"] },
    { authors: "ann@post.example (Ann Lee)", names: ["Ann Lee"] },
    { authors: ["By Ann Lee", "Ann Lee", "", 5, null], names: ["Ann Lee"] },
    { authors: { name: "Ann Lee", url: "https://post.example/ann" }, names: ["Ann Lee"] },
    { authors: "Food and Drug Administration", names: ["Food and Drug Administration"] },
    { authors: "Staff Reporter", names: ["Staff Reporter"] },
    { authors: ["Harbour Post", "Ann Lee"], names: ["Ann Lee"] },
  ])("$authors", ({ authors, names }) => {
    expect(stated({ authors, siteName: "Harbour Post" })).toMatchObject({
      authors: names,
      warnings: [],
    });
  });

  it("an agency", () => {
    expect(stated({ authors: ["Ann Lee", "Reuters"] })).toMatchObject({
      authors: ["Ann Lee"],
      via: "Reuters",
    });
  });
});

describe("takes an outlet's name, and a host only where nothing says more:", () => {
  it.each([
    { fields: { source: "Harbour Post" }, outlet: "Harbour Post" },
    { fields: { domain: "www.post.example" }, outlet: "post.example" },
    { fields: { domain: "post.example", sourceName: "Harbour Post" }, outlet: "Harbour Post" },
    { fields: { domain: "post.example", url: "https://post.example/a" }, outlet: undefined },
    { fields: { siteName: "@harbourpost" }, outlet: undefined },
    { fields: { source: "https://post.example/a" }, outlet: undefined },
  ])("$fields", ({ fields, outlet }) => {
    expect(stated(fields).outlet).toBe(outlet);
  });
});

it("names what it cannot use, and uses the rest", () => {
  expect(
    stated({
      title: "x".repeat(501),
      url: "javascript:alert(1)",
      authors: [{ id: 5 }],
      site_name: "Harbour Post",
    }),
  ).toEqual({
    outlet: "Harbour Post",
    warnings: [
      "url must be an http or https address, so it is ignored",
      "title must be a text of at most 500 characters, so it is ignored",
      "authors must be a name or a list of names, so it is ignored",
    ],
  });
});

it("mends half letters and steering characters, and says that letters are damaged", () => {
  const [source] = read('{"text":"Hel\\ud800lo.","title":"Port\\u0007 \\udc00shut"}').sources;
  expect(source).toMatchObject({
    text: "# Port \ufffdshut\n\nHel\ufffdlo.",
    warnings: ["some letters of its text are damaged"],
  });
  const latin1 = Buffer.from('{"text":"Caf\xe9."}', "latin1");
  expect(read(latin1).sources[0]?.warnings).toEqual(["some letters of its text are damaged"]);
});

it("takes __proto__ for a key like any other", () => {
  const [source] = read('{"__proto__":{"title":"X"},"constructor":1,"text":"A."}').sources;
  expect(source).toMatchObject({ text: "A.", stated: {} });
});

describe("stays small whatever the file:", () => {
  it("refuses an entry above 4 MiB and reads those beside it", () => {
    const huge = `{"text":"${"a ".repeat(2 * mebibyte)}"}`;
    for (const file of [`${huge}\n{"text":"B."}`, `[${huge},{"text":"B."}]`]) {
      const reading = read(file);
      expect(reading.sources.map(({ entry, text }) => `${entry} ${text}`)).toEqual(["2 B."]);
      expect(reasons(reading)).toEqual(["#1 it is larger than 4 MiB"]);
    }
    expect(reasons(read(huge))).toEqual(["it is larger than 4 MiB"]);
  });

  it.each(["[", '{"a":', "[{", '{"text":"A.","a":'])("does not follow %s without end", (part) => {
    const { sources, unusable } = read(part.repeat(mebibyte));
    expect(sources).toEqual([]);
    expect(unusable).toHaveLength(1);
  });

  it("leaves to no parser what is nested hundreds of levels deep", () => {
    const deep = `{"text":"A.","a":${"[".repeat(300)}${"]".repeat(300)}}`;
    expect(reasons(read(`{"text":"A."}\n${deep}`))).toEqual(["#2 it cannot be read as JSON"]);
  });

  it("counts the problems that nobody can look into", () => {
    const { unusable } = read(`[{"text":"A."}${",1".repeat(5_000)}]`);
    expect(unusable).toHaveLength(1_001);
    expect(unusable.at(-1)).toEqual({ reason: "4000 more of its entries cannot be used either" });
  });

  it("reads a hundred thousand lines", () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `{"text":"Ship ${at}."}`);
    expect(read(lines.join("\n")).sources.at(-1)).toMatchObject({ entry: 100_000 });
  });

  it.each([
    {
      what: "lines",
      file: (size: number) => `{"text":"The port shut.","date":"x"}\n`.repeat(size),
    },
    { what: "broken lines", file: (size: number) => '{"text":[\n{"a":1}\n'.repeat(size) },
    { what: "a list", file: (size: number) => `[${'{"text":"A.","n":x},'.repeat(size)}1]` },
    { what: "quotes", file: (size: number) => '"'.repeat(40 * size) },
    { what: "brackets", file: (size: number) => "[".repeat(40 * size) },
    { what: "members", file: (size: number) => `{${'"a":[{}],'.repeat(4 * size)}"b":1}` },
    {
      what: "a text of lines",
      file: (size: number) => JSON.stringify({ text: "# 5 a. \n".repeat(4 * size) }),
    },
    {
      what: "a text of spaces",
      file: (size: number) => JSON.stringify({ text: `a${" ".repeat(20 * size)}b\n<p <` }),
    },
  ])("takes time in proportion to $what", ({ file }) => {
    expectLinearWork((size) => read(file(size)), 2_000);
  });
});

test("never throws, and every entry it names has a reason or a text", () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const json = fc.json({ maxDepth: 4 });
  const broken = fc
    .tuple(
      fc.constantFrom("{", "[", '{"articles":[', '{"text":"A."}\n'),
      json,
      fc.constantFrom("}", "]", ",", '"', ""),
    )
    .map((parts) => parts.join(""));
  const entry = fc.record(
    {
      text: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
      title: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
      url: fc.oneof(fc.webUrl(), fc.jsonValue()),
      date: fc.oneof(fc.date({ noInvalidDate: true }).map(String), fc.jsonValue()),
      date_ms: fc.oneof(fc.double(), fc.jsonValue()),
      authors: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      source: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const entries = fc.array(entry, { maxLength: 4 }).map((list) => JSON.stringify(list));
  const any = fc.oneof(
    bytes,
    ...[json, broken, entries].map((one) => one.map((text) => Buffer.from(text))),
  );
  fc.assert(
    fc.property(any, (file) => {
      const { sources, unusable } = readExport(file);
      expect(sources.length + unusable.length).toBeGreaterThan(0);
      for (const { reason } of unusable) expect(reason).toMatch(/^\S.*\S$/u);
      for (const { text, stated } of sources) {
        expect(text.trim()).not.toBe("");
        expect(Object.values(stated).flat().join("")).not.toMatch(/[\0\n\p{Surrogate}]/u);
      }
    }),
    { numRuns: 500 },
  );
});
