import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { escapeText } from "../../../src/discord/escape.ts";
import { markdownHtml } from "../../../tools/pictures/markdown-html.ts";
import { hostileLongText, hostileText } from "../../support/discord/hostile-text.ts";
import { expectLinearWork } from "../../support/growth.ts";

const line = (html: string): string => `<div class="line">${html}</div>`;

describe("a line of Discord's markdown", () => {
  it.each([
    ["The **port** shut", "The <strong>port</strong> shut"],
    ["*now* and _then_", "<em>now</em> and <em>then</em>"],
    ["__under__ ~~gone~~", "<u>under</u> <s>gone</s>"],
    ["***both*** **a *b* c**", "<strong><em>both</em></strong> <strong>a <em>b</em> c</strong>"],
    ["*a **b** c*", "<em>a <strong>b</strong> c</em>"],
    ["`a **b** <c>`", "<code>a **b** &lt;c&gt;</code>"],
    [
      "on <t:1714125600:D>, <t:1714125600:d>",
      "on <time>26 April 2024</time>, <time>26/04/2024</time>",
    ],
    ["at <t:1714125600:t>", "at <time>10:00</time>"],
    ["no \\*stars\\*, no \\# heading", "no *stars*, no # heading"],
    ["a\\<\u200bb\\>", "a&lt;b&gt;"],
    ['Tom & "Ann" aren\'t <b>', "Tom &amp; &quot;Ann&quot; aren&#39;t &lt;b&gt;"],
  ])("shows %j", (text, html) => {
    expect(markdownHtml(text)).toBe(line(html));
  });

  it.each([
    "2 * 3 * 4",
    "snake_case_name",
    "**",
    "****",
    "a ~ b",
    "``",
    "one **open",
    "`open",
    "\\n",
  ])("leaves %j as it is", (text) => {
    expect(markdownHtml(text)).toBe(line(text));
  });

  it.each(["<t:99999999999999:D>", "<t:9999999999999:D>", "<t:1:R>", "<t:x:D>", "<@1>"])(
    "does not show %j as a point in time",
    (text) => {
      expect(markdownHtml(text)).not.toContain("<time>");
    },
  );
});

describe("a block of Discord's markdown", () => {
  it.each([
    ["# One\n## Two\n### Three", "<h1>One</h1><h2>Two</h2><h3>Three</h3>"],
    ["#none", line("#none")],
    ["-# small **print**", "<small>small <strong>print</strong></small>"],
    ["one\n\ntwo", line("one") + line("") + line("two")],
    ["> one\n> \n> two", `<blockquote>${line("one")}${line("")}${line("two")}</blockquote>`],
    [
      "> one\n-# by\n> two",
      `<blockquote>${line("one")}</blockquote><small>by</small><blockquote>${line("two")}</blockquote>`,
    ],
    ["> - one", "<blockquote><ul><li>one</li></ul></blockquote>"],
    ["- one\n- *two*\nthree", `<ul><li>one</li><li><em>two</em></li></ul>${line("three")}`],
    [
      "```diff\n- at dawn\n+ at <noon>\n  and\n```\nend",
      `<pre><del>- at dawn</del>\n<ins>+ at &lt;noon&gt;</ins>\n  and</pre>${line("end")}`,
    ],
    ["```\n- **a**\n```", "<pre>- **a**</pre>"],
    ["```\nopen", line("```") + line("open")],
    ["``````", line("``````")],
  ])("shows %j", (text, html) => {
    expect(markdownHtml(text)).toBe(html);
  });
});

const ownTag =
  /<(\/?)(?:(div) class="line"|(div|h[1-3]|small|blockquote|ul|li|pre|code|time|strong|em|u|s|ins|del))>/uy;

/** Walks over tags and text, and throws at anything that is neither of ours nor well nested. */
function expectOwnTags(html: string): void {
  const open: (string | undefined)[] = [];
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    ownTag.lastIndex = at;
    const match = ownTag.exec(html);
    expect(match, html.slice(at, at + 20)).not.toBeNull();
    const name = match?.[2] ?? match?.[3];
    if (match?.[1] === "/") expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
}

test("hostile text never yields a tag of its own", () => {
  fc.assert(
    fc.property(hostileLongText(), (text) => {
      expectOwnTags(markdownHtml(`${text}<script>alert(1)</script>${text}`));
    }),
  );
});

test("what a renderer escaped is shown as text and on one line", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      fc.pre(text !== "");
      const html = markdownHtml(escapeText(text));
      expect(html).toMatch(/^<div class="line">[^<>]*<\/div>$/u);
    }),
  );
});

it.each(["*", "_a ", "**a *", "`", "```", "> ", "- ", "\n```a", "<t:1", "\\", "~~_*"])(
  "takes linear time for many times %j",
  (unit) => {
    expectLinearWork((size) => markdownHtml(unit.repeat(size)), 4_000);
  },
);
