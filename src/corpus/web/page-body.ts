import { wordsOf } from "../layout/plain-text.ts";
import type { PageElement } from "./html-tree.ts";
import { findMainPart } from "./main-part.ts";
import { linesOf } from "./page-lines.ts";
import { oneLine } from "./words.ts";

/** Where a page shows less than this of the text it gives to programs, its scripts write the rest. */
const leastShown = 0.4;

/** Fewer words are a summary, not an article. */
const fewestWords = 60;

/**
 * The lines of a page's article: what it shows, else what it gives to programs.
 * @param page - see `prune`
 * @param stated - JSON-LD's `articleBody`, "" where there is none
 */
export function readPageBody(page: PageElement, title: string, stated: string): readonly string[] {
  const shown = linesOf(findMainPart(page, title) ?? page);
  const given = stated
    .split(/\n+/u)
    .map(oneLine)
    .filter((line) => line !== "");
  const count = countWords(given);
  return count >= fewestWords && countWords(shown) < count * leastShown ? given : shown;
}

const countWords = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + wordsOf(line).length, 0);
