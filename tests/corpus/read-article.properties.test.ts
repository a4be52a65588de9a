import fc from "fast-check";
import { expect, test } from "vitest";
import { readCopy } from "../../src/corpus/formats/plain-text.ts";
import { createOutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { readArticle } from "../../src/corpus/read-article.ts";
import { trimSpan } from "../../src/language/span.ts";

const registry = createOutletRegistry();

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    " ",
    "\u00a0",
    "---",
    "title: x",
    "# Port shut",
    "> quoted",
    "By Ann Lee, CNN",
    "Updated:",
    "3 May 2025",
    "OSLO, May 3 (Reuters) - The port shut at dawn after the storm had torn two cranes loose.",
    "The port shut at dawn, and nobody said when it would open again.",
    "“No,” she told The Harbour Post.",
    "Read more",
    "© 2025 The Harbour Post Ltd",
    "Related stories",
    "Comments",
    "Help us keep going: become a member of our newsroom.",
    "(Reporting by Ann Lee; Editing by Raj Roy)",
    "Photo: AFP",
    "| |",
    "**bold**",
  ),
);
const copy = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

test("any text gives an article or a reason", () => {
  fc.assert(
    fc.property(fc.oneof(copy, fc.string({ unit: "binary", maxLength: 400 })), (text) => {
      const reading = readArticle("copy.txt", readCopy(text), registry);
      expect(reading.kind === "article" ? reading.article.text : text).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("paragraphs and what was dropped are slices in order that do not overlap and are never blank", () => {
  fc.assert(
    fc.property(copy, (text) => {
      const reading = readArticle("copy.txt", readCopy(text), registry);
      if (reading.kind === "unusable") return;
      const { paragraphs, dropped } = reading.article;
      for (const spans of [paragraphs, dropped.map(({ span }) => span)]) {
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(trimSpan(text, span)).toEqual(span);
          end = span.end;
        }
      }
    }),
    { numRuns: 300 },
  );
});
