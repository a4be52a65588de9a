import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { escapeText, foldSpace, unescapeText } from "../../src/discord/escape.ts";
import { hostileText } from "../support/discord/hostile-text.ts";
import { expectLinearWork } from "../support/growth.ts";

const rawMention = /<[@#:/ti]|@everyone|@here|https?:\/\//u;

describe("escapeText", () => {
  it.each([
    ["**bold** _slant_ ~~gone~~ ||hidden|| `code`", "emphasis, spoilers and code"],
    ["> quoted", "a block quote"],
    ["# Heading", "a heading"],
    ["-# small", "small print"],
    ["- item", "a list"],
    ["+ item", "a list of another kind"],
    ["1. first", "a numbered list"],
    ["[bank](http://evil.example)", "a masked link"],
    ["see https://evil.example/x_y", "a bare address"],
    ["<@1> <@&2> <#3> </ask:4> <:e:5> <t:6:D> <id:home>", "tags"],
    ["@everyone @here", "mentions of all"],
    [":smile:", "an emoji's name"],
    ["C:\\new\\*", "backslashes"],
    ["{U+202E}", "what looks like our own sign for a control character"],
  ])("shows %j as it stands: %s", (text) => {
    const escaped = escapeText(text);
    expect(escaped).not.toMatch(rawMention);
    expect(escaped).not.toMatch(/(?<!\\)[*_~`|>#[\]]/u);
    expect(escaped).not.toMatch(/^(?:[-+]|\d+\.) /u);
    expect(unescapeText(escaped)).toBe(text);
  });

  it.each([
    { text: "a\u202eb", escaped: "a{U+202E}b" },
    { text: "bell\u0007", escaped: "bell{U+0007}" },
    { text: "half \ud83d", escaped: "half {U+D83D}" },
    { text: "two\nlines\u00a0here", escaped: "two lines here" },
    { text: "2.5 percent, China-U.S.", escaped: "2.5 percent, China-U.S." },
    { text: "family 👩‍👩‍👧 flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿", escaped: "family 👩‍👩‍👧 flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿" },
  ])("writes $text as $escaped", ({ text, escaped }) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test("can be undone, white space aside", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const escaped = escapeText(text);
        expect(unescapeText(escaped)).toBe(foldSpace(text));
        expect(escaped).not.toMatch(rawMention);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(["[](", "<@", "*", "\\", "\u202e", "1. ", "   \n", "{U+"])(
    "%j, repeated, costs in proportion to its length",
    (bomb) =>
      expectLinearWork((size) => {
        const text = bomb.repeat(size / bomb.length);
        expect(unescapeText(escapeText(text))).toBe(foldSpace(text));
      }, 50_000),
    30_000,
  );
});
