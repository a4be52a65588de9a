import { decode } from "../decode.ts";
import { comparable, endsSentence } from "../layout/plain-text.ts";
import { valuesOf } from "./export-fields.ts";
import { mebibyte } from "./format.ts";

/** The text of an entry, why it cannot be used, or no sign that the entry is an article. */
export type EntryText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unusable"; readonly reason: string }
  | { readonly kind: "none" };

/** An article, and a line or an element that may hold one, are not larger, in bytes. */
export const largestEntry = 4 * mebibyte;

/** The plain text of an entry, from the first of its fields that has one. */
export function readEntryText(fields: ReadonlyMap<string, unknown>): EntryText {
  const found = valuesOf(fields, "text");
  const html = valuesOf(fields, "html")[0];
  for (const { value } of found) {
    if (typeof value === "string" && !isHtml(value)) return readPlain(value);
  }
  const marked = found.find(({ value }) => typeof value === "string") ?? html;
  if (marked !== undefined) return { kind: "unusable", reason: htmlOnly };
  return found.length > 0
    ? { kind: "unusable", reason: "what stands in the field for its text is no text" }
    : { kind: "none" };
}

const htmlOnly =
  "its text is HTML: export it as plain text, or save the page itself as an .html file";

/** Tags that close, or that stand alone, in a text that was written for a browser. */
const isHtml = (text: string): boolean =>
  /<\/(?:p|div|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure|section|article|table|td|tr|body|html|script)\s{0,9}>|<br\s{0,9}\/?>|<(?:p|div|img)(?:\s[^<>]{0,500})?>/iu.test(
    text,
  );

/** NewsAPI's `content` is the first 200 characters and this: `… [+3127 chars]`. */
const cut = /\[ ?\+?\d{1,7} (?:more )?char(?:acter)?s ?\]\s*$/iu;

function readPlain(value: string): EntryText {
  const mark = cut.exec(value.slice(-60))?.[0].trim();
  if (mark !== undefined) {
    return {
      kind: "unusable",
      reason: `it is only the beginning of an article: it ends in ${mark}`,
    };
  }
  // Through UTF-16, so that what is text is decided as for a file, and half a letter becomes U+FFFD.
  const decoded = decode(Buffer.from(`\ufeff${value}`, "utf16le"));
  if (decoded.kind === "unreadable") return { kind: "unusable", reason: decoded.reason };
  return { kind: "text", text: decoded.text };
}

/**
 * The text as a page: the headline as Markdown's first heading, then paragraphs with blank lines
 * between them. No letter is added to the body or left out of it but white space, and U+2060, which
 * nobody sees, where a sign would be taken for Markdown.
 */
export function layOut(text: string, title: string | undefined): string {
  const body = spread(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n").trim());
  if (title === undefined) return body;
  const first = /^[^\n]*/u.exec(body)?.[0] ?? "";
  return comparable(first) === comparable(title) ? `# ${body}` : `# ${title}\n\n${body}`;
}

/** In a text that was wrapped at a fixed width most lines go on with a small letter. */
const wrappedShare = 0.4;

/**
 * Parts lines by blank ones where each is a paragraph. Blank lines between paragraphs stay the only
 * ones; a wrapped text, and a line that goes on with a small letter, are left to the page's layout.
 */
function spread(text: string): string {
  const lines = text.split("\n").map(keepSign);
  const small = lines.filter((line, at) => at > 0 && startsSmall(line)).length;
  const isParted = /\n[^\S\n]*\n/u.test(text);
  const isWrapped = lines.length > 3 && small >= (lines.length - 1) * wrappedShare;
  if (isParted || isWrapped) return lines.join("\n");
  return lines.map((line, at) => (at > 0 && !startsSmall(line) ? `\n${line}` : line)).join("\n");
}

const startsSmall = (line: string): boolean => /^\s*\p{Ll}/u.test(line);

/** `# 2 on the list was the port.` is a sentence, and `> 50 people were hurt.` means more than 50. */
const keepSign = (line: string): string =>
  /^\s*[#>]\s+\d/u.test(line) && endsSentence(line.trimEnd())
    ? line.replace(/^(\s*[#>])/u, "$1\u2060")
    : line;
