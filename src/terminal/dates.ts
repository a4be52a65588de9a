const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * The day of an ISO 8601 date as a person writes it, `26 April 2024`, in the paper's own time zone.
 * @param published - `2024-04-26` with or without a time; absent: the article does not say
 */
export function dayOf(published: string | undefined): string {
  if (published === undefined) return "date not stated";
  const [, year, month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || name === undefined ? published : `${Number(day)} ${name} ${year}`;
}
