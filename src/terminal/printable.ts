/**
 * What a terminal would obey rather than show: control characters (C0, DEL, C1, and with them every
 * escape sequence) and the marks that reorder a line (UAX #9 embeddings, overrides, isolates).
 * White space is not among them.
 */
const obeyed = /(?![\s\u0085])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;

/** White space of every kind: no-break spaces, Unicode's line separators, NEL. */
const whiteSpace = /[\s\u0085]+/gu;

/**
 * Foreign text made safe to print on one line: nothing in it moves the cursor, recolours or reorders.
 * White space is folded.
 */
export const printable = (text: string): string => foldSpace(text.replace(obeyed, ""));

/** As `printable`, and without the bar that stands before sentences: a headline cannot pass for one. */
export const printableLabel = (text: string): string => printable(text).replaceAll("│", "|");

/** The text with each run of white space folded to one space. */
export const foldSpace = (text: string): string => text.replace(whiteSpace, " ");
