import { type Decoded, decode, decodeAs } from "../decode.ts";

/** How far into a page its encoding is looked for, in bytes; the standard asks for 1,024 at least. */
const reach = 4_096;

const declared =
  /<meta[^>]{0,400}?\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{2,40})|<\?xml[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w:.-]{2,40})/iu;

/**
 * Reads a page's bytes by byte order mark, else as UTF-8 where they are that without fault (browsers
 * save pages in it and leave the old `<meta>`), else by the encoding the page declares, else by guess.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const guess = decode(bytes);
  const isSure =
    guess.kind === "text" && guess.encoding !== "windows-1252" && !guess.text.includes("\ufffd");
  if (isSure) return guess;
  const head = Buffer.from(bytes.subarray(0, reach)).toString("latin1");
  const label = declared.exec(head);
  const name = label?.[1] ?? label?.[2];
  // A page whose <meta> could be read cannot be in UTF-16, so the standard takes UTF-8 for it.
  if (name === undefined || /^utf-?(?:8|16)/iu.test(name)) return guess;
  return decodeAs(bytes, name) ?? guess;
}
