import type { Article } from "../article.ts";

/** What two bodies are compared by. */
export interface Shingles {
  /** How many words the body has. */
  readonly words: number;
  /** The same for bodies of the same words in the same order, whatever stands between them; "" for none. */
  readonly whole: string;
  /** Hashes of five words in a row, 32 bits each, in the order of the text; a repeated one stands again. */
  readonly hashes: Uint32Array;
}

/**
 * How many words a shingle has. A run of five hardly ever occurs in two texts by chance, and a word
 * changed touches no more than five of them.
 */
const shingleLength = 5;

/**
 * The shingles of an article's body: words without case, accents and signs. Linear; the letters are read
 * one by one because a pattern takes ten times as long, and every article of a corpus comes through here.
 * @see Broder (1997), "On the resemblance and containment of documents", for shingles
 */
export function shinglesOf({ text, paragraphs }: Pick<Article, "text" | "paragraphs">): Shingles {
  const words: number[] = [];
  for (const { start, end } of paragraphs) addWords(fold(text.slice(start, end)), words);
  const { hash, check } = keyOf(words);
  const whole = words.length === 0 ? "" : `${words.length} ${hash} ${check}`;
  return { words: words.length, whole, hashes: hashRuns(words) };
}

/** Two hashes and the number of words: that other words have all three happens in no corpus. */
export interface WordsKey {
  readonly words: number;
  /** 32 bits, as the other one. */
  readonly hash: number;
  readonly check: number;
}

/** The same for texts of the same words, as `Shingles.whole` is. */
export function wordsKey(text: string): WordsKey {
  const words: number[] = [];
  addWords(fold(text), words);
  return keyOf(words);
}

function keyOf(words: readonly number[]): WordsKey {
  let [hash, check] = [seed, seed];
  for (const word of words) {
    hash = Math.imul(hash ^ word, prime);
    check = Math.imul(check + word, otherPrime) ^ (check >>> 13);
  }
  return { words: words.length, hash: hash >>> 0, check: check >>> 0 };
}

function hashRuns(words: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleLength + 1));
  for (let from = 0; from < hashes.length; from += 1) {
    let hash = seed;
    for (let at = from; at < from + shingleLength; at += 1) {
      hash = Math.imul(hash ^ (words[at] ?? 0), prime);
      hash ^= hash >>> 15;
    }
    hashes[from] = hash;
  }
  return hashes;
}

/** Plain letters are only made small; others lose their accents and come apart, as "ﬁ" does. */
const fold = (printed: string): string =>
  (isAscii.test(printed) ? printed : printed.normalize("NFKD")).toLowerCase();

const isAscii = /^[\0-\x7f]*$/u;

/** The 32-bit numbers of FNV-1a, and another odd number for a second hash. */
const seed = 0x811c9dc5;
const prime = 0x01000193;
const otherPrime = 0x9e3779b1;

/** Puts the hash of every word at the end of a list. */
function addWords(folded: string, words: number[]): void {
  let hash = seed;
  let isWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (isPartOfWord(code)) {
      hash = Math.imul(hash ^ code, prime);
      isWord = true;
    } else if (isWord && !isSilent(code)) {
      words.push(hash);
      hash = seed;
      isWord = false;
    }
  }
  if (isWord) words.push(hash);
}

/** Small letters and digits, and all that is no ASCII but for Latin, general and East Asian signs. */
const isPartOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 &&
    !(code >= 0x300 && code <= 0x36f) &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff);

/** Apostrophes, accents that came off their letter, soft hyphens and zero-width signs part no words. */
const isSilent = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2018 ||
  code === 0x2019 ||
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x2060 ||
  code === 0xfeff;
