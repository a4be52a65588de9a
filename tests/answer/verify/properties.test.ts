import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanMarkdown } from "../../../src/answer/verify/clean-markdown.ts";
import { findQuoted } from "../../../src/answer/verify/find-quoted.ts";
import { fitWords } from "../../../src/answer/verify/fit.ts";
import { readMessage } from "../../../src/answer/verify/message.ts";
import { isTelling, splitTokens } from "../../../src/answer/verify/tokens.ts";
import { longestMessage } from "../../../src/answer/verify/verification.ts";
import { slice } from "../../../src/language/span.ts";
import { article } from "../../support/article.ts";
import { expectLinearWork } from "../../support/growth.ts";
import { findingsOf, gazette, herald, heraldLater, verifierOver } from "./fixtures.ts";

const verify = verifierOver();

/** Sentences of the stories without the quotation marks, which would end a quotation. */
const sentences = [herald, gazette, heraldLater].flatMap((draft) => {
  const { text, sentences: all, outlet = "" } = article(draft);
  return all.map(({ span }) => ({
    outlet,
    text: slice(text, span).replace(/["“”]/gu, ""),
  }));
});

const sentence = fc.constantFrom(...sentences);
const letterCase = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
);
const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["„", "“"], ["> ", ""]);
const space = fc.constantFrom(" ", "\u00a0", "  ", "\u2009", " \u200b");
const spelling = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replace(/colour/giu, "color").replace(/travellers/giu, "travelers"),
  (text: string) => text.replaceAll("’", "'").replaceAll("—", "–"),
);

const wordsOf = (text: string): readonly string[] =>
  splitTokens(text).flatMap(({ kind, key }) => (kind === "word" ? [key] : []));

describe("whatever a text looks like", () => {
  test("a sentence of an article is word for word there, and its spans are its words", async () => {
    await fc.assert(
      fc.asyncProperty(
        sentence,
        letterCase,
        marks,
        space,
        spelling,
        async ({ text, outlet }, toCase, [open = "", close = ""], blank, spell) => {
          const written = toCase(spell(text)).replaceAll(" ", blank);
          const finding = (await findingsOf(`${open}${written}${close}`, verify)).get(outlet);
          expect(finding?.verdict).toBe("word for word");
          const printed = finding?.spans.map((span) => slice(finding.article.text, span)) ?? [];
          expect(wordsOf(printed.join(" "))).toEqual(wordsOf(written));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("with another telling word it is never word for word", async () => {
    await fc.assert(
      fc.asyncProperty(
        sentence,
        fc.nat(),
        fc.constantFrom("walrus", "17", ""),
        async (one, at, other) => {
          const telling = splitTokens(one.text).filter(isTelling).slice(1, -1);
          const changed = telling[at % Math.max(1, telling.length)];
          fc.pre(changed !== undefined);
          const { start = 0, end = 0 } = changed?.span ?? {};
          const text = `“${one.text.slice(0, start)}${other}${one.text.slice(end)}”`;
          for (const { verdict } of (await findingsOf(text, verify)).values())
            expect(["altered", "stitched together"]).toContain(verdict);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("nothing throws, and no more is said than was asked", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "“",
            "”",
            "'",
            "’",
            "> ",
            "\n",
            "—",
            ":",
            "**",
            "||",
            "`",
            "\\",
            "U.S.",
            " soup for 300 travellers ",
            "\u202e",
            "\ud800",
            "…",
            "[",
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { quotations, unchecked } = await verify(text);
        expect(quotations.length).toBeLessThanOrEqual(8);
        expect(unchecked).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile text", () => {
  const units = [
    '"',
    "“a ",
    "'a ",
    "> a\n",
    '> "a\n',
    "**a ",
    "*",
    "||",
    "\\*",
    "- A",
    "A: ",
    "as A put it, ",
    'A was like "a ',
    '" by A (A) ',
    'A, a: "a" A, a\n',
    "```a\n",
    "… a ",
    "a.b.",
    ". ",
    "--",
    "1,",
    "ell",
    "’s",
    "\u200b",
  ];

  test.each(units)("of %j is cut up in linear time", (unit) => {
    expectLinearWork((size) => cleanMarkdown(unit.repeat(size)), 2_000);
    expectLinearWork((size) => splitTokens(unit.repeat(size)), 2_000);
  });

  test.each(units)("of %j is read and checked within bounds", async (unit) => {
    const message = readMessage(unit.repeat(50_000));
    expect(message.text.length).toBeLessThanOrEqual(longestMessage);
    expect(findQuoted(message).length).toBeLessThanOrEqual(longestMessage);
    const { quotations } = await verify(unit.repeat(50_000));
    expect(quotations.length).toBeLessThanOrEqual(8);
  });

  test("a very long word takes linear time", () => {
    expectLinearWork((size) => splitTokens("ael".repeat(size)), 4_000);
  });

  test("a word said over and over fits into what is printed in time that grows with it", () => {
    const asked = new Int32Array(40);
    expectLinearWork((size) => fitWords(asked, new Int32Array(size)), 2_000);
  });
});
