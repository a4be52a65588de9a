import { type PrintedDate, readPrintedDate } from "../metadata/printed-date.ts";

/** A longer value is no date but a sentence, in UTF-16 code units. */
const longestDate = 60;

/**
 * A day, or a time with its zone, out of a page's metadata: ISO 8601 with or without signs between
 * its numbers, or as printed. The zero of computers' clocks is nobody's day.
 * @see https://www.rfc-editor.org/rfc/rfc3339
 */
export function readDay(value: string): PrintedDate | undefined {
  if (value.length > longestDate) return undefined;
  const signed = value.replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/u, "$1-$2-$3");
  const date = readPrintedDate(signed);
  if (date?.kind === "date" && /^1970-01-01T00:00:00(?:Z|[+-]00)/u.test(date.iso))
    return { kind: "refused", printed: value, why: "it is the zero of a clock" };
  return date;
}
