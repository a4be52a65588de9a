import { findQuotations, type Quotation } from "../../corpus/attribution/quotations.ts";
import { type Span, slice, trimSpan } from "../../language/span.ts";
import { splitWords } from "../../language/words.ts";
import type { Message } from "./message.ts";

/** What a message gives as somebody's words. */
export interface Quoted {
  /** What stands between the marks; several where they are re-opened with a new paragraph. */
  readonly pieces: readonly [Span, ...Span[]];
  /** The same with its marks, as one stretch of the message. */
  readonly outer: Span;
  /** True where it stands between quotation marks. */
  readonly isMarked: boolean;
}

/** Single marks around fewer words set off a term or a heading. */
const fewestInSingleMarks = 4;

/**
 * The quotations of a message in order: what stands between quotation marks, and lines of block quotes
 * that have none. Where there is neither, the whole message is one. Marks around nothing are none.
 */
export function findQuoted(message: Message): readonly Quoted[] {
  const marked = findMarked(message);
  const found = [...marked, ...findBlocks(message, marked)].filter(
    (quoted) => !isEmpty.test(quotedText(message, quoted)),
  );
  if (found.length > 0) return found.sort((a, b) => a.outer.start - b.outer.start);
  const whole = trimSpan(message.text, { start: 0, end: message.text.length });
  return isEmpty.test(slice(message.text, whole))
    ? []
    : [{ pieces: [whole], outer: whole, isMarked: false }];
}

/** Nothing but quotation marks and blanks. */
const isEmpty = /^[\s"“”„‟«»‹›‘’‚‛'`]*$/u;

/** The words of a quotation as the message writes them. */
export const quotedText = (message: Message, { pieces }: Quoted): string =>
  pieces
    .map((piece) => slice(message.text, trimSpan(message.text, piece)))
    .join("\n")
    .trim();

function findMarked({ text, paragraphs }: Message): readonly Quoted[] {
  const found: Quoted[] = [];
  let last: Quotation | undefined;
  for (const quotation of findQuotations(text, paragraphs)) {
    const { inner, outer, isSingle } = quotation;
    if (isSingle && splitWords(text, inner).length < fewestInSingleMarks) continue;
    const opened = found.at(-1);
    if (opened !== undefined && last !== undefined && goesOn(text, last, quotation, paragraphs)) {
      found[found.length - 1] = {
        pieces: [...opened.pieces, inner],
        outer: { start: opened.outer.start, end: outer.end },
        isMarked: true,
      };
    } else found.push({ pieces: [inner], outer, isMarked: true });
    last = quotation;
  }
  return found;
}

/** True where a quotation was left open and the next paragraph opens with its mark again. */
function goesOn(
  text: string,
  last: Quotation,
  next: Quotation,
  paragraphs: readonly Span[],
): boolean {
  const opening = paragraphs[next.paragraph]?.start ?? 0;
  return (
    !last.isClosed &&
    next.paragraph === last.paragraph + 1 &&
    text.slice(opening, next.outer.start).trim() === ""
  );
}

function findBlocks(message: Message, marked: readonly Quoted[]): readonly Quoted[] {
  const blocks: Quoted[] = [];
  let lastLine = -2;
  let next = 0;
  for (const { start, end, line } of message.quotedLines) {
    while ((marked[next]?.outer.end ?? message.text.length) < start) next += 1;
    if ((marked[next]?.outer.start ?? message.text.length) < end) continue;
    if (isSignature.test(message.text.slice(start, end))) continue;
    const open = blocks.at(-1);
    if (open !== undefined && lastLine === line - 1) {
      const whole = { start: open.outer.start, end };
      blocks[blocks.length - 1] = { pieces: [whole], outer: whole, isMarked: false };
    } else blocks.push({ pieces: [{ start, end }], outer: { start, end }, isMarked: false });
    lastLine = line;
  }
  return blocks;
}

/** A line that only names somebody behind a dash. */
const isSignature = /^\s*[—–~-]{1,2}\s*@?\p{L}[^.!?]{0,80}$/u;
