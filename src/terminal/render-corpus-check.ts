import type { Article } from "../corpus/article.ts";
import type { Duplicate } from "../corpus/corpus-reading.ts";
import type { FileProblem } from "../corpus/file-problem.ts";
import { renderBlocks } from "./corpus-blocks.ts";
import { type CorpusCheck, totalsOf } from "./corpus-check.ts";
import { narrowestTable, renderTable } from "./corpus-table.ts";
import { nameFiles } from "./name-files.ts";
import { plural } from "./plural.ts";
import { printable, printableLabel } from "./printable.ts";
import { renderDropped } from "./render-dropped.ts";
import { renderLacking } from "./render-lacking.ts";
import { blanks, type Indent, type Paint, paragraph, type Style, styleFor } from "./style.ts";

/** How a check is shown. */
export interface CheckView {
  /** Of the screen; absent: it does not say. */
  readonly columns?: number | undefined;
  readonly colours: boolean;
  /** True: with every line that was left out of an article. */
  readonly dropped: boolean;
}

/**
 * A check as lines for a person: the articles, then what needs looking at, and the totals last. No
 * lines for a folder in which nothing was found.
 */
export function renderCorpusCheck(check: CorpusCheck, view: CheckView): readonly string[] {
  const style = styleFor(view, view.colours);
  const wide = { ...style, width: Math.max(style.width, view.columns ?? 0) };
  const { articles, warnings, skipped, duplicates, ignored } = check.reading;
  if (articles.length + skipped.length === 0) return [];
  const { red, yellow } = style.colours;
  const sections: readonly Section[] = [
    {
      heading: `Articles in ${printable(check.directory)}`,
      lines: renderArticles(articles, style, wide),
    },
    {
      heading: "Left out of the articles",
      lines: view.dropped && articles.length > 0 ? renderDropped(articles, style) : [],
    },
    {
      heading: "Not stated: what answers cannot show of their sources",
      lines: renderLacking(articles, style),
    },
    {
      heading: "Left alone: no format that is read",
      lines: ignored.length === 0 ? [] : paragraph(nameFiles(ignored), style, blanks(2)),
    },
    {
      heading: "Duplicates: not answered from, another article stands for them",
      lines: duplicates.flatMap((duplicate) => renderDuplicate(duplicate, style)),
    },
    {
      heading: "Warnings: ignored in articles that are used",
      lines: warnings.flatMap((warning) => renderProblem(warning, style, yellow)),
    },
    {
      heading: "Skipped: files that cannot be used",
      lines: skipped.flatMap((problem) => renderProblem(problem, style, red)),
    },
  ];
  return [
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ heading, lines }) => [
        ...paragraph(heading, style, blanks(0), style.colours.bold),
        "",
        ...lines,
        "",
      ]),
    ...renderTotals(check, wide),
  ];
}

/** What is shown only where it has lines. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** @param wide - for the table: as wide as the screen, where prose keeps to fewer columns */
const renderArticles = (
  articles: readonly Article[],
  style: Style,
  wide: Style,
): readonly string[] =>
  articles.length === 0 || wide.width < narrowestTable
    ? renderBlocks(articles, style)
    : renderTable(articles, wide);

const item: Indent = { first: "  - ", rest: "    " };

function renderProblem(
  { file, reason }: FileProblem,
  style: Style,
  paint: Paint,
): readonly string[] {
  const name = printableLabel(file);
  const marks = [{ start: 0, end: name.length }];
  return paragraph(`${name}: ${printableLabel(reason)}`, style, item, undefined, marks, paint);
}

const standsFor: Readonly<Record<Duplicate["kind"], string>> = {
  "same text": "the same text as",
  "same address": "another copy of the page of",
  "nearly the same text": "nearly the same text as",
  "older version": "an older version of",
};

const renderDuplicate = ({ file, of, kind }: Duplicate, style: Style): readonly string[] =>
  paragraph(`${printableLabel(file)}: ${standsFor[kind]} ${printableLabel(of)}`, style, item);

function renderTotals({ reading, tookMs }: CorpusCheck, style: Style): readonly string[] {
  const { bold, green, red } = style.colours;
  const totals = totalsOf(reading);
  const paintSkipped = totals.skipped === 0 ? green : red;
  const parts: readonly TotalsPart[] = [
    { text: plural(totals.articles, "article") },
    { text: plural(totals.outlets, "outlet") },
    { text: plural(totals.sentences, "sentence") },
    { text: plural(totals.quotations, "quotation") },
    { text: `${totals.skipped} skipped`, paint: paintSkipped },
    { text: plural(totals.duplicates, "duplicate") },
    { text: `${totals.ignored} left alone` },
    { text: duration(tookMs) },
  ];
  const lines: string[] = [];
  let used = 0;
  for (const { text, paint = (part: string) => part } of parts) {
    const line = lines.at(-1);
    const needed = used + separator.length + text.length;
    const isFitting = line !== undefined && needed <= style.width;
    if (isFitting) lines[lines.length - 1] = line + separator + bold(paint(text));
    else lines.push(bold(paint(text)));
    used = isFitting ? needed : text.length;
  }
  return lines;
}

/** A number and its noun, which no line break comes between. */
interface TotalsPart {
  readonly text: string;
  readonly paint?: Paint;
}

const separator = " · ";

const duration = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
