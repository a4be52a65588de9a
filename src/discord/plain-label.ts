import { foldSpace } from "./escape.ts";

const ellipsis = "…";

/** Directional and control characters and halves of a pair: a label has no way to show them by number. */
const unprintable = /[\p{Control}\p{Bidi_Control}\p{Surrogate}\ufff9-\ufffb]/gu;

/**
 * Foreign text for a button or a choice, where Discord reads no markdown: on one line, cut visibly.
 * @param most - characters, 2 or more
 * @returns never without a visible character, which Discord would refuse
 */
export function plainLabel(text: string, most: number): string {
  const plain = foldSpace(text).replace(unprintable, "").trim();
  if (!/[^\p{Format}\p{Mark}\s]/u.test(plain)) return "(no name)";
  if (plain.length <= most) return plain;
  const kept = plain.slice(0, most - ellipsis.length).replace(/\p{Surrogate}/gu, "");
  return `${kept.trimEnd()}${ellipsis}`;
}
