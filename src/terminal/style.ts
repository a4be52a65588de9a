import pc from "picocolors";
import type { Span } from "../language/span.ts";
import { columnsOf } from "./columns.ts";
import { wrap } from "./wrap.ts";

/** How text is laid out and painted. */
export interface Style {
  /** Columns of a line. */
  readonly width: number;
  readonly colours: ReturnType<typeof pc.createColors>;
}

/** The stream's width, where it says one. */
interface Screen {
  readonly columns?: number | undefined;
}

/** Longer lines are hard to read; shorter ones leave no room for words. */
const [narrowest, widest] = [40, 100];
const usual = 80;

/** The style for a stream: its own width between 40 and 100 columns, 80 where it has none. */
export function styleFor({ columns }: Screen, colours: boolean): Style {
  const width = columns === undefined || columns <= 0 ? usual : columns;
  return {
    width: Math.min(Math.max(width, narrowest), widest),
    colours: pc.createColors(colours),
  };
}

/**
 * True where output should be coloured: on a terminal that can, unless `NO_COLOR` has a value;
 * elsewhere where `FORCE_COLOR` has one other than `0` and `false`. `NO_COLOR` wins.
 * @see https://no-color.org and https://force-color.org
 */
export function wantsColours(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean | undefined },
): boolean {
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"];
  if (force) return force !== "0" && force !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Changes how a piece of a line looks, and none of its characters. */
export type Paint = (text: string) => string;

/** What stands in front of a paragraph's lines; both have the same width. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/** A part of a paragraph to paint in another way, its own where it has one. */
export interface Mark extends Span {
  readonly paint?: Paint;
}

/** The same blanks in front of every line. */
export const blanks = (columns: number): Indent => ({
  first: " ".repeat(columns),
  rest: " ".repeat(columns),
});

/**
 * A paragraph as painted lines.
 * @param text - printable, without line breaks
 * @param marks - parts to paint with `paintMark` instead of `paint`; in order, without overlap
 */
export function paragraph(
  text: string,
  style: Style,
  indent: Indent = blanks(0),
  paint: Paint = (piece) => piece,
  marks: readonly Mark[] = [],
  paintMark: Paint = paint,
): readonly string[] {
  const lines = wrap(text, Math.max(1, style.width - columnsOf(indent.first)));
  let next = 0;
  return lines.map((line, index) => {
    let painted = index === 0 ? indent.first : indent.rest;
    let at = line.start;
    for (let mark = marks[next]; mark !== undefined && mark.start < line.end; mark = marks[next]) {
      const [start, end] = [Math.max(mark.start, at), Math.min(mark.end, line.end)];
      if (start > at) painted += paint(text.slice(at, start));
      if (end > start) painted += (mark.paint ?? paintMark)(text.slice(start, end));
      at = Math.max(at, end);
      if (mark.end > line.end) break;
      next += 1;
    }
    return at < line.end ? painted + paint(text.slice(at, line.end)) : painted;
  });
}
