/** A file's bytes as text, or why they are none. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      /** How its letters were written down, as the Encoding Standard names it. */
      readonly encoding: string;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/** What a text that declares nothing may be written in. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Reads text as web copies come: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
 * The byte order mark is no part of the text. UTF-8 with a few damaged bytes stays UTF-8, with
 * U+FFFD for the damage: read otherwise, each of its curly quotes would become three letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes);
  const text =
    encoding === "windows-1252"
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding).decode(bytes);
  return checked(text, encoding);
}

/**
 * Reads text in the encoding that it declares, by a label of the Encoding Standard: `shift_jis`.
 * @returns undefined for a label that names no encoding
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decodeAs(bytes: Uint8Array, label: string): Decoded | undefined {
  const decoder = decoderFor(label);
  if (decoder === undefined) return undefined;
  const { encoding } = decoder;
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
  return checked(text, encoding);
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const checked = (text: string, encoding: string): Decoded =>
  isBinary(text)
    ? { kind: "unreadable", reason: "it is not text: it holds NUL or many control characters" }
    : { kind: "text", text, encoding };

function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const text = new TextDecoder("utf-8").decode(bytes);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return damaged * 4 <= sound ? "utf-8" : "windows-1252";
}

/**
 * Windows-1252's own characters, bytes 0x80 to 0x9f; all others equal Latin-1. Written out because
 * `TextDecoder("windows-1252")` on Node 20 gives control characters for them.
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/gu, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80));
}

/** More than one control character in a hundred is no text that a person typed. */
const controlShare = 0.01;

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = text.match(/(?![\s\u0085])\p{Cc}/gu);
  return (controls?.length ?? 0) > text.length * controlShare;
}
