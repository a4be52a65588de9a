import { foldLine } from "../layout/plain-text.ts";

/**
 * A kind of page furniture that a line shows by itself, wherever it stands.
 * Rules see the line on one line (`text`) and folded (`folded`, see `foldLine`), at most
 * `longestFurniture` characters long; none may look for more than one sentence can hold.
 */
export interface LineRule {
  /** As `Article.dropped` names it. */
  readonly name: string;
  /** Why such a line is no part of the news. */
  readonly reason: string;
  matches(line: RuledLine): boolean;
}

/** A line in the forms that rules look at, with what many of them ask. */
export interface RuledLine {
  readonly text: string;
  readonly folded: string;
  /** True where somebody is reported, see `isReported`. */
  readonly isReported: boolean;
  /** True where it has double quotation marks. */
  readonly isQuoting: boolean;
}

/** A line as rules look at it. */
export const ruledLine = (text: string): RuledLine => ({
  text,
  folded: foldLine(text),
  isReported: isReported(text),
  isQuoting: /["“”]/u.test(text),
});

/**
 * True where a folded line has one of some parts of words. Rules ask it before a costly expression that
 * cannot match without them.
 */
export const hasAny = (folded: string, parts: readonly string[]): boolean =>
  parts.some((part) => folded.includes(part));

/** A longer line is a paragraph, whatever words it has in it. */
export const longestFurniture = 900;

const reports =
  /\b(?:said|says|saying|told|tells|asked|added|announced|wrote|according to|suggested|warned|argued|reported|claimed|insisted|urged|explained|noted|confirmed|denied|ordered|ruled|found)\b/u;

/** True where somebody is reported: then a furniture word is what the news is about. */
export const isReported = (text: string): boolean => reports.test(text);

/** True where a line speaks to its reader, outside quotation marks. */
export const addressesReader = (text: string): boolean =>
  /\b(?:[Yy]ou|[Yy]our|[Yy]ou['’](?:re|ve|ll|d)|[Ww]e|[Oo]ur|us|[Ww]e['’](?:re|ve|ll))\b/u.test(
    text,
  );
