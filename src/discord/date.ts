/** What is said of an article without a date. */
export const noDate = "date not stated";

/**
 * A date that Discord shows in the reader's language and zone (`<t:1713952800:D>`).
 * A day without a time is taken at ten in the morning, UTC: that is the same day from Hawaii to
 * Tonga, which noon is not (in Auckland it is midnight).
 * @param published - ISO 8601, a day or a time with its zone
 */
export function renderDate(published: string | undefined): string {
  if (published === undefined) return noDate;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(published);
  const milliseconds = Date.parse(isDay ? `${published}T10:00:00Z` : published);
  return Number.isNaN(milliseconds) ? noDate : `<t:${Math.floor(milliseconds / 1000)}:D>`;
}
