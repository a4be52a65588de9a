import type { Token } from "../../language/nlp.ts";
import { isPlain } from "../../language/plain.ts";
import { remembering } from "../../language/remember.ts";
import type { Span } from "../../language/span.ts";
import type { Sentence } from "../article.ts";
import { titles } from "../sentences/abbreviations.ts";
import { isTimeWord } from "./lexicon/times.ts";
import type { Quotation } from "./quotations.ts";

/** A word, a mark or a whole quotation of a sentence: what the rules of attribution read. */
export interface Item extends Span {
  readonly kind: "word" | "mark" | "quote";
  /** As printed, without a possessive ending; for a quotation the part of it in this sentence. */
  readonly text: string;
  readonly lower: string;
  /** wink-nlp's universal part of speech; `QUOTE` for a quotation. */
  readonly pos: string;
  /** True for "China’s" and "voters’". */
  readonly isPossessive: boolean;
  /** True where its first letter is a capital. */
  readonly hasCapital: boolean;
  /** True for a word of time: "Friday", "May" in "in May". */
  readonly isTime: boolean;
  /** For a quotation: its place among the article's quotations. */
  readonly quotation?: number;
}

/** A sentence as the rules read it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
}

/**
 * Every sentence as items, in order: quotations as one item each, so that rules see the reporter's words.
 * @param tokens - those of the sentences, with their parts of speech
 */
export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  tokens: readonly Token[],
): readonly Reading[] {
  const partAt = partsInOrder(tokens);
  let next = 0;
  return sentences.map((sentence) => {
    while (next < quotations.length && endOf(quotations[next]) <= sentence.span.start) next += 1;
    const inside: Item[] = [];
    for (let at = next; at < quotations.length; at += 1) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.outer.start >= sentence.span.end) break;
      inside.push(quoteItem(text, sentence.span, quotation, at));
    }
    return { sentence, items: readItems(text, sentence.span, inside, partAt) };
  });
}

/** Tells the part of speech of the token that begins at an offset; asked in about the order of the text. */
type PartAt = (start: number) => string | undefined;

function partsInOrder(tokens: readonly Token[]): PartAt {
  let next = 0;
  return (start) => {
    while (next > 0 && (tokens[next - 1]?.start ?? 0) >= start) next -= 1;
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const token = tokens[next];
    return token?.start === start ? token.pos : undefined;
  };
}

const endOf = (quotation: Quotation | undefined): number => quotation?.outer.end ?? 0;

function quoteItem(text: string, within: Span, { outer }: Quotation, quotation: number): Item {
  const start = Math.max(outer.start, within.start);
  const end = Math.min(outer.end, within.end);
  const quoted = text.slice(start, end);
  return {
    kind: "quote",
    start,
    end,
    text: quoted,
    lower: quoted,
    pos: "QUOTE",
    hasCapital: startsWithCapital(quoted),
    isPossessive: false,
    isTime: false,
    quotation,
  };
}

