import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { longestFrontMatter, readFrontMatter } from "../../src/corpus/front-matter.ts";
import { expectLinearWork } from "../support/growth.ts";

const matter = (...lines: string[]) => `---\n${lines.join("\n")}\n---\nThe port shut.\n`;

it("reads its fields, a single author and a list alike", () => {
  const one = matter(
    "outlet: Harbour Post",
    "via: AFP",
    "title: 'Port: shut'",
    "author: Ann Lee and Raj Roy",
  );
  expect(readFrontMatter(one)).toMatchObject({
    outlet: "Harbour Post",
    via: "AFP",
    title: "Port: shut",
    authors: ["Ann Lee", "Raj Roy"],
    warnings: [],
  });
  expect(readFrontMatter(matter("authors:", "  - Ann Lee", "  - Raj Roy")).authors).toEqual([
    "Ann Lee",
    "Raj Roy",
  ]);
});

it("knows its fields by the names that sites give them", () => {
  const named = matter(
    "headline: Port shut",
    "source: Harbour Post",
    "byline: Ann Lee",
    "date: 2025-05-03",
  );
  expect(readFrontMatter(named)).toMatchObject({
    outlet: "Harbour Post",
    title: "Port shut",
    authors: ["Ann Lee"],
    published: "2025-05-03",
    warnings: [],
  });
  const addressed = readFrontMatter(matter("source: https://harbourpost.example/port"));
  expect(addressed.url).toBe("https://harbourpost.example/port");
  expect(addressed).not.toHaveProperty("outlet");
});

it("ends behind its closing line", () => {
  const text = matter("outlet: Harbour Post");
  expect(text.slice(readFrontMatter(text).end).trim()).toBe("The port shut.");
});

it.each([
  { line: "published: 2025-02-30", field: "published" },
  { line: "published: [2025]", field: "published" },
  { line: "url: javascript:alert(1)", field: "url" },
  { line: "url: https://user:secret@example.org/", field: "url" },
  { line: "outlet: {name: x}", field: "outlet" },
  { line: "authors: [{a: b}]", field: "authors" },
])("ignores $line with a warning", ({ line, field }) => {
  const front = readFrontMatter(matter(line, "title: Port shut"));
  expect(front).not.toHaveProperty(field);
  expect(front.title).toBe("Port shut");
  expect(front.warnings).toEqual([
    expect.stringMatching(new RegExp(`^front matter: ${field} must be`, "u")),
  ]);
});

it.each([
  { what: "an unclosed one", text: "---\ntitle: Port shut\n\nThe port shut." },
  { what: "one that never ends", text: `---\ntitle: x\n${"a: b\n".repeat(longestFrontMatter)}` },
  { what: "aliases", text: "---\nnote: &a [x, x]\ntitle: *a\n---\nText." },
  { what: "broken YAML", text: "---\ntitle: 'open\ntags: [\n---\nText." },
])("does not fall over $what", ({ text }) => {
  const front = readFrontMatter(text);
  expect(front).not.toHaveProperty("title");
  expect(front.warnings).toHaveLength(1);
});

it("takes no field of an unclosed one for a headline", () => {
  const text = "---\ntitle: Port shut\nauthors:\n  - Ann Lee\nThe ferry: it sank.\n";
  expect(text.slice(readFrontMatter(text).end)).toBe("The ferry: it sank.\n");
});

it("leaves a line of dashes above plain text alone", () => {
  expect(readFrontMatter("---\nThe port shut.\n---\nMore.")).toEqual({ end: 0, warnings: [] });
});

