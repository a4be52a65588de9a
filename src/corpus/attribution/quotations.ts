import type { Span } from "../../language/span.ts";

/** A stretch between quotation marks. Marks inside another quotation open none. */
export interface Quotation {
  /** What stands between the marks. */
  readonly inner: Span;
  /** The same with its marks. */
  readonly outer: Span;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** False where the paragraph ends before a closing mark, as where the next one goes on quoting. */
  readonly isClosed: boolean;
  /** True for ‘single’ marks, which also set off headings and titles. */
  readonly isSingle: boolean;
}

/** The quotations of each paragraph, in order; curly, straight, double, single and mixed marks. */
export function findQuotations(text: string, paragraphs: readonly Span[]): readonly Quotation[] {
  return paragraphs.flatMap((paragraph, at) =>
    scan(text, paragraph).map((found) => ({ ...found, paragraph: at })),
  );
}

type Found = Omit<Quotation, "paragraph">;

function scan(text: string, paragraph: Span): readonly Found[] {
  const nested = scanMarks(text, paragraph, true);
  const last = nested.at(-1);
  // A mark too many leaves the rest of the paragraph inside: read it again without nesting.
  return last === undefined || last.isClosed ? nested : scanMarks(text, paragraph, false);
}

function scanMarks(text: string, paragraph: Span, mayNest: boolean): readonly Found[] {
  const found: Found[] = [];
  let open: Opening | undefined;
  let depth = 0;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!marks.has(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    // Wire copy prints two single marks for a double one: what they hold is read as a clause.
    if (isSingle(mark) && isSingle(text.charAt(at + 1))) {
      at += 1;
      continue;
    }
    if (open === undefined) {
      if (canOpen(text, at, paragraph)) open = { at, mark };
      continue;
    }
    if (isSingle(open.mark) !== isSingle(mark)) continue;
    if (mayNest && mark === "“") depth += 1;
    else if (closes(text, at, open.mark)) {
      if (depth > 0 && mark !== '"') depth -= 1;
      else {
        found.push(between(open, at, at + 1, true));
        open = undefined;
        depth = 0;
      }
    }
  }
  if (open !== undefined && !isSingle(open.mark))
    found.push(between(open, paragraph.end, paragraph.end, false));
  return found.filter(({ inner }) => inner.start < inner.end);
}

interface Opening {
  readonly at: number;
  readonly mark: string;
}

const between = (open: Opening, close: number, end: number, isClosed: boolean): Found => ({
  inner: { start: Math.min(close, open.at + 1), end: close },
  outer: { start: open.at, end },
  isClosed,
  isSingle: isSingle(open.mark),
});

const marks: ReadonlySet<number> = new Set(
  [..."\"“”‘’'«»"].map((character) => character.charCodeAt(0)),
);
const isSingle = (mark: string): boolean => mark === "‘" || mark === "’" || mark === "'";

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string): boolean => character === "" || /\s/u.test(character);

function canOpen(text: string, at: number, paragraph: Span): boolean {
  const mark = text.charAt(at);
  if (mark === "“" || mark === "«") return true;
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : "";
  if (isBlank(after)) return false;
  // A closing mark at the very beginning is an opening one that was set wrong.
  if (mark === "”") return at === paragraph.start;
  if (mark === "»" || mark === "’") return false;
  const before = at > paragraph.start ? text.charAt(at - 1) : "";
  if (mark === '"') return !isWordCharacter(before) && !/[.,!?=]/u.test(before);
  // A single mark before a letter that began no word is an apostrophe; so are ’90s and ’em.
  const isFree = before === "" || /[\s([“"—–-]/u.test(before);
  return (
    isFree &&
    /[\p{L}\p{N}]/u.test(after) &&
    !elision.test(text.slice(at + 1, at + 8)) &&
    closesLater(text, at, paragraph)
  );
}

/** Words that English prints with an apostrophe in place of their beginning. */
const elision = /^(?:em|til|tis|twas|cause|n|round|bout|\d{2}s?)\b/iu;

/** How far a quotation in single marks may reach: an apostrophe must not swallow the paragraph. */
const longestSingle = 600;

function closesLater(text: string, at: number, paragraph: Span): boolean {
  const end = Math.min(paragraph.end, at + longestSingle);
  for (let next = at + 2; next < end; next += 1) {
    const mark = text.charAt(next);
    if (isSingle(mark) && closes(text, next, "'") && isFirm(text, next)) return true;
  }
  return false;
}

/** Behind an "s" a single mark may be the apostrophe of a plural. */
const isFirm = (text: string, at: number): boolean =>
  text.charAt(at) !== "'" || !/s/iu.test(text.charAt(at - 1));

function closes(text: string, at: number, opened: string): boolean {
  const mark = text.charAt(at);
  if (opened === "«") return mark === "»";
  if (isSingle(opened))
    return (
      (mark === "’" || mark === "'") &&
      !isWordCharacter(text.charAt(at + 1)) &&
      !isBlank(text.charAt(at - 1))
    );
  if (mark === "”") return true;
  return mark === '"' && (opened === '"' || !isBlank(text.charAt(at - 1)));
}
