import { titles } from "../../corpus/sentences/abbreviations.ts";
import { remembering } from "../../language/remember.ts";
import { type Span, slice } from "../../language/span.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { splitWords } from "../../language/words.ts";
import { foldPrinted } from "./fold-printed.ts";

/** A word or a mark of a text, as a quotation is compared with what was printed. */
export interface Token {
  readonly kind: "word" | "mark";
  /** What is compared: equal for two spellings of one word, and for all forms of a dash. */
  readonly key: string;
  readonly span: Span;
}

/**
 * The words and marks of a text in order. Quotation marks, white space and the hyphens inside compounds
 * are none, nor is the full stop of a title, which British papers leave out ("Mr"). Linear.
 */
export function splitTokens(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Token[] {
  const tokens: Token[] = [];
  let end = within.start;
  let previous: Token | undefined;
  for (const found of splitWords(withSameLength(slice(text, within)))) {
    const span = { start: within.start + found.span.start, end: within.start + found.span.end };
    if (!isOneSpace(text, end, span.start))
      tokens.push(...marksBetween(text, { start: end, end: span.start }, previous));
    const word: Token = { kind: "word", key: keyOf(slice(text, span)), span };
    const joined = joinPerCent(text, tokens.at(-1), word);
    if (joined !== undefined) tokens.pop();
    previous = joined ?? word;
    tokens.push(previous);
    end = span.end;
  }
  tokens.push(...marksBetween(text, { start: end, end: within.end }, previous));
  return tokens;
}

const isOneSpace = (text: string, start: number, end: number): boolean =>
  end - start === 1 && text[start] === " ";

/** Printed forms kept at most: those of some thousand articles. */
const mostForms = 50_000;

/** What a printed word is compared by; a quotation is compared with thousands of words. */
const keyOf = remembering(foldPrinted, mostForms);

/** True for a word that tells something, and for a number. */
export const isTelling = ({ kind, key }: Token): boolean =>
  kind === "word" && !isStopWord(key.replace("'", ""));

/** Characters of no width as the splitter of words takes them: part of a word inside one, else a blank. */
const withSameLength = (text: string): string =>
  text.replace(noWidth, (run, at: number) => {
    const isInside =
      isLetter.test(text.charAt(at - 1)) && isLetter.test(text.charAt(at + run.length));
    return (isInside ? "\u00ad" : " ").repeat(run.length);
  });

const noWidth = /(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)+/gu;
const isLetter = /[\p{L}\p{M}]/u;

/** British English writes in two words what American English writes in one. */
function joinPerCent(text: string, first: Token | undefined, second: Token): Token | undefined {
  if (first?.key !== "per" || second.key !== "cent") return undefined;
  const span = { start: first.span.start, end: second.span.end };
  return /^per\s+cent$/iu.test(slice(text, span))
    ? { kind: "word", key: "percent", span }
    : undefined;
}

const mark = /\.(?:\s?\.){2,}|--+|[^\s"“”„‟«»‹›‘’‚‛'`´ʼ＂\u00ad\u200b-\u200d\u2060\ufeff]/gu;

function marksBetween(text: string, gap: Span, before: Token | undefined): readonly Token[] {
  if (gap.end - gap.start < 2 && /^\s?$/u.test(slice(text, gap))) return [];
  return [...slice(text, gap).matchAll(mark)].flatMap(({ index, 0: printed }): readonly Token[] => {
    const span = { start: gap.start + index, end: gap.start + index + printed.length };
    const key = markKey(text, printed, span);
    if (key === undefined || (printed === "." && isTitle(before, span))) return [];
    return [{ kind: "mark", key, span }];
  });
}

/** True for a full stop right behind "Mr". */
const isTitle = (before: Token | undefined, { start }: Span): boolean =>
  before !== undefined && before.span.end === start && titles.has(before.key);

/** What a mark is compared by; undefined for a hyphen inside a compound, however it is printed. */
function markKey(text: string, printed: string, { start, end }: Span): string | undefined {
  if (printed.startsWith(".") && printed.length > 1) return "…";
  if (/^(?:--+|[—―])$/u.test(printed)) return "—";
  if (!/^[-‐‑–−]$/u.test(printed)) return printed;
  const [left, right] = [text.charAt(start - 1), text.charAt(end)];
  if (isInWord.test(left) && isInWord.test(right)) return undefined;
  return /\p{N}/u.test(right) && !isInWord.test(left) ? "−" : "—";
}

const isInWord = /[\p{L}\p{M}\p{N}.”’'"]/u;
