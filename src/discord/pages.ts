import { messageBudget, shareBudget, weigh } from "./budget.ts";
import {
  actionButton,
  type Button,
  buttonRows,
  containerMessage,
  type Message,
  maxComponents,
  textDisplay,
} from "./message.ts";

/** More than eight outlets at a time is more than anybody reads. */
const maxBlocksPerPage = 8;

/** One outlet's part of a message: a text and the buttons below it. */
export interface Block {
  /** At most five. */
  readonly buttons: readonly Button[];
  /** Its text, as much as a budget allows; there is always room for 300. */
  render(budget: number): string;
}

/** What stands around the blocks of a page. */
export interface Frame {
  /** Texts above, with the id by which one is found again. */
  readonly head: readonly { readonly text: string; readonly id?: number }[];
  readonly foot?: string;
  readonly paging: readonly Button[];
}

/** Blocks in order, as many to a page as Discord's count of components allows beside the frame. */
export function paginate(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const frameSize = 7; // container, two texts above, one below, a row with two buttons
  const pages: Block[][] = [[]];
  let count = frameSize;
  for (const block of blocks) {
    const isFull = (pages.at(-1)?.length ?? 0) >= maxBlocksPerPage;
    if (isFull || count + sizeOf(block) > maxComponents) {
      pages.push([]);
      count = frameSize;
    }
    pages.at(-1)?.push(block);
    count += sizeOf(block);
  }
  return pages;
}

const sizeOf = ({ buttons }: Block): number => 1 + (buttons.length > 0 ? 1 + buttons.length : 0);

/** Buttons to the page before and the page behind, as far as there are any. */
export function pagingButtons(
  page: number,
  pageCount: number,
  idOf: (target: number) => string,
): readonly Button[] {
  return [
    ...(page > 0 ? [actionButton("◀ Back", idOf(page - 1))] : []),
    ...(page < pageCount - 1 ? [actionButton("More ▶", idOf(page + 1))] : []),
  ];
}

/** One page as a message inside all limits; what the frame leaves is shared among the blocks. */
export function layOut(blocks: readonly Block[], { head, foot, paging }: Frame): Message {
  const frame = [...head.map(({ text }) => text), foot ?? ""];
  const budget = messageBudget - frame.reduce((sum, text) => sum + weigh(text), 0);
  const whole = blocks.map((block) => block.render(budget));
  const shares = shareBudget(whole.map(weigh), budget);
  return containerMessage([
    ...head.map(({ text, id }) => textDisplay(text, id)),
    ...blocks.flatMap((block, at) => [
      textDisplay(renderShare(block, whole[at] ?? "", shares[at] ?? 0)),
      ...buttonRows(block.buttons),
    ]),
    ...(foot === undefined ? [] : [textDisplay(foot)]),
    ...buttonRows(paging),
  ]);
}

const renderShare = (block: Block, whole: string, share: number): string =>
  weigh(whole) <= share ? whole : block.render(share);
