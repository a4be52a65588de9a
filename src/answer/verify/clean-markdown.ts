/** A line of a message as a reader sees it. */
export interface Line {
  readonly text: string;
  /** True where Discord shows it as part of a block quote. */
  readonly isQuoted: boolean;
}

/**
 * The lines of a message without Discord's marks for bold, italic, struck-out, hidden and code text and
 * without the ones that open a line (`> `, `### `, `-# `). Marks that stand alone stay: they mark nothing.
 * Linear in the text's length.
 */
export function cleanMarkdown(text: string): readonly Line[] {
  let isOpenToTheEnd = false;
  const lines = text.split(/\r\n?|\n/u).map((line) => {
    const quote = /^\s*>(?:>>)?(?:\s|$)/u.exec(line);
    isOpenToTheEnd ||= line.trimStart().startsWith(">>> ");
    const isQuoted = isOpenToTheEnd || quote !== null;
    return { text: line.slice(quote?.[0].length ?? 0).replace(lineMark, ""), isQuoted };
  });
  const shown = stripPairs(lines.map((line) => line.text).join("\n")).split("\n");
  return lines.map(({ isQuoted }, at) => ({ text: shown[at] ?? "", isQuoted }));
}

const lineMark = /^\s*(?:#{1,3}|-#)\s+/u;

/** A fence of code may open with the name of a language and stand on lines of its own. */
const pairMark = /\\[\\*_~|`>#-]|\*{1,3}|_{1,3}|~~|\|\||```(?:[a-z0-9+#-]{1,20}(?=\n))?|`{1,2}/gu;
const fence = "```";

/** Takes out marks that stand in pairs, and the backslash before one that is meant as a character. */
function stripPairs(text: string): string {
  const open = new Map<string, number>();
  const marks = [...text.matchAll(pairMark)].map(({ index, 0: mark }) => ({ index, mark }));
  const isTaken = new Uint8Array(marks.length);
  marks.forEach(({ index, mark }, at) => {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + mark.length);
    if (mark.startsWith("\\")) return;
    const kind = mark.startsWith(fence) ? fence : mark;
    const opener = open.get(kind);
    if (opener !== undefined && (kind === fence || canClose(mark, before, after))) {
      isTaken[opener] = 1;
      isTaken[at] = 1;
      open.delete(kind);
    } else if (opener === undefined && (kind === fence || canOpen(mark, before, after)))
      open.set(kind, at);
  });
  let shown = "";
  let end = 0;
  marks.forEach(({ index, mark }, at) => {
    const isEscape = mark.startsWith("\\");
    if (!isEscape && isTaken[at] !== 1) return;
    shown += text.slice(end, index);
    end = isEscape ? index + 1 : index + mark.length;
  });
  return shown + text.slice(end);
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string): boolean => character === "" || /\s/u.test(character);

/** An underscore inside a word marks nothing. */
const canOpen = (mark: string, before: string, after: string): boolean =>
  !isBlank(after) && !(mark.startsWith("_") && isWord(before));

const canClose = (mark: string, before: string, after: string): boolean =>
  !isBlank(before) && !(mark.startsWith("_") && isWord(after));
