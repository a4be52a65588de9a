import type { Article, Sentence } from "../corpus/article.ts";
import type { Span } from "../language/span.ts";
import { columnsOf } from "./columns.ts";
import { statedDay } from "./dates.ts";
import { markedText } from "./marked-text.ts";
import { printableLabel } from "./printable.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** A stretch of an article as it is shown under a number. */
export interface QuotedStretch {
  readonly number: number;
  readonly article: Article;
  readonly span: Span;
  /** Parts to mark: spans of `article.text`. */
  readonly matches?: readonly Span[];
  /** Printable words about it, shown below it. */
  readonly notes: readonly string[];
}

/** What stands in front of a sentence's notes, in columns. */
export const noteIndent = (number: number): number => columnsOf(labelOf(number));

const labelOf = (number: number): string => `  [${number}] `;

/** Words of an article as printed, behind a bar with their number, and what is known of them below. */
export function renderStretch(
  { number, article, span, matches = [], notes }: QuotedStretch,
  style: Style,
): readonly string[] {
  const { bold, dim, underline } = style.colours;
  const gap = " ".repeat(noteIndent(number));
  const { text, marks } = markedText(article.text, span, matches);
  const indent = { first: `${labelOf(number)}│ `, rest: `${gap}│ ` };
  return [
    ...paragraph(text, style, indent, undefined, marks, (match) => bold(underline(match))),
    ...(notes.length === 0 ? [] : paragraph(notes.join(" · "), style, blanks(gap.length), dim)),
  ];
}

/** Whom a sentence quotes and where it stands, in words. */
export const placeNotes = (
  { paragraph: number }: Sentence,
  speaker: string | undefined,
): readonly string[] => [
  ...(speaker === undefined ? [] : [printableLabel(speaker)]),
  `paragraph ${number}`,
];

/** An outlet's name as a heading. */
export const renderOutletName = (
  outlet: string,
  via: string | undefined,
  style: Style,
): readonly string[] =>
  paragraph(withAgency(printableLabel(outlet), via), style, blanks(0), (text) =>
    style.colours.bold(style.colours.cyan(text)),
  );

/** An article's day and headline; its agency where the outlet's heading does not name the same. */
export function renderHeadline(
  { title, via, published }: Article,
  headedVia: string | undefined,
  style: Style,
): readonly string[] {
  const headline = title === undefined ? "headline not stated" : printableLabel(title);
  const own = via === headedVia ? undefined : via;
  const day = printableLabel(statedDay(published));
  return paragraph(`${day} · ${withAgency(headline, own)}`, style, blanks(2));
}

/** Where an article can be opened. */
export const renderLink = ({ url }: Article, { colours: { dim, underline } }: Style): string =>
  url === undefined ? dim("  no link stored") : `  ${underline(printableLabel(url))}`;

const withAgency = (text: string, via: string | undefined): string =>
  via === undefined ? text : `${text} (via ${printableLabel(via)})`;
