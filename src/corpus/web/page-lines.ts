import { endsSentence } from "../layout/plain-text.ts";
import { type PageElement, type PageNode, textOf } from "./html-tree.ts";
import { oneLine } from "./words.ts";

/** Elements that a browser shows as a piece of their own. */
const blocks: ReadonlySet<string> = new Set(
  `#page address article aside blockquote body center dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol
  optgroup p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/u),
);

/** A longer item was never closed, so that a page's text fell into it, in UTF-16 code units. */
const longestItem = 1_000;

const isItemLike = (element: PageElement): boolean => textOf(element).length <= longestItem;

/**
 * The pieces of text of a part of a page, in order: paragraphs and rows of tables, and headings and
 * items of lists as Markdown marks them. A line break inside a piece is one of the page's own.
 */
export function linesOf(root: PageElement): readonly string[] {
  const lines: string[] = [];
  let text = "";
  const flush = (isHeading: boolean, isItem: boolean): void => {
    const printed = text;
    text = "";
    if (isHeading) lines.push(headingLine(printed, 2));
    else if (isItem) lines.push(itemLine(printed));
    else for (const piece of printed.split(/\n\s*\n/u)) lines.push(textLines(piece));
  };
  const walk = (node: PageNode, isPre: boolean, isItem: boolean): void => {
    if (typeof node === "string") text += isPre ? node : node.replace(/\s+/gu, " ");
    else if (node.tag === "br") text += "\n";
    else if (node.tag === "tr" && isRow(node)) {
      flush(false, isItem);
      lines.push(rowLine(node));
    } else {
      const isBlock = blocks.has(node.tag);
      if (isBlock) flush(false, isItem);
      const isInside = node.tag === "li" ? isItemLike(node) : isItem;
      // A browser puts the quotation marks of <q> into the page by itself.
      if (node.tag === "q") text += "“";
      for (const child of node.children) walk(child, isPre || node.tag === "pre", isInside);
      if (node.tag === "q") text += "”";
      if (isBlock) flush(/^h[1-6]$/u.test(node.tag) || isBoldHeading(node), isInside);
    }
  };
  walk(root, false, false);
  flush(false, false);
  return lines.filter((line) => line !== "");
}

/** A longer line in bold is a paragraph that stands out, in UTF-16 code units. */
const longestHeading = 90;

/** True for a piece that is bold as a whole, short, and no sentence: a heading without its tag. */
function isBoldHeading(element: PageElement): boolean {
  const isBold = ({ children }: PageElement): boolean =>
    children.every((child) =>
      typeof child === "string"
        ? child.trim() === ""
        : child.tag === "b" || child.tag === "strong" || (!blocks.has(child.tag) && isBold(child)),
    );
  if (element.tag !== "p" && element.tag !== "div") return false;
  const words = oneLine(textOf(element));
  return words.length <= longestHeading && !endsSentence(words) && isBold(element);
}

/** A heading as Markdown marks it; "" where it says nothing. */
export function headingLine(text: string, rank: 1 | 2): string {
  const words = oneLine(text);
  return words === "" ? "" : `${"#".repeat(rank)} ${words}`;
}

/** An item of a list as Markdown marks it; "" where it says nothing. */
function itemLine(text: string): string {
  const words = oneLine(text);
  return words === "" ? "" : `- ${words}`;
}

const textLines = (piece: string): string =>
  piece
    .split("\n")
    .map(oneLine)
    .filter((line) => line !== "")
    .map(unmarked)
    .join("\n");

/** A line that nobody takes for a heading, a quotation or an item: a sign of no width stands behind its mark. */
export const unmarked = (line: string): string =>
  line.replace(/^(?:#{1,6}|[>*-])(?=\s)/u, "$&\u2060");

/** The cells of a row that say something, on one line; tabs would make a menu of it. */
const rowLine = ({ children }: PageElement): string =>
  unmarked(
    children
      .map((cell) => oneLine(textOf(cell)))
      .filter((cell) => cell !== "")
      .join(" "),
  );

/** A longer cell is a paragraph of a page laid out in a table, in UTF-16 code units. */
const longestCell = 160;

/** True for a row of data: no cell of it is long or made of pieces. */
const isRow = ({ children }: PageElement): boolean =>
  children.every(
    (cell) =>
      typeof cell === "string" ||
      (textOf(cell).length <= longestCell &&
        cell.children.every((inner) => typeof inner === "string" || !blocks.has(inner.tag))),
  );
