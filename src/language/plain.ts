/**
 * True for text in English letters, digits, ASCII's signs and a paper's quotation marks and dashes. There
 * every letter is one of `A-Za-z` and every digit one of `0-9`, which expressions find much sooner than
 * `\p{L}` and `\p{N}`.
 */
export const isPlain = (text: string): boolean => plain.test(text);

const plain = /^[\t-\r -~\u00a0‘’“”–—…]*$/u;
