import { isCopyright } from "../furniture/page-parts.ts";
import { readByline } from "../metadata/byline.ts";
import { partsOfDateLine, readDateLine } from "../metadata/date-line.ts";
import { bylineOf } from "../metadata/read-metadata.ts";
import { nameWords } from "./containers.ts";
import { type PageElement, textOf } from "./html-tree.ts";
import { linesOf } from "./page-lines.ts";
import type { PlacedElement } from "./place-elements.ts";

/** Lines that a page shows outside its article's text: who wrote it, when, and whose it is. */
export interface ShownLines {
  readonly bylines: readonly string[];
  readonly days: readonly string[];
  readonly copyright: readonly string[];
}

/** Longer text is no line of a head or foot, in UTF-16 code units. */
const longestLine = 160;

/** A head may show a line twice, as for the eye and for the phone. */
const mostLines = 2;

/** How many elements of a page's end are looked at for its notice of copyright. */
const mostFoot = 400;

/** Finds those lines by where they stand and what the page calls their elements. */
export function readShownLines(elements: readonly PlacedElement[]): ShownLines {
  const head = elements.filter(({ isHead, isAside }) => isHead && !isAside);
  return {
    bylines: [
      ...new Set([
        ...named(head, bylineNames).filter(isByline),
        ...head.flatMap(({ element }) => shortText(element)).filter(isSignedLine),
      ]),
    ].slice(0, mostLines),
    days: [
      ...new Set([...named(head, dayNames), ...head.flatMap(({ element }) => shortText(element))]),
    ]
      .filter(isDayLine)
      .slice(0, mostLines),
    copyright: elements
      .slice(-mostFoot)
      .flatMap(({ element }) => shortText(element))
      .filter(isCopyright)
      .slice(-1),
  };
}

/** True for a line that says when, alone or beside the outlet's name. */
export const isDayLine = (line: string): boolean =>
  [line, ...partsOfDateLine(line)].some((part) => readDateLine(part)?.date !== undefined);

const isByline = (line: string): boolean => bylineOf(line) !== undefined;

/** True for a line that begins with "By". */
const isSignedLine = (line: string): boolean => readByline(line) !== undefined;

const bylineNames = /(?<!\p{L})(?:by ?lines?|authors?|writers?|contributors?|reporters?)(?!\p{L})/u;
const dayNames =
  /(?<!\p{L})(?:dates?|dateline|date ?time|time|timestamp|pub ?date|published|posted|updated|meta)(?!\p{L})/u;

/** The short texts of elements of such names, each once. */
function named(elements: readonly PlacedElement[], names: RegExp): readonly string[] {
  const lines = elements.flatMap(({ element }) =>
    element.tag === "time" || names.test(nameWords(element)) ? shortText(element) : [],
  );
  return [...new Set(lines)];
}

/** The pieces of an element's text, where it is short as a whole. */
function shortText(element: PageElement): readonly string[] {
  if (textOf(element).length > 2 * longestLine) return [];
  return linesOf(element).filter((line) => line.length <= longestLine);
}
