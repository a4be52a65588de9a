import { furnitureOf } from "../furniture/line-rules.ts";
import { readBlocks } from "../layout/block.ts";
import { dropAuthorBiography, dropHeadings, dropSubheads } from "./body.ts";
import { dropAfterEnd } from "./ending.ts";
import { dropBareBylines, dropRankedBylines, dropStandfirst } from "./head.ts";
import { findHeadline } from "./headline.ts";
import { dropMailHeaders } from "./mail-headers.ts";
import type { Page, PageRule } from "./page.ts";
import { dropCaptionsAboveCredits, dropRepetitions, dropTwinCaptions } from "./repetitions.ts";

/** What the order of a page's blocks shows, from the headline down. */
export const pageRules: readonly PageRule[] = [
  dropMailHeaders,
  dropRankedBylines,
  findHeadline,
  dropTwinCaptions,
  dropCaptionsAboveCredits,
  dropBareBylines,
  dropStandfirst,
  dropAfterEnd,
  dropSubheads,
  dropRepetitions,
  dropAuthorBiography,
];

/** Rules that tell by a line's look what markup tells surely. */
const guesses: ReadonlySet<PageRule> = new Set([dropStandfirst, dropAfterEnd, dropSubheads]);

const rulesForMarkup: readonly PageRule[] = [
  ...pageRules.filter((rule) => !guesses.has(rule)),
  dropHeadings,
];

/**
 * A web copy's blocks, each with the rule that takes it out of the body, if one does.
 * @param from - offset behind the front matter
 * @param isMarkedUp - whether markup says what is a heading and where the article ends
 */
export function readPage(text: string, from: number, isMarkedUp = false): Page {
  const blocks = readBlocks(text, from, (line) => furnitureOf(line) !== undefined);
  const labels = new Map<number, string>();
  for (const [index, block] of blocks.entries()) {
    const name = block.heading === 1 ? undefined : furnitureOf(block.text);
    if (name !== undefined) labels.set(index, name);
  }
  const page: Page = { blocks, labels };
  const rules = isMarkedUp ? rulesForMarkup : pageRules;
  return rules.reduce((read, rule) => rule.apply(read), page);
}
