const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\u200b": "",
};

/** Text as HTML shows it, in an element or in a quoted attribute; zero-width spaces are dropped. Linear. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u200b]/gu, (char) => entities[char] ?? char);
