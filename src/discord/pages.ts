import { messageBudget, shareBudget, weigh } from "./budget.ts";
import {
  actionButton,
  type Button,
  buttonRows,
  type Choice,
  containerMessage,
  type Message,
  maxComponents,
  selectRow,
  textDisplay,
  textWithButton,
} from "./message.ts";

/** More than eight outlets at a time is more than anybody reads. */
export const maxBlocksPerPage = 8;

/** One part of a message: a text, and a button below it. */
export interface Block {
  /** Absent: none. */
  readonly button?: Button;
  /** Its text, as much as a budget allows; there is always room for 300. */
  render(budget: number): string;
}

/** A select below the blocks. */
export interface Select {
  readonly customId: string;
  /** At most 150 characters. */
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}

/** What stands around the blocks of a page. */
export interface Frame {
  /** Texts above, with the id by which one is found again. */
  readonly head: readonly { readonly text: string; readonly id?: number }[];
  readonly foot?: string;
  /** Made when it is known how much each block may take. */
  readonly select?: (budgets: readonly number[]) => Select;
  /** Rows of up to five; empty ones are left out. */
  readonly rows: readonly (readonly Button[])[];
}

/**
 * How many components the frame of every page may have: the container, two texts above, one below, a
 * select in its row, and a row of four buttons.
 */
const usualFrame = 1 + 2 + 1 + 2 + 5;

/**
 * Blocks in order, as many to a page as Discord's count of components allows beside the frame.
 * @param further - components of the frame beyond the usual ones, 0 to 10
 */
export function paginate(blocks: readonly Block[], further = 0): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let count = usualFrame + further;
  for (const block of blocks) {
    const isFull = (pages.at(-1)?.length ?? 0) >= maxBlocksPerPage;
    if (isFull || count + sizeOf(block) > maxComponents) {
      pages.push([]);
      count = usualFrame + further;
    }
    pages.at(-1)?.push(block);
    count += sizeOf(block);
  }
  return pages;
}

/** A button stands in a row of its own. */
const sizeOf = ({ button }: Block): number => (button === undefined ? 1 : 3);

/** The page asked for, or the last where there are fewer. */
export const pageAt = (page: number, pageCount: number): number =>
  Math.max(0, Math.min(page, pageCount - 1));

/** Buttons to the page before and the page behind, as far as there are any. */
export function pagingButtons(
  page: number,
  pageCount: number,
  idOf: (target: number) => string,
): readonly Button[] {
  return [
    ...(page > 0 ? [actionButton("◀ Back", idOf(page - 1))] : []),
    ...(page < pageCount - 1 ? [actionButton("Next ▶", idOf(page + 1))] : []),
  ];
}

/** One page as a message inside all limits; what the frame leaves is shared among the blocks. */
export function layOut(blocks: readonly Block[], { head, foot, select, rows }: Frame): Message {
  const frame = [...head.map(({ text }) => text), foot ?? ""];
  const budget = messageBudget - frame.reduce((sum, text) => sum + weigh(text), 0);
  const needs = blocks.map((block) => weigh(block.render(budget)));
  const budgets = shareBudget(needs, budget).map((share, at) =>
    share >= (needs[at] ?? 0) ? budget : share,
  );
  return containerMessage([
    ...head.map(({ text, id }) => textDisplay(text, id)),
    ...blocks.flatMap((block, at) => textWithButton(block.render(budgets[at] ?? 0), block.button)),
    ...(foot === undefined ? [] : [textDisplay(foot)]),
    ...(select === undefined ? [] : selectRowOf(select(budgets))),
    ...rows.flatMap(buttonRows),
  ]);
}

const selectRowOf = ({ customId, placeholder, choices }: Select) =>
  selectRow(customId, placeholder, choices);
