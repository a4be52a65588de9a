import fc from "fast-check";
import { expect } from "vitest";
import { longestFrontMatter, readFrontMatter } from "../../src/corpus/front-matter.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { fuzz } from "../support/fuzz.ts";
import { expectLinearWork } from "../support/growth.ts";

const fields = [
  "title: Port shut",
  "outlet: The Harbour Post",
  "published: 2024-04-24",
  "url: https://harbourpost.example/port",
  "authors:",
  "  - Ann Lee",
  "  - *ann",
  "via: &ann Coastwire",
  "title: |",
  "date: !!js/function x",
  "__proto__: x",
  "constructor:",
  "? a",
  "<<: *ann",
  "--- # x",
  "...",
] as const;

const anyBlock = () =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...fields),
        hostileText(4).map((text) => `title: ${text}`),
        hostileText(4),
      ),
      { maxLength: 12 },
    )
    .map((lines) => `---\n${lines.join("\n")}\n---\nThe port shut at dawn.\n`);

fuzz(
  "any block gives short fields of one line, good addresses and days, and an end inside the text",
  fc.property(anyBlock(), fc.nat(200), (block, cut) => {
    for (const text of [block, block.slice(0, cut), block.slice(cut)]) {
      const {
        end,
        warnings,
        title,
        outlet,
        via,
        authors = [],
        url,
        published,
      } = readFrontMatter(text);
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(Math.min(text.length, 2 * longestFrontMatter));
      for (const name of [title, outlet, via, ...authors, ...warnings].filter(isGiven)) {
        expect(name).toMatch(/^[^\r\n]{1,600}$/u);
      }
      if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/u);
      if (published !== undefined) expect(Number.isNaN(Date.parse(published))).toBe(false);
    }
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  }),
  300,
);

const isGiven = (text: string | undefined): text is string => text !== undefined;

fuzz(
  "what YAML was told in quotation marks is read back",
  fc.property(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    (title, outlet) => {
      const shown = (text: string) => text.replace(/\s+/gu, " ").trim();
      fc.pre(shown(title) !== "" && shown(outlet) !== "");
      const text = `---\ntitle: ${JSON.stringify(title)}\noutlet: ${JSON.stringify(outlet)}\n---\nx`;
      const read = readFrontMatter(text);
      expect(read).toMatchObject({ title: shown(title), outlet: shown(outlet), warnings: [] });
      expect(text.slice(read.end)).toBe("\nx");
    },
  ),
);

fuzz(
  "a block of the same line over and over takes no longer to read than it is long",
  fc.property(fc.oneof(fc.constantFrom(...fields), hostileText(4)), (line) => {
    expectLinearWork((size) => readFrontMatter(`---\n${`${line}\n`.repeat(size)}---\n`), 200);
  }),
  5,
);
