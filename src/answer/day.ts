const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * The day of an ISO 8601 date as a person writes it, `26 April 2024`, in the paper's own time zone.
 * @param published - `2024-04-26` with or without a time; given back as it is where it is neither
 */
export function dayOf(published: string): string {
  const [, year, month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || name === undefined ? published : `${Number(day)} ${name} ${year}`;
}
