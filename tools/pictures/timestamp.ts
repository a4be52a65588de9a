/** What Discord shows for each style of `<t:seconds:style>`; relative time needs a clock and is left out. */
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

/**
 * A point in time as Discord shows it to a British reader in UTC.
 * @param seconds - since 1970
 * @param style - the letter behind the second colon
 * @returns undefined where there is no such day or style
 */
export function showTimestamp(seconds: number, style: string): string | undefined {
  const date = new Date(seconds * 1_000);
  const options = styles[style];
  if (options === undefined || Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(date);
}
