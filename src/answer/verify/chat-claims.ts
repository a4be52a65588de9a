import type { Span } from "../../language/span.ts";
import { type Directory, isSpeaker, type Place } from "./claimed-name.ts";

/** A name that a message sets before or behind a quotation, and where it stands. */
export interface Signed {
  readonly name: string;
  /** The name with its dash or colon. */
  readonly span: Span;
}

/** How far from a quotation a name may stand, characters. */
export const reach = 120;

/** The name behind a quotation: `— Name`, `- Name, mayor`, `~ Name`, to the end of the line. */
export function signatureBehind(
  text: string,
  at: number,
  directory: Directory,
  place: Place,
): Signed | undefined {
  const behind = text.slice(at, at + reach);
  const found =
    /^(?:[ \t]*|\s*\n\s*)[—–~-]{1,2}\s*@?([^\n,(—–~;@]{2,60}?)[ \t]*(?:[,(][^\n]{0,80})?(?=\n|$)/u.exec(
      behind,
    );
  const name = found?.[1]?.replace(/[.!?]+$/u, "");
  if (found === null || name === undefined || !isSpeaker(name, directory, place)) return undefined;
  return { name, span: { start: at, end: at + found[0].length } };
}

/** The name before a quotation: `Name: `, `Name (61) - `, from the beginning of the line. */
export function labelBefore(text: string, at: number, directory: Directory): Signed | undefined {
  return readLabel(label, { text, at, directory, place: "likely" });
}

/** The same with more between name and colon: `Name, in tears: `, `Name on the strike: `. */
export function longLabelBefore(
  text: string,
  at: number,
  directory: Directory,
): Signed | undefined {
  return readLabel(longLabel, { text, at, directory, place: "open" });
}

const label = /(?:^|\n)\s*@?([^\n:(@]{2,60}?)\s*(?:\([^\n)]{0,40}\))?\s*(?::|\s[—–-]{1,2}\s)\s*$/u;
const longLabel =
  /(?:^|\n)\s*@?([^\n:(@,]{2,60}?)(?:,[^\n:]{1,60}| (?:on|about) [^\n:]{1,60}):\s*$/u;

interface Reading {
  readonly text: string;
  readonly at: number;
  readonly directory: Directory;
  readonly place: Place;
}

function readLabel(form: RegExp, { text, at, directory, place }: Reading): Signed | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  const found = form.exec(before);
  const name = found?.[1];
  if (found === null || name === undefined || !isSpeaker(name, directory, place)) return undefined;
  return { name, span: { start: at - (before.length - found.index), end: at } };
}
