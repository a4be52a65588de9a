import { gapBefore } from "../answer/verify/gap-before.ts";
import type { DiffPart } from "../answer/verify/verification.ts";
import { printableLabel } from "./printable.ts";
import { type Indent, type Mark, paragraph, type Style } from "./style.ts";

/**
 * Words that differ, as git shows them: `[-missing-]` and `{+added+}` among the words that are the
 * same; colours say it once more.
 */
export function renderDiff(
  parts: readonly DiffPart[],
  style: Style,
  indent: Indent,
): readonly string[] {
  const { green, red, strikethrough } = style.colours;
  const marks: Mark[] = [];
  let text = "";
  for (const { kind, text: words } of parts) {
    const printed = printableLabel(words).trim();
    if (printed === "") continue;
    if (text !== "") text += gapBefore(printed);
    const start = text.length;
    const [open, close] = signs[kind];
    text += `${open}${printed}${close}`;
    if (kind === "same") continue;
    const paint = kind === "added" ? green : (piece: string) => red(strikethrough(piece));
    marks.push({ start, end: text.length, paint });
  }
  return paragraph(text, style, indent, undefined, marks);
}

const signs: Readonly<Record<DiffPart["kind"], readonly [open: string, close: string]>> = {
  same: ["", ""],
  added: ["{+", "+}"],
  missing: ["[-", "-]"],
};
