import { expect, it } from "vitest";
import { cleanMarkdown } from "../../../src/answer/verify/clean-markdown.ts";

it.each([
  {
    text: "**bold** and *leaning* and __under__ and _leaning_",
    shown: "bold and leaning and under and leaning",
  },
  { text: "~~gone~~ and ||hidden|| and `code`", shown: "gone and hidden and code" },
  { text: "```\nthe boats\n```", shown: "\nthe boats\n" },
  { text: "```txt\nthe boats\n``` and `more`", shown: "\nthe boats\n and more" },
  { text: "```the boats``` but ``` alone", shown: "the boats but ``` alone" },
  { text: "### A heading\n-# a small line", shown: "A heading\na small line" },
  { text: "> **quoted**", shown: "quoted" },
  { text: "2 * 3 * 4 and snake_case_name", shown: "2 * 3 * 4 and snake_case_name" },
  { text: "a \\*star\\* is meant", shown: "a *star* is meant" },
  { text: "one ** alone", shown: "one ** alone" },
  { text: "#hashtag stays", shown: "#hashtag stays" },
])("shows $text as $shown", ({ text, shown }) => {
  expect(
    cleanMarkdown(text)
      .map((line) => line.text)
      .join("\n"),
  ).toBe(shown);
});

it("knows the lines of block quotes, with three marks to the end", () => {
  const quoted = (text: string) => cleanMarkdown(text).map(({ isQuoted }) => isQuoted);
  expect(quoted("a\n> b\nc")).toEqual([false, true, false]);
  expect(quoted("a\n>>> b\nc")).toEqual([false, true, true]);
  expect(quoted("a > b\n>c")).toEqual([false, false]);
});
