import { foldSpace, hexOf, unprintable, zeroWidthBreak } from "./escape.ts";

const ellipsis = "…";
const fence = "`".repeat(3);

/**
 * Foreign text in a block to copy, where Discord reads no markdown. Marks that would end the block, or
 * that a careless reader takes for a mention, are followed by a character without width. Linear.
 * @param limit - characters of the text, which is cut visibly
 */
export function codeBlock(text: string, limit: number): string {
  const characters = [...foldSpace(text).trim()].map((char) =>
    unprintable.test(char) ? `{U+${hexOf(char)}}` : char,
  );
  const plain = characters.join("");
  const shown = plain.length <= limit ? plain : `${cutAt(plain, limit - 1)}${ellipsis}`;
  const safe = shown.replace(/[`<@]/gu, (mark) => `${mark}${zeroWidthBreak}`);
  return [fence, safe, fence].join("\n");
}

/** Without half a character at the cut. */
const cutAt = (text: string, length: number): string =>
  text.slice(0, length).replace(/\p{Surrogate}$/u, "");
