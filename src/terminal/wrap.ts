import type { Span } from "../language/span.ts";
import { columnsOf } from "./columns.ts";

/** A stretch that no line break may cut: a word, or one ideograph with what is attached to it. */
const unbreakable =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * Where the lines of a text stand in it, as many words on each as fit. Nothing is changed, added or
 * normalised; a word wider than the line has a line of its own.
 * @param width - columns, 1 or more
 * @returns at least one span; the white space at a break is in none
 */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let line: Span | undefined;
  let used = 0;
  for (const { index: start, 0: word } of text.matchAll(unbreakable)) {
    const end = start + word.length;
    const needed = columnsOf(word);
    const gap: number = line === undefined ? 0 : start - line.end;
    if (line !== undefined && used + gap + needed <= width) {
      line = { start: line.start, end };
      used += gap + needed;
    } else {
      if (line !== undefined) lines.push(line);
      line = { start, end };
      used = needed;
    }
  }
  return [...lines, line ?? { start: 0, end: 0 }];
}
