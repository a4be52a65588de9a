import { type Article, verbatim } from "../corpus/article.ts";
import { columnsOf } from "./columns.ts";
import { printable } from "./printable.ts";
import { rulesIn } from "./rule-reasons.ts";
import { shorten } from "./shorten.ts";
import { blanks, paragraph, type Style } from "./style.ts";

/** What was left out of each article, a line for each piece, and below it why its rule leaves it out. */
export function renderDropped(articles: readonly Article[], style: Style): readonly string[] {
  const { bold, cyan, dim } = style.colours;
  const rules = rulesIn(articles);
  if (rules.length === 0) return ["Nothing was left out of any article."];
  const width = Math.max(...rules.map(({ rule }) => columnsOf(rule)));
  const label = (rule: string): string => `  ${rule.padEnd(width)}  `;
  const room = Math.max(1, style.width - width - 4);
  return [
    ...articles.flatMap((article) => [
      ...paragraph(printable(article.file), style, blanks(0), (text) => bold(cyan(text))),
      ...(article.dropped.length === 0 ? [dim("  nothing")] : []),
      ...article.dropped.map(
        ({ rule, span }) =>
          `${dim(label(rule))}${shorten(printable(verbatim(article, span)), room)}`,
      ),
      "",
    ]),
    bold("Why these lines are no part of the text"),
    ...rules.flatMap(({ rule, reasons }) =>
      paragraph(reasons.join("; or "), style, {
        first: label(rule),
        rest: " ".repeat(width + 4),
      }),
    ),
  ];
}
