import { DOMParser } from "linkedom";
import { textOf } from "./html-tree.ts";
import { copyTree, type ForeignNode } from "./parse-page.ts";

/** Soft hyphens and spaces of no width: signs for the breaking of lines, which no reader sees. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Text as a browser shows it on one line: white space collapsed, invisible signs gone. */
export const oneLine = (text: string): string =>
  text.replace(invisible, "").replace(/\s+/gu, " ").trim();

/** Longer values are no names and no titles, in UTF-16 code units. */
const longestValue = 2_000;

/** A value of a page's metadata as words: sites escape it twice, or leave tags in it. */
export function valueWords(value: string): string {
  const short = value.slice(0, longestValue);
  if (!/&[#a-z]|<[/a-z]/iu.test(short)) return oneLine(short);
  const parsed: ForeignNode = new DOMParser().parseFromString(short, "text/html");
  return oneLine(textOf(copyTree(parsed)));
}
