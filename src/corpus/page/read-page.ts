import { furnitureOf } from "../furniture/line-rules.ts";
import { readBlocks } from "../layout/block.ts";
import { dropAuthorBiography, dropSubheads, dropSubheadsAmongItems } from "./body.ts";
import { dropAfterAbout, dropAfterEnd } from "./ending.ts";
import { dropBareBylines, dropChangeNotes, dropRankedBylines, dropStandfirst } from "./head.ts";
import { findHeadline } from "./headline.ts";
import { dropMailHeaders } from "./mail-headers.ts";
import type { Page, PageRule } from "./page.ts";
import {
  dropCaptionsAboveCredits,
  dropPullQuotes,
  dropRepetitions,
  dropTwinCaptions,
} from "./repetitions.ts";

/** What the order of a page's blocks shows, from the headline down. */
export const pageRules: readonly PageRule[] = [
  dropMailHeaders,
  dropRankedBylines,
  findHeadline,
  dropTwinCaptions,
  dropCaptionsAboveCredits,
  dropBareBylines,
  dropChangeNotes,
  dropStandfirst,
  dropAfterEnd,
  dropSubheads,
  dropRepetitions,
  dropPullQuotes,
  dropAuthorBiography,
];

/** What extraction has done before: the article's end is found, a summary or a list kept is part of it. */
const afterExtraction: ReadonlyMap<PageRule, readonly PageRule[]> = new Map([
  [dropStandfirst, []],
  [dropAfterEnd, [dropAfterAbout]],
  [dropSubheads, [dropSubheadsAmongItems]],
]);

const rulesForExtracted = pageRules.flatMap((rule) => afterExtraction.get(rule) ?? [rule]);

/**
 * A web copy's blocks, each with the rule that takes it out of the body, if one does.
 * @param from - offset behind the front matter
 * @param isExtracted - whether a program has found the article among its page's other parts
 */
export function readPage(text: string, from: number, isExtracted = false): Page {
  const rulesOf = new Map<string, string | undefined>();
  /** Asked of a line by itself, and mostly again when it has become a block. */
  const ruleOf = (line: string): string | undefined => {
    if (!rulesOf.has(line)) rulesOf.set(line, furnitureOf(line));
    return rulesOf.get(line);
  };
  const read = readBlocks(text, from, (line) => ruleOf(line) !== undefined);
  const blocks = read.map((block, index) => ({ ...block, index }));
  const labels = new Map<number, string>();
  for (const { index, heading, text: line } of blocks) {
    const name = heading === 1 ? undefined : ruleOf(line);
    if (name !== undefined) labels.set(index, name);
  }
  const page: Page = { blocks, labels };
  const rules = isExtracted ? rulesForExtracted : pageRules;
  return rules.reduce((labelled, rule) => rule.apply(labelled), page);
}
