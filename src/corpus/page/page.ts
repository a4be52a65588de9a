import { addressesReader } from "../furniture/line-rule.ts";
import type { Block } from "../layout/block.ts";
import { endsSentence, hasWords, withoutQuotes } from "../layout/plain-text.ts";

/** A web copy while it is being understood: its blocks, and what each one is known to be. */
export interface Page {
  readonly blocks: readonly Placed[];
  /** By index of the block: the rule that took it out of the body. What has no label is body. */
  readonly labels: ReadonlyMap<number, string>;
  /** Index of the headline's block. */
  readonly headline?: number;
}

/** One thing that the order of a page's blocks shows. Rules run in the order of their list. */
export interface PageRule {
  readonly name: string;
  /** Why what it labels is no body. */
  readonly reason: string;
  apply(page: Page): Page;
}

/** A block with its place. */
export interface Placed extends Block {
  readonly index: number;
}

/** What was found for a page, kept as long as the page: rules that label nothing ask again. */
const known = new WeakMap<Page, readonly Placed[]>();

/** The blocks without a label, in order. */
export function unlabelled(page: Page): readonly Placed[] {
  const remembered = known.get(page);
  if (remembered !== undefined) return remembered;
  const { blocks, labels } = page;
  const placed = blocks.filter(({ index }) => !labels.has(index));
  known.set(page, placed);
  return placed;
}

/** The page with further labels; a block that has one keeps it. */
export function label(page: Page, indices: Iterable<number>, name: string): Page {
  const added = [...indices].filter((index) => !page.labels.has(index));
  if (added.length === 0) return page;
  const labels = new Map(page.labels);
  for (const index of added) if (!labels.has(index)) labels.set(index, name);
  return { ...page, labels };
}

/** `—WITH A REPORT FROM ANN LEE` behind a last paragraph. */
const tailCredit = /[—–-]\s?\p{Lu}{3,}(?: [\p{Lu}.,'’]+)*$/u;

/** What was found of blocks, kept as long as they are: every rule asks it of most of them. */
const prose = new WeakMap<Block, boolean>();

/** True for a paragraph that reads as prose: it ends as a sentence does and has some length. */
export function isProse(block: Block): boolean {
  const remembered = prose.get(block);
  if (remembered !== undefined) return remembered;
  const { text } = block;
  const found =
    endsSentence(text.slice(-400).replace(tailCredit, "").trimEnd()) &&
    hasWords(text.slice(0, 400), 8);
  prose.set(block, found);
  return found;
}

/** True for prose that speaks of the world and not to its reader. */
export const isNews = (block: Block): boolean =>
  isProse(block) && !addressesReader(withoutQuotes(block.text));

const functionWords: ReadonlySet<string> = new Set(
  `about after again against also among another are because been before being between both but can
  could did does down during each even every for from further had has have having her here him his
  how into its itself just like made make many may might more most much must not now off once only
  other our out over said same says she should since some such than that the their them then there
  these they this those through told too under until upon very was were what when where which while
  who whom whose why will with would year years yet you your and its per via`.split(/\s+/u),
);

/** The telling words of a comparable text: three letters or more, cut to six so that word forms meet. */
export const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(" ")
      .filter((word) => word.length > 2 && !functionWords.has(word))
      .map((word) => word.slice(0, 6)),
  );

/** How much of a text's telling words another holds, 0 to 1. */
export function shareOf(words: ReadonlySet<string>, vocabulary: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let met = 0;
  for (const word of words) if (vocabulary.has(word)) met += 1;
  return met / words.size;
}