/** Abbreviated words with their stops, words with hyphens and apostrophes, amounts, or one mark. */
const wordOrMark =
  /(?:\p{Lu}\p{M}*\.){2,}(?!\p{L})|(?:\p{Lu}\.)+(?:-[\p{L}\p{N}]+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&/@_-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;

/** The same for text that has no letters but English ones, where it is five times as fast. */
const plainWordOrMark =
  /(?:[A-Z]\.){2,}(?![A-Za-z])|(?:[A-Z]\.)+(?:-[A-Za-z0-9]+)+|[A-Za-z0-9]+(?:[’'.&/@_-][A-Za-z0-9]+)*|\S/gu;

const wordsAndMarks = (prose: string): IterableIterator<RegExpExecArray> =>
  prose.matchAll(isPlain(prose) ? plainWordOrMark : wordOrMark);

function readItems(
  text: string,
  within: Span,
  quotes: readonly Item[],
  partAt: PartAt,
): readonly Item[] {
  const prose = maskQuotes(text, within, quotes);
  const items: Item[] = [...quotes];
  let quoteAt = 0;
  let readTo = 0;
  for (const match of wordsAndMarks(prose)) {
    const start = within.start + match.index;
    while ((quotes[quoteAt]?.end ?? Number.POSITIVE_INFINITY) <= start) quoteAt += 1;
    if (start >= (quotes[quoteAt]?.start ?? Number.POSITIVE_INFINITY) || match.index < readTo)
      continue;
    const item = wordItem(prose, match.index, match[0], within.start, partAt);
    readTo = item.end - within.start;
    items.push(item);
  }
  return quotes.length === 0 ? items : items.sort((a, b) => a.start - b.start);
}

/** The words and marks of a piece of text that stands at `offset` in the article. */
export const readWords = (prose: string, offset: number): readonly Item[] =>
  [...wordsAndMarks(prose)].map(({ 0: word, index }) =>
    wordItem(prose, index, word, offset, () => undefined),
  );

/** The sentence with blanks for what is quoted, so that only the words around it are read. */
function maskQuotes(text: string, within: Span, quotes: readonly Item[]): string {
  const pieces: string[] = [];
  let at = within.start;
  for (const { start, end } of quotes) {
    pieces.push(
      text.slice(at, start),
      "“".padEnd(end - start - 1, " "),
      end - start > 1 ? "”" : "",
    );
    at = end;
  }
  pieces.push(text.slice(at, within.end));
  return pieces.join("");
}

function wordItem(
  prose: string,
  index: number,
  matched: string,
  offset: number,
  partAt: PartAt,
): Item {
  const takesStop =
    prose.charAt(index + matched.length) === "." &&
    (titles.has(matched.toLowerCase()) || /^\p{Lu}$|^(?:[JS]r|No|St)$/u.test(matched));
  const printed = takesStop ? `${matched}.` : matched;
  const { text, lower, isWord, hasCapital, lastPart, endsInS } = formOf(printed);
  const start = offset + index;
  const end = index + printed.length;
  const isPlural =
    endsInS && /[’']/u.test(prose.charAt(end)) && !/\p{L}/u.test(prose.charAt(end + 1));
  return {
    kind: isWord ? "word" : "mark",
    start,
    end: offset + end,
    text,
    lower,
    pos: isWord ? (partAt(start + lastPart) ?? partAt(start) ?? "X") : "PUNCT",
    hasCapital,
    isPossessive: text.length < printed.length || isPlural,
    isTime: isTimeWord(lower, { start: index, end: index + matched.length }, prose),
  };
}

/** What a printed word is wherever it stands. */
interface WordForm extends Pick<Item, "text" | "lower" | "hasCapital"> {
  readonly isWord: boolean;
  readonly endsInS: boolean;
  /** Where the part behind its last hyphen begins. */
  readonly lastPart: number;
}

const formOf = remembering((printed): WordForm => {
  const isShortened = /^(?:he|she|it|that|who|what|there|here|let|where)[’']s$/iu.test(printed);
  const text = isShortened ? printed : printed.replace(/[’']s$/u, "");
  return {
    text,
    lower: text.toLowerCase().replace(/’/gu, "'"),
    hasCapital: startsWithCapital(text),
    isWord: /[\p{L}\p{N}]/u.test(printed),
    endsInS: /s$/iu.test(printed),
    lastPart: printed.lastIndexOf("-") + 1,
  };
});

const startsWithCapital = (printed: string): boolean => /^\p{Lu}/u.test(printed);

/** From the first character of a stretch of items to its last. */
export function spanOfItems(
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
): Span | undefined {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

/** Items as the article prints them, one space apart. */
export const printed = (items: readonly Item[]): string =>
  items
    .filter((_item, at) => !isApostrophe(items, at))
    .map(({ text, isPossessive }, at) =>
      isPossessive && at < items.length - 1 ? `${text}${/s$/u.test(text) ? "’" : "’s"}` : text,
    )
    .join(" ");

/** The mark of a plural possessive, a word of its own here: the one in "workers’ union". */
export const isApostrophe = (items: readonly Item[], at: number): boolean =>
  (items[at]?.text === "’" || items[at]?.text === "'") && items[at - 1]?.isPossessive === true;