describe("a block that YAML refuses", () => {
  it("is read line by line: a colon in a headline costs no field", () => {
    const text = matter(
      "outlet: The Harbour Post",
      "title: Ferry strike: what we know",
      "url: https://harbourpost.example/strike",
      "published: 2025-03-04",
      "authors:",
      "  - Ann Lee",
      "  - Raj Roy",
      "tags: [a, b",
    );
    const { end, ...read } = readFrontMatter(text);
    expect(read).toEqual({
      outlet: "The Harbour Post",
      title: "Ferry strike: what we know",
      url: "https://harbourpost.example/strike",
      published: "2025-03-04",
      authors: ["Ann Lee", "Raj Roy"],
      warnings: [],
    });
    expect(text.slice(end).trim()).toBe("The port shut.");
  });

  it.each([
    ["title: Strike: day two: no end in sight", "Strike: day two: no end in sight"],
    ["Title: Strike: day two", "Strike: day two"],
    ['title: "No deal": seamen walk out', '"No deal": seamen walk out'],
    ["title: [Analysis] Strike: day two", "[Analysis] Strike: day two"],
    ["title: Strike: day two\n  and no end in sight", "Strike: day two and no end in sight"],
    ["title: 'Strike: day two'\nby: Ann: Lee", "Strike: day two"],
    ["title:Strike\nby: Ann: Lee", "Strike"],
    ["title: Strike: day two\r\nby: Ann Lee\r", "Strike: day two"],
  ])("has the title of %j", (lines, title) => {
    expect(readFrontMatter(matter(lines))).toMatchObject({ title, warnings: [] });
  });

  it("names each line that cannot be read, and says what to do", () => {
    const text = `\n${matter(
      "title: 'Tis the season: strikes",
      "by: *everybody",
      "# a remark",
      "og-tags: a: b",
      "published: 2025-02-30",
      "url: |",
      "some words",
      "outlet: Harbour Post",
    )}`;
    const { outlet, warnings, ...read } = readFrontMatter(text);
    expect(outlet).toBe("Harbour Post");
    expect(Object.keys(read)).toEqual(["end"]);
    expect(warnings).toEqual([
      'front matter: title (line 3) cannot be read, so it is ignored; put its value on one line, between double quotes "…"',
      'front matter: by (line 4) cannot be read, so it is ignored; put its value on one line, between double quotes "…"',
      "front matter: line 9 is no field, so it is ignored; write it as name: value",
      "front matter: published must be a date that exists, such as 2024-04-24, so it is ignored",
    ]);
  });

  it("names a few lines and counts the others", () => {
    const text = matter("title: Port: shut: why", ...Array.from({ length: 300 }, () => "words"));
    const { title, warnings } = readFrontMatter(text);
    expect(title).toBe("Port: shut: why");
    expect(warnings).toHaveLength(6);
    expect(warnings.at(-1)).toBe(
      "front matter: 295 more of its lines cannot be read, so they are ignored",
    );
  });

  it("unfolds no reference, and costs no more than its length", () => {
    const bombs = ["a: &a [x, x]", "b: &b [*a, *a]", "title: *b", "outlet: [*a, *b]"];
    const front = readFrontMatter(matter(...bombs, "via: AFP: Paris"));
    expect(front).toMatchObject({ via: "AFP: Paris" });
    expect(front).not.toHaveProperty("title");
    expect(front).not.toHaveProperty("outlet");
    for (const line of ["by: *a: b\n", "title: [\n", "url: a: b\n  c: d\n", "x\n", "by: {\n  "]) {
      expectLinearWork((size) => {
        readFrontMatter(matter(line.repeat(Math.ceil(size / line.length))));
      }, 2_000);
    }
  });
});

test("no block makes reading fall over, or gives a field of two lines", () => {
  const line = fc.oneof(
    fc.constantFrom("title: Port: shut", "by:", "  - Ann Lee", "- x", "url: [", "outlet: 'x", "\t"),
    fc.string({ unit: "binary", maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = matter(...lines);
      const { end, title = "x", warnings } = readFrontMatter(text);
      expect(end).toBeLessThanOrEqual(text.length);
      for (const one of [title, ...warnings]) expect(one).toMatch(/^[^\r\n]+$/u);
    }),
  );
});
