import type { Article, MetadataField, Origin } from "../corpus/article.ts";
import { columnsOf } from "./columns.ts";
import { countQuotations } from "./corpus-check.ts";
import { printable } from "./printable.ts";
import { shorten, shortenMiddle } from "./shorten.ts";
import type { Paint, Style } from "./style.ts";

/** Columns of a screen; a narrower table leaves no room for names and titles. */
export const narrowestTable = 120;

const fields: readonly (readonly [field: MetadataField, letter: string, name: string])[] = [
  ["outlet", "O", "outlet"],
  ["via", "V", "agency"],
  ["title", "T", "title"],
  ["authors", "A", "author"],
  ["published", "D", "date"],
  ["url", "U", "URL"],
];

const originLetters: Readonly<Record<Origin, string>> = {
  "front matter": "f",
  "page metadata": "p",
  text: "t",
  registry: "r",
};

const notStated = "-";

const key: readonly string[] = [
  "SENT sentences · QUOT quotations",
  `${fields.map(([, letter, name]) => `${letter} ${name}`).join(" · ")}, and where each was found:`,
  [...Object.entries(originLetters), ["not stated", notStated]]
    .map(([meaning, letter]) => `${letter} ${meaning}`)
    .join(" · "),
];

interface Column {
  readonly head: string;
  /** What it says of an article; absent: the article does not state it. */
  cell(article: Article): string | undefined;
  /** How a cell that is too wide is cut; absent: the column is as wide as its widest cell. */
  readonly cut?: (text: string, columns: number) => string;
  readonly isNumber?: true;
  readonly paint?: (style: Style) => Paint;
}

const table: readonly Column[] = [
  {
    head: "FILE",
    cell: ({ file }) => file,
    cut: shortenMiddle,
    paint:
      ({ colours: { bold, cyan } }) =>
      (text) =>
        bold(cyan(text)),
  },
  {
    head: "OUTLET",
    cell: ({ outlet, via }) => (via === undefined ? outlet : `${outlet ?? notStated} via ${via}`),
    cut: shorten,
  },
  { head: "DATE", cell: ({ published }) => published?.slice(0, 10) },
  { head: "TITLE", cell: ({ title }) => title, cut: shorten },
  { head: "SENT", cell: ({ sentences }) => `${sentences.length}`, isNumber: true },
  { head: "QUOT", cell: (article) => `${countQuotations(article)}`, isNumber: true },
  {
    head: fields.map(([, letter]) => letter).join(" "),
    cell: ({ origins }) =>
      fields
        .map(([field]) => origins[field])
        .map((origin) => (origin === undefined ? notStated : originLetters[origin]))
        .join(" "),
    paint: ({ colours }) => colours.dim,
  },
];

const gap = "  ";

/**
 * Articles as a table, a line each, with its key below.
 * @param style - of `narrowestTable` columns or more
 */
export function renderTable(articles: readonly Article[], style: Style): readonly string[] {
  const { bold, dim, yellow } = style.colours;
  const rows = articles.map((article) =>
    table.map(({ cell }) => {
      const text = cell(article);
      return text === undefined ? undefined : printable(text);
    }),
  );
  const widths = widthsFor(rows, style.width);
  const line = (cells: readonly (string | undefined)[], paints: readonly Paint[]): string =>
    table
      .map(({ cut, isNumber }, at) => {
        const [text, room] = [cells[at] ?? notStated, widths[at] ?? 0];
        const shown = cut === undefined ? text : cut(text, room);
        const fill = " ".repeat(Math.max(0, room - columnsOf(shown)));
        const paint = cells[at] === undefined ? yellow : paints[at];
        const painted = paint === undefined ? shown : paint(shown);
        return isNumber ? fill + painted : painted + fill;
      })
      .join(gap)
      .trimEnd();
  const paints = table.map(({ paint }) => paint?.(style) ?? ((text: string) => text));
  return [
    line(
      table.map(({ head }) => head),
      table.map(() => bold),
    ),
    ...rows.map((cells) => line(cells, paints)),
    "",
    ...key.map((text) => dim(text)),
  ];
}

/** So much of a title is shown before names are cut. */
const leastTitle = 20;

/** The columns' widths. Titles give way first, then of file and outlet the wider one. */
function widthsFor(
  rows: readonly (readonly (string | undefined)[])[],
  width: number,
): readonly number[] {
  const widths = table.map(({ head }, at) =>
    rows.reduce((widest, cells) => Math.max(widest, columnsOf(cells[at] ?? "")), head.length),
  );
  const [file = 0, outlet = 0, , title = 0] = widths;
  const fixed = widths.reduce((sum, each) => sum + each, 0) - file - outlet - title;
  const room = width - fixed - gap.length * (table.length - 1);
  const names = room - Math.min(title, leastTitle);
  const half = Math.floor(names / 2);
  const fileRoom = Math.min(file, Math.max(half, names - outlet));
  const outletRoom = Math.min(outlet, names - fileRoom);
  const rooms = [fileRoom, outletRoom, undefined, Math.min(title, room - fileRoom - outletRoom)];
  return widths.map((natural, at) => rooms[at] ?? natural);
}
