/** A text as its words in order, without case, punctuation and style of quotation marks. */
export type Tokens = readonly string[];

/** The tokens of a text: "U.S." is one, so is "11:40"; a hyphen parts, an apostrophe does not. */
export function tokensOf(text: string): Tokens {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L})/gu, (initials) => initials.replaceAll(".", ""));
  return plain.match(/[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}+)*/gu) ?? [];
}

/** Two texts with the same key are the same but for case, punctuation and white space. */
export const keyOf = (text: string): string => tokensOf(text).join(" ");

/** How much of an expected sentence must be shown, and how much longer than it a text may be. */
const sharedAtLeast = 0.8;
const longerAtMost = 2.5;

/** True where a text shows an expected sentence: 80 % of it in order, in at most 2.5 times its length. */
export function isMatch(shown: Tokens, expected: Tokens): boolean {
  const needed = sharedAtLeast * expected.length;
  if (expected.length === 0 || shown.length < needed) return false;
  if (shown.length > longerAtMost * expected.length) return false;
  return sharedInOrder(expected, shown) >= needed;
}

/** Length of the longest sequence that both hold in order, gaps allowed. */
export function sharedInOrder(one: Tokens, other: Tokens): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const token of one) {
    const next = [0];
    for (const [at, candidate] of other.entries()) {
      const longest =
        token === candidate ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(longest);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** True where the run stands in the text without a gap. */
export const holdsRun = (text: Tokens, run: Tokens): boolean =>
  run.length > 0 && ` ${text.join(" ")} `.includes(` ${run.join(" ")} `);

/**
 * True where a name given is one of somebody's names. Beyond the names listed, the last word must
 * agree and, where more words are given, another one too ("Deputy Governor Ana Lopes" is "Ana
 * Lopes", "Rui Lopes" is not); of a description ("a senior official") half of the words must agree.
 */
export function isSamePerson(names: readonly string[], given: string): boolean {
  const words = withoutArticle(tokensOf(given));
  if (words.length === 0) return false;
  return names.some((printed) => {
    const name = withoutArticle(tokensOf(printed));
    if (name.join(" ") === words.join(" ")) return true;
    const shared = words.filter((word) => name.includes(word)).length;
    return isName(printed)
      ? name.at(-1) === words.at(-1) && (words.length === 1 || shared > 1)
      : shared / Math.max(name.length, words.length) >= 0.5;
  });
}

const withoutArticle = (words: Tokens): Tokens =>
  ["a", "an", "the"].includes(words[0] ?? "") ? words.slice(1) : words;

/** Every word of a name is capitalised; a description has others. */
const isName = (printed: string): boolean =>
  printed.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
