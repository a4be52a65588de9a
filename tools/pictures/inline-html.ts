import { escapeHtml } from "./escape-html.ts";
import { showTimestamp } from "./timestamp.ts";

/** Marks that stand before and behind what they change, and the element each makes. */
const tags = { "**": "strong", __: "u", "~~": "s", "*": "em", _: "em" } as const;
type Mark = keyof typeof tags;

interface OpenMark {
  readonly mark: Mark;
  /** Place among the pieces, where the mark stands as text until it is closed. */
  readonly piece: number;
}

/** A form that is complete in itself. */
interface Atom {
  readonly html: string;
  readonly end: number;
}

/**
 * One line of Discord's markdown as HTML: emphasis, code, timestamps and backslash escapes. A mark that
 * nothing closes stays as it is. One pass, linear: no more than one mark of a kind is ever open.
 */
export function inlineHtml(line: string): string {
  const pieces: string[] = [];
  const open: OpenMark[] = [];
  for (let at = 0; at < line.length; ) {
    const atom = readEscape(line, at) ?? readCode(line, at) ?? readTimestamp(line, at);
    if (atom !== undefined) {
      pieces.push(atom.html);
      at = atom.end;
      continue;
    }
    const mark = readMark(line, at, open.at(-1)?.mark);
    if (mark !== undefined) placeMark(mark, line, at, pieces, open);
    else pieces.push(escapeHtml(line.charAt(at)));
    at += mark?.length ?? 1;
  }
  return pieces.join("");
}

function readEscape(line: string, at: number): Atom | undefined {
  const escaped = line.charAt(at + 1);
  const isEscape = line[at] === "\\" && /[^0-9A-Za-z\s]/u.test(escaped);
  return isEscape ? { html: escapeHtml(escaped), end: at + 2 } : undefined;
}

function readCode(line: string, at: number): Atom | undefined {
  if (line[at] !== "`") return undefined;
  const end = line.indexOf("`", at + 1);
  if (end <= at + 1) return undefined;
  return { html: `<code>${escapeHtml(line.slice(at + 1, end))}</code>`, end: end + 1 };
}

const timestamp = /<t:(-?\d{1,13})(?::([a-z]))?>/iuy;

function readTimestamp(line: string, at: number): Atom | undefined {
  timestamp.lastIndex = at;
  const [whole, seconds, style = "f"] = timestamp.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const shown = showTimestamp(Number(seconds), style);
  return shown === undefined
    ? undefined
    : { html: `<time>${shown}</time>`, end: at + whole.length };
}

/** The mark at an offset; of three characters in a row the one that was opened last. */
function readMark(line: string, at: number, innermost: Mark | undefined): Mark | undefined {
  const isAt = (text: string) => line.startsWith(text, at);
  if (isAt("~~")) return "~~";
  if (isAt("***")) return innermost === "*" ? "*" : "**";
  if (isAt("___")) return innermost === "_" ? "_" : "__";
  return (["**", "__", "*", "_"] as const).find(isAt);
}

/** Opens or closes a mark, or leaves it as text where it can do neither. */
function placeMark(mark: Mark, line: string, at: number, pieces: string[], open: OpenMark[]): void {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + mark.length);
  const depth = open.findIndex((one) => one.mark === mark);
  const opening = open[depth];
  if (opening === undefined) {
    if (canOpen(mark, before, after)) open.push({ mark, piece: pieces.length });
    pieces.push(mark);
  } else if (opening.piece === pieces.length - 1 || !canClose(mark, before, after)) {
    pieces.push(mark);
  } else {
    pieces[opening.piece] = `<${tags[mark]}>`;
    pieces.push(`</${tags[mark]}>`);
    open.splice(depth);
  }
}

const isWord = (char: string): boolean => /[\p{L}\p{N}_]/u.test(char);
const isInk = (char: string): boolean => /\S/u.test(char);

/** Single marks are also ordinary characters: `2 * 3`, `snake_case`. */
const canOpen = (mark: Mark, before: string, after: string): boolean =>
  mark === "*" ? isInk(after) : mark !== "_" || !isWord(before);

const canClose = (mark: Mark, before: string, after: string): boolean =>
  mark === "*" ? isInk(before) : mark !== "_" || !isWord(after);
