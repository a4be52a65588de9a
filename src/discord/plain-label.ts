import { foldSpace } from "./escape.ts";

const ellipsis = "…";

/** Directional and control characters and halves of a pair: a label has no way to show them by number. */
const unprintable = /[\p{Control}\p{Bidi_Control}\p{Surrogate}\ufff9-\ufffb]/gu;

/** Letters and signs; fillers and the empty Braille cell are drawn blank, whatever Unicode calls them. */
const visible = /[^\p{Format}\p{Mark}\s\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * Foreign text for a button or a choice, where Discord reads no markdown: on one line, cut visibly.
 * @param most - characters, 2 or more
 * @returns never without a visible character, which Discord would refuse
 */
export function plainLabel(text: string, most: number): string {
  const plain = foldSpace(text).replace(unprintable, "").trim();
  if (!visible.test(plain)) return "(no name)";
  if (plain.length <= most) return plain;
  const kept = plain.slice(0, most - ellipsis.length).replace(/\p{Surrogate}/gu, "");
  return `${kept.trimEnd()}${ellipsis}`;
}
