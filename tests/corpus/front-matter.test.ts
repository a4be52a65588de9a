import { expect, it } from "vitest";
import { longestFrontMatter, readFrontMatter } from "../../src/corpus/front-matter.ts";

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
  { what: "broken YAML", text: "---\ntitle: 'open\nurl: [\n---\nText." },
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
