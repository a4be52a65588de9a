/*
 * Foreign text on its way into Discord's markdown and back. Discord has no grammar in print; the list
 * of forms follows its documentation on message formatting and the markdown of its clients.
 */

/** Parts two marks without being seen. */
export const zeroWidthBreak = "\u200b";

/** Marks that mean something wherever they stand: emphasis, code, spoilers, quotes, headings, links, emoji, addresses. */
const special = new Set([..."\\*_~`|>#[]{:<@"]);

/** After these a break follows, so that no scan of the raw text finds a mention, timestamp or tag. */
const broken = new Set(["<", "@"]);

/** True for the characters of one kind of line, once a space follows: `- item`, `+ item`. */
const isBullet = (char: string): boolean => char === "-" || char === "+";

/** Directional and control characters, and halves of a surrogate pair: shown by number, never obeyed. */
export const unprintable = /[\p{Control}\p{Bidi_Control}\p{Surrogate}\ufff9-\ufffb]/u;

const whiteSpace = /\s/u;

/** The text with every run of white space as one blank: Discord's markdown knows lines, sentences do not. */
export const foldSpace = (text: string): string => text.replace(/\s+/gu, " ");

/**
 * One character as it must be written to be read as itself.
 * @param char - one code point
 * @param before - the character before it, empty at the start
 * @param after - the character behind it, empty at the end
 */
export function escapeCharacter(char: string, before: string, after: string): string {
  if (special.has(char)) return `\\${char}${broken.has(char) ? zeroWidthBreak : ""}`;
  if (whiteSpace.test(char)) return " ";
  if (unprintable.test(char)) return `{U+${hexOf(char)}}`;
  const endsWord = after === "" || whiteSpace.test(after);
  if (endsWord && (isBullet(char) || (/[.)]/u.test(char) && /\d/u.test(before))))
    return `\\${char}`;
  return char;
}

/** A character's number in Unicode, four digits or more. */
export const hexOf = (char: string): string =>
  (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/**
 * Text that Discord shows as it stands: no markdown, no mention, no link, and on one line.
 * White space is folded, control characters are shown by number; `unescapeText` undoes the rest. Linear.
 */
export function escapeText(text: string): string {
  const characters = [...foldSpace(text)];
  return characters
    .map((char, at) => escapeCharacter(char, characters[at - 1] ?? "", characters[at + 1] ?? ""))
    .join("");
}

/** What `escapeText` was given, white space folded; bold marks are ours and are left out. Linear. */
export function unescapeText(text: string): string {
  return text.replace(
    /\\([<@])\u200b?|\\([\s\S])|\{U\+([0-9A-F]{4,6})\}|\*/gu,
    (_, mark?: string, char?: string, hex?: string) =>
      mark ?? char ?? (hex === undefined ? "" : characterOf(hex)),
  );
}

/** Numbers that no character has cannot come from `escapeText`; they stay away. */
function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}
