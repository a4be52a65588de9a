import type { Style } from "./style.ts";

/** A long list of which `/more` shows one page after another. */
export interface PagedList {
  /** How many things it has, 0 or more. */
  readonly length: number;
  /** What stands above the first page. */
  head(style: Style): readonly string[];
  /** The things from `from` up to, but without, `to`. */
  render(from: number, to: number, style: Style): readonly string[];
  /** What stands below the last page. */
  foot(style: Style): readonly string[];
}

/** So many things are shown at once. */
export const pageSize = 20;

/** True where a list has a page of this number, from 0. */
export const hasPage = ({ length }: PagedList, page: number): boolean => page * pageSize < length;

/** A page of a list, and what to type for the next. */
export function renderPage(list: PagedList, page: number, style: Style): readonly string[] {
  const from = page * pageSize;
  const to = Math.min(from + pageSize, list.length);
  const isLast = to >= list.length;
  const place = `${from + 1} to ${to} of ${list.length}`;
  return [
    ...(page === 0 ? list.head(style) : []),
    ...list.render(from, to, style),
    ...(isLast ? list.foot(style) : []),
    ...(isLast && page === 0 ? [] : ["", isLast ? `${place}.` : `${place}; /more shows the next.`]),
  ];
}
