/** Combining marks and format characters take no column of their own. */
const zeroWidth = /[\p{M}\p{Cf}]/gu;

/** What terminals draw two columns wide: UAX #11's wide and full-width characters, and emoji. */
const doubleWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/gu;

/**
 * How many columns a terminal needs for a text, by code points and in one pass.
 * Grapheme clusters are not looked at, so a joined emoji counts too much rather than too little.
 */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  return codePoints(text) - count(text, zeroWidth) + count(text, doubleWidth);
}

function codePoints(text: string): number {
  let total = 0;
  for (const _ of text) total += 1;
  return total;
}

function count(text: string, kind: RegExp): number {
  let total = 0;
  for (const _ of text.matchAll(kind)) total += 1;
  return total;
}
