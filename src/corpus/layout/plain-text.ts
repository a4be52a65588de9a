/** The words of a stretch of text on one line: white space collapsed, Markdown's marks gone. */
export function plainText(stretch: string): string {
  const words = stretch
    .replace(/(?<!!)\[([^[\]]{1,300})\]\([^()\s]{1,600}\)/gu, "$1")
    .replace(/\*\*|__/gu, "");
  return (spacedApart.test(words) ? words.replace(/[\s\u200b\u2060\ufeff]+/gu, " ") : words).trim();
}

/** White space that is not one blank between two words. */
const spacedApart = /[^\S ]| {2}|[\u200b\u2060\ufeff]/u;

/** A line as rules compare it: small letters, straight quotes, no signs at its ends. */
export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/^[^\p{L}\p{N}©("']+/u, "")
    .replace(/[\s:;.,!→›»>|…*]{1,20}$/u, "");

/** Words as two lines are compared by: folded, without signs. */
export function comparable(text: string): string {
  const opening = text.slice(0, 2_000);
  return plainLetters.test(opening)
    ? opening
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, " ")
        .trim()
    : opening
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

/** ASCII and a paper's marks, which have nothing to normalize. */
const plainLetters = /^[ -~\s‘’“”–—…]*$/u;

/** The words of a line. */
export const wordsOf = (line: string): readonly string[] => line.split(" ").filter((w) => w !== "");

/** True for a line of so many words or more. */
export function hasWords(line: string, least: number): boolean {
  let words = 0;
  for (let at = 0; at < line.length && words < least; at += 1) {
    if (line[at] !== " " && (at === 0 || line[at - 1] === " ")) words += 1;
  }
  return words >= least;
}

/** True where a line ends as a sentence does, closing quotes and brackets aside. */
export const endsSentence = (line: string): boolean =>
  /[.!?…。！？]["'”’)\]」』]{0,4}$/u.test(line.slice(-6));

/** What a line says in its own voice: without what stands between quotation marks. */
export const withoutQuotes = (line: string): string =>
  line.replace(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)|(?<!\p{L})‘(?:[^‘’]|’(?=\p{L}))*(?:’|$)/gu, " ");
