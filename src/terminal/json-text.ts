/** What JSON allows raw but a terminal obeys or a reader may take for the end of a line. */
const awkward = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;

/** A value as indented JSON, safe to print on a terminal; parsed, it is the same value. */
export const jsonText = (value: object): string =>
  `${JSON.stringify(value, undefined, 2).replace(awkward, escapeUnit)}\n`;

/** A value as one line of JSON, safe in the same way. */
export const jsonLine = (value: object): string =>
  `${JSON.stringify(value).replace(awkward, escapeUnit)}\n`;

const escapeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
