import type { Stated } from "../formats/format.ts";
import { comparable } from "../layout/plain-text.ts";
import { headingLine, unmarked } from "./page-lines.ts";
import type { ShownLines } from "./shown-lines.ts";

/**
 * An article as a pasted copy has it: its headline and its body, and around them the lines that the
 * page shows for what its metadata do not state, so that the rules for text can decide.
 * @param pageTitle - what `<title>` says, often with the site behind it
 * @param body - see `linesOf`
 */
export function composeText(
  { title, outlet, published, authors }: Stated,
  pageTitle: string,
  shown: ShownLines,
  body: readonly string[],
): string {
  const known = new Set(body.map(comparable));
  const missing = (value: unknown, lines: readonly string[]): readonly string[] =>
    value === undefined ? lines.filter((line) => !known.has(comparable(line))).map(unmarked) : [];
  const lines = [
    ...missing(outlet, [pageTitle]),
    headingLine(title ?? "", 1),
    ...missing(authors, shown.bylines),
    ...missing(published, shown.days),
    ...body,
    ...missing(outlet, shown.copyright),
  ];
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}
