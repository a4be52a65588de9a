import fc from "fast-check";
import { expect, test } from "vitest";
import { readWebPage } from "../../../src/corpus/formats/web-page.ts";
import { createOutletRegistry } from "../../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../../src/corpus/read-article.ts";

const registry = createOutletRegistry();

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "The port of Oslo shut at dawn, after a storm had torn two cranes from their rails.",
    "“We shall not open again,” she told reporters, “before the cranes stand.”",
    "By Ann Lee",
    "3 May 2025",
    "# 1",
    "> 40 ships",
    "&amp;&lt;p&gt;&#0;&#x110000;",
    "© 2025 Harbour Post",
    "<",
    "]]>",
    "-->",
  ),
);
const tag = fc.constantFrom(
  ..."p div span a b h1 h2 ul li table tr td blockquote article main nav aside time figure form br img script style template noscript svg q pre html head body title frameset p p".split(
    " ",
  ),
);
const attributes = fc
  .array(
    fc.constantFrom(
      'class="related"',
      'class="article-body"',
      "class='byline author'",
      "id=comments",
      "hidden",
      'aria-hidden="true"',
      'style="display:none"',
      'itemprop="headline datePublished"',
      'datetime="2025-05-03"',
      "itemscope",
      'role="navigation"',
      'href="https://harbourpost.example/"',
      'x="',
      "=",
    ),
    { maxLength: 3 },
  )
  .map((list) => list.join(" "));
const json = fc
  .oneof(
    fc.json({ maxDepth: 4 }),
    fc
      .record(
        {
          "@type": fc.constantFrom("NewsArticle", ["Article"], "WebSite", 3, null),
          headline: fc.jsonValue({ maxDepth: 2 }),
          author: fc.jsonValue({ maxDepth: 3 }),
          publisher: fc.jsonValue({ maxDepth: 3 }),
          datePublished: fc.jsonValue({ maxDepth: 1 }),
          articleBody: fc.jsonValue({ maxDepth: 1 }),
          "@graph": fc.jsonValue({ maxDepth: 3 }),
          "@id": fc.constantFrom("#a", 1),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  )
  .map((value) => `<script type="application/ld+json">${value}</script>`);
const meta = fc
  .tuple(
    fc.constantFrom("og:title", "og:site_name", "og:url", "author", "pubdate", "article:author"),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  )
  .map(([name, value]) => `<meta property="${name}" content="${value}">`);

/** Pages whose elements are nested, closed or not, and filled as pages are. */
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words,
    json,
    meta,
    fc
      .tuple(tag, attributes, fc.array(tie("node"), { maxLength: 5 }), fc.boolean())
      .map(
        ([name, attrs, inner, isClosed]) =>
          `<${name} ${attrs}>${inner.join("")}${isClosed ? `</${name}>` : ""}`,
      ),
  ),
})).node;
const page = fc.array(html, { maxLength: 12 }).map((parts) => parts.join("\n"));

test("any page gives an article that can be read on, or a reason", () => {
  fc.assert(
    fc.property(page, (text) => {
      const { sources, unusable } = readWebPage(Buffer.from(text));
      expect(sources.length + unusable.length).toBe(1);
      for (const source of sources) {
        expect(source).toMatchObject({ from: 0, statedIn: "page metadata" });
        readArticle("", source, registry);
      }
    }),
    { numRuns: 400 },
  );
});

test("any bytes give a reading", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isPage) => {
      const opened = isPage ? Buffer.concat([Buffer.from("<p>"), bytes]) : bytes;
      const { sources, unusable } = readWebPage(opened);
      expect(sources.length + unusable.length).toBe(1);
    }),
    { numRuns: 400 },
  );
});

test("the text is lines as a reader sees them: trimmed, apart by one blank line, and only headings and items marked", () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const source of readWebPage(Buffer.from(text)).sources) {
        expect(source.text).not.toMatch(/\n{3}|^\n|[\u00ad\u200b\ufeff]/u);
        for (const line of source.text.trimEnd().split("\n")) {
          expect(line).toBe(line.trim());
          if (!/^(?:##?|-) /u.test(line)) expect(line).not.toMatch(/^(?:#{1,6}|[>*-])\s/u);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("what a page states is words, an address or a day", () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { stated } of readWebPage(Buffer.from(text)).sources) {
        for (const name of [stated.title, stated.outlet, ...(stated.authors ?? [])])
          expect(name ?? "x").toMatch(/^\S(?:.*\S)?$/u);
        expect(stated.url ?? "https://a").toMatch(/^https?:\/\/\S+$/iu);
        expect(stated.published ?? "2025-05-03").toMatch(
          /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/u,
        );
      }
    }),
    { numRuns: 300 },
  );
});
