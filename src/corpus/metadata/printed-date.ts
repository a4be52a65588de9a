import { readPrintedTime } from "./printed-time.ts";

/** A day, or a moment with its zone, read from print. */
export type PrintedDate =
  /** ISO 8601: `2024-04-24` or `2024-04-24T04:53:00-04:00`. */
  | { readonly kind: "date"; readonly iso: string; readonly start: number; readonly end: number }
  /** It looks like a date and cannot be one: 31 April, or 3/4/2024 with either order. */
  | { readonly kind: "refused"; readonly printed: string; readonly why: string };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/**
 * The forms a day with its year takes:
 *
 *     24 April 2024 | 24th of April, 2024 | April 24, 2024 | Apr. 24th 2024
 *     2024-04-24 | 2024/04/24 | 24.04.2024 | 24/04/2024
 *
 * A number for the month is read where only one order makes sense (with dots, the day stands first).
 */
const dayForms: readonly {
  readonly form: RegExp;
  readonly read: (parts: readonly string[]) => Day;
}[] = [
  {
    form: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -](\\d{4})(?!\\d)`,
      "iu",
    ),
    read: ([day = "", name = "", year = ""]) => ({ year: +year, month: monthOf(name), day: +day }),
  },
  {
    form: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "iu"),
    read: ([name = "", day = "", year = ""]) => ({ year: +year, month: monthOf(name), day: +day }),
  },
  {
    form: /\b(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/u,
    read: ([year = "", , monthNumber = "", day = ""]) => ({
      year: +year,
      month: +monthNumber,
      day: +day,
    }),
  },
  {
    form: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d]|\.\d)/u,
    read: ([day = "", monthNumber = "", year = ""]) => ({
      year: +year,
      month: +monthNumber,
      day: +day,
    }),
  },
  {
    form: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/u,
    read: ([first = "", second = "", year = ""]) => orderDay(+first, +second, +year),
  },
];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isAmbiguous?: true;
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function orderDay(first: number, second: number, year: number): Day {
  if (first > 12) return { year, month: second, day: first };
  if (second > 12 || first === second) return { year, month: first, day: second };
  return { year, month: first, day: second, isAmbiguous: true };
}

/** Longer lines are no date lines; the forms look at their beginning only. */
const longestLine = 400;

/**
 * The first day with its year in a line, with the time where its zone is printed too.
 * A day without a year, and a year without a day, are none.
 */
export function readPrintedDate(line: string): PrintedDate | undefined {
  if (!/\d{4}/u.test(line)) return undefined;
  const text = line.slice(0, longestLine).replace(/[\u00a0\u202f\u2009]/gu, " ");
  const found = dayForms
    .flatMap(({ form, read }) => {
      const match = form.exec(text);
      return match === null ? [] : [{ match, day: read(match.slice(1)) }];
    })
    .sort((a, b) => a.match.index - b.match.index)[0];
  if (found === undefined) return undefined;
  const { match, day } = found;
  if (day.isAmbiguous) {
    return { kind: "refused", printed: match[0], why: "day and month could be either way round" };
  }
  if (!isRealDay(day)) return { kind: "refused", printed: match[0], why: "there is no such day" };
  const end = match.index + match[0].length;
  const time =
    readPrintedTime(text.slice(end, end + 48)) ??
    readPrintedTime(text.slice(Math.max(0, match.index - 40), match.index));
  return { kind: "date", iso: `${isoDay(day)}${time ?? ""}`, start: match.index, end };
}

/** True for a day of the calendar in the years that newspapers are printed. */
function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1600 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, "0");

const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
