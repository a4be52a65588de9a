import { readPrintedDate } from "../metadata/printed-date.ts";
import { counts, type Fields, valuesOf } from "./export-fields.ts";

/** The day of publication, or why what stands for it is none; neither where nothing does. */
export interface Published {
  /** ISO 8601: a day, or a time with its zone. */
  readonly iso?: string;
  readonly problem?: string;
}

/** The first field that gives a day that exists. A time without a zone gives its day alone. */
export function readPublished(fields: Fields): Published {
  let problem: string | undefined;
  for (const { value } of valuesOf(fields, "date")) {
    const date = typeof value === "string" ? readPrintedDate(extended(value.trim())) : undefined;
    if (date?.kind === "date") return { iso: date.iso };
    problem ??=
      date === undefined
        ? "date must be a day or a time with its zone, such as 2024-04-24, so it is ignored"
        : `date "${date.printed}": ${date.why}, so it is ignored`;
  }
  for (const [name, unit] of counts) {
    if (!fields.has(name)) continue;
    const iso = readCount(fields.get(name), unit);
    if (iso !== undefined) return { iso };
    problem ??= "date must count from 1970 and give a day that exists, so it is ignored";
  }
  return problem === undefined ? {} : { problem };
}

const longestDate = 100;

/** ISO 8601's basic form as the extended: `20240424T045300Z` → `2024-04-24T04:53:00Z`. */
const extended = (value: string): string =>
  value
    .slice(0, longestDate)
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|T?\d{6}Z?$)/u, "$1-$2-$3 ")
    .replace(/(?<=^.{11})T?(\d\d)(\d\d)(\d\d)(Z?)$/u, "$1:$2:$3$4");

/** Seconds stay below this for a thousand years after 1970 and more; milliseconds passed it in 1973. */
const mostSeconds = 100_000_000_000;

function readCount(value: unknown, unit: number): string | undefined {
  const isDigits = typeof value === "string" && /^-?\d{1,16}(?:\.\d{1,9})?$/u.test(value.trim());
  const count = typeof value === "number" || isDigits ? Number(value) : Number.NaN;
  const ms = count * (unit !== 0 ? unit : Math.abs(count) < mostSeconds ? 1_000 : 1);
  const time = new Date(ms);
  if (Number.isNaN(time.getTime())) return undefined;
  const date = readPrintedDate(time.toISOString());
  return date?.kind === "date" ? date.iso : undefined;
}
