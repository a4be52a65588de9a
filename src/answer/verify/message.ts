import type { Span } from "../../language/span.ts";
import { cleanMarkdown } from "./clean-markdown.ts";
import { longestMessage } from "./verification.ts";

/** A message as its quotations are looked for: shown text, in stretches that hold together. */
export interface Message {
  readonly text: string;
  /** Paragraphs; a line that opens with a quotation mark begins one, and so does a block quote. */
  readonly paragraphs: readonly Span[];
  /** The lines of block quotes, in order. */
  readonly quotedLines: readonly (Span & { readonly line: number })[];
  /** True where it goes on behind {@link longestMessage} characters. */
  readonly isCut: boolean;
}

/** Reads what somebody wrote. */
export function readMessage(raw: string): Message {
  const isCut = raw.trimEnd().length > longestMessage;
  const read = isCut ? withoutHalfWord(raw.slice(0, longestMessage)) : raw;
  const lines = cleanMarkdown(read.replace(unshown, ""));
  const text = englishMarks(lines.map((line) => line.text).join("\n"));
  const paragraphs: Span[] = [];
  const quotedLines: (Span & { readonly line: number })[] = [];
  let start = 0;
  let open: { start: number; end: number; isQuoted: boolean } | undefined;
  const close = () => {
    if (open !== undefined) paragraphs.push({ start: open.start, end: open.end });
    open = undefined;
  };
  lines.forEach(({ text: line, isQuoted }, at) => {
    const end = start + line.length;
    const isEmpty = line.trim() === "";
    if (isEmpty || open?.isQuoted !== isQuoted || /^\s*["“«‘]/u.test(line)) close();
    if (!isEmpty) {
      open = { start: open?.start ?? start, end, isQuoted };
      if (isQuoted) quotedLines.push({ start, end, line: at });
    }
    start = end + 1;
  });
  close();
  return { text, paragraphs, quotedLines, isCut };
}

/** A word that a text was cut in would be another word. */
const withoutHalfWord = (text: string): string => text.replace(/\s\S{1,64}$/u, "");

/** Halves of characters and control characters other than tabs and line breaks. */
const unshown = /\p{Cs}|(?![\t\n\r])\p{Cc}/gu;

/** German marks („ “) as English ones, one character for one, so that the rules of quotation know them. */
function englishMarks(text: string): string {
  if (!text.includes("„")) return text;
  let isOpen = false;
  return text.replace(/[„“”]/gu, (mark) => {
    if (mark === "„") isOpen = true;
    else if (isOpen) {
      isOpen = false;
      return "”";
    }
    return mark === "„" ? "“" : mark;
  });
}
