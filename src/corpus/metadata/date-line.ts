import { type PrintedDate, readPrintedDate } from "./printed-date.ts";

/** What a date line says: when an article came out, or when it was last changed. */
export interface DateLine {
  readonly role: "published" | "updated" | "unlabelled";
  /** Absent for a label whose date stands on the next line. */
  readonly date?: PrintedDate;
}

/** The words that stand before the date of publication, and those before a later change. */
const published =
  /^(?:first |originally |date )?(?:published|posted|issued|released|created|date|filed|publication date|release date)\b/iu;
const updated = /^(?:last |article )?(?:updated?|modified|last update|edited)\b/iu;

/** What may stand in a date line beside the date itself. */
const fillers =
  /\b(?:first|last|originally|published|posted|updated?|modified|issued|released|created|filed|edited|date|publication|article|on|at|in|by|time|local|hours?|hrs|h|ist|et|pt|ct|mt|cst|ast|[ap]\.?m|mon|tues?|wed|thurs?|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|utc|gmt|bst|z|t|[a-z]{2,4}t)\b/giu;

/**
 * A line that says nothing but when: `Updated: 4:53 AM EDT, Wed April 24, 2024`, `3 May 2025`,
 * `Published on Monday`, `Updated:` alone.
 * @returns undefined for any other line, a sentence with a date in it above all
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > longestDateLine) return undefined;
  const role = published.test(line) ? "published" : updated.test(line) ? "updated" : "unlabelled";
  const date = readPrintedDate(line);
  const rest =
    date?.kind === "date" ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line;
  const change = changeBehind.exec(line);
  if (date?.kind === "date" && change !== null && change.index > date.end) {
    return readDateLine(line.slice(0, change.index).trim());
  }
  if (date?.kind === "refused" && isBare(line.replace(date.printed, " "))) return { role, date };
  if (date?.kind === "date" && (isBare(rest) || isFolio(line, rest))) return { role, date };
  if (
    role !== "unlabelled" &&
    date === undefined &&
    isBare(
      line.replace(
        /\b(?:today|yesterday|just now|\w+ (?:minutes?|hours?|days?|weeks?) ago)\b/giu,
        " ",
      ),
    )
  )
    return { role };
  return undefined;
}

const longestDateLine = 160;

/** The head of a printed page: its day stands beside its volume or number, in columns or alone. */
const isFolio = (line: string, rest: string): boolean =>
  folio.test(rest) &&
  (line.includes(" | ") || isBare(rest.replace(folio, " ").replace(folio, " "))) &&
  !/[.!?]["”’]?$/u.test(line);

/** Year, volume, number or price of a printed paper beside its day: `Vol. 12, No. 34`, `Year LXXII`. */
const folio =
  /(?<!\p{L})(?:vol(?:ume)?\.? ?(?:\d|[ivxlc]+\b)|year [ivxlc]+\b|(?:no|nr|num|issue)\.? ?\d{1,5}\b|issn\b)/iu;

/**
 * What stands beside each other on a date line: authors, days and the outlet, as in
 * `Ann Lee | 3 May 2025`, `Ann Lee Published 3 May 2025 Updated 4 May 2025`, `3 May 2025, The Harbour Post`.
 */
export const partsOfDateLine = (text: string): readonly string[] =>
  text.split(
    /(?:(?<!\s)\s+)?[|•·]\s*|(?<!\s)\s+[-–—/]\s+|(?:(?<!\s)\s+|(?<=\d))(?=[([]?(?:Published|Updated|Posted|Last updated|First published)\b)|,\s+(?=(?:The\s)?\p{Lu}\p{Ll}+\s\p{Lu}[\p{L} ]*$)/u,
  );

/** A later change that stands behind the day of publication: `3 May 2025 (Updated: 4 May 2025)`. */
const changeBehind = /(?:\s|(?<=\d))[([]?(?:last )?(?:updated?|modified|edited)\b/iu;

/** True where nothing is left but fillers, numbers and signs. */
const isBare = (rest: string): boolean =>
  !/\p{L}/u.test(rest.replace(/\d+(?:st|nd|rd|th)?/gu, " ").replace(fillers, " "));

/** The day in a path such as `/2024/04/24/` or `/2024-04-24-`, where an address has one. */
export function dateInAddress(address: string): string | undefined {
  const path = /^https?:\/\/[^/\s]{1,253}(\/\S{0,400})/u.exec(address)?.[1] ?? "";
  const match = /[/-](\d{4})([/-])(\d{2})\2(\d{2})(?=[/-]|$)/u.exec(path);
  const date = match === null ? undefined : readPrintedDate(`${match[1]}-${match[3]}-${match[4]}`);
  return date?.kind === "date" ? date.iso : undefined;
}
