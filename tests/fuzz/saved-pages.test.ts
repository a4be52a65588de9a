import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import { readWebPage } from "../../src/corpus/formats/web-page.ts";
import { createOutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../src/corpus/read-article.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";

const saved = new URL("../corpus/saved/", import.meta.url);
const pages = readdirSync(saved)
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(new URL(file, saved), "utf8"));
const registry = createOutletRegistry();

/** What a page may be broken with. */
const splinter = () =>
  fc.oneof(
    fc.constantFrom(
      "<!--",
      "-->",
      "</body>",
      "<script>",
      "]]>",
      "<p",
      '">',
      "</article>",
      "\u0000",
    ),
    fc.constantFrom("<div>".repeat(200), "&#x110000;", "<template>", "<svg><title>", "<plaintext>"),
    hostileText(6),
  );

/** A saved page with stretches cut out, said twice or replaced. */
const brokenPage = () =>
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat(400),
          put: splinter(),
          isTwice: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(([page, breaks]) =>
      breaks.reduce((text, { at, length, put, isTwice }) => {
        const start = Math.floor(at * text.length);
        const behind = isTwice ? start : start + length;
        return `${text.slice(0, start + (isTwice ? length : 0))}${put}${text.slice(behind)}`;
      }, page),
    );

fuzz(
  "a broken page gives an article whose sentences stand in what the page says, or a reason",
  fc.property(brokenPage(), (html) => {
    const { sources, unusable } = readWebPage(Buffer.from(html));
    expect(sources.length + unusable.length).toBe(1);
    for (const { reason } of unusable) expect(reason).toMatch(/^[^\r\n]{1,200}$/u);
    for (const source of sources) {
      expect(source.text.length).toBeLessThanOrEqual(2 * html.length);
      const reading = readArticle("page.html", source, registry);
      if (reading.kind === "unusable") continue;
      const { text, sentences } = reading.article;
      for (const { span } of sentences) {
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
      }
    }
  }),
  25,
);
