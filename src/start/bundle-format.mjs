/**
 * A bundle is one file, so that it is there wholly or not at all, and a program that has it open keeps it
 * when a newer one takes its place: the length of the list in ten digits, the list as JSON, then of each
 * part the code and what V8 made of it. The list gives for each part by name the code's encoding, one
 * that needs no decoding, and where both begin and end, in bytes behind the list.
 */
export const lengthDigits = 10;

/** Code as `openBundle` calls it: a module of CommonJS. @param {string} code */
export const wrap = (code) => `(function (exports, require, module) {${code}\n})`;

/**
 * @param {readonly { readonly name: string; readonly encoding: BufferEncoding; readonly code: Buffer; readonly compiled: Buffer }[]} parts
 * @returns {Buffer}
 */
export function packBundle(parts) {
  let at = 0;
  const place = ({ length }) => {
    at += length;
    return [at - length, at];
  };
  const list = parts.map(({ name, encoding, code, compiled }) => [
    name,
    { encoding, code: place(code), compiled: place(compiled) },
  ]);
  const head = Buffer.from(JSON.stringify(Object.fromEntries(list)));
  return Buffer.concat([
    Buffer.from(String(head.length).padStart(lengthDigits, "0")),
    head,
    ...parts.flatMap(({ code, compiled }) => [code, compiled]),
  ]);
}
