import { escapeHtml } from "./escape-html.ts";
import { inlineHtml } from "./inline-html.ts";

/** A block, and where the next one begins. */
interface Block {
  readonly html: string;
  readonly end: number;
}

/** Reads the block that begins at an offset, which is always the start of a line. */
type BlockForm = (text: string, at: number) => Block | undefined;

/**
 * Discord's markdown, as far as this bot writes it, as HTML: headings, subtext, quotes, lists, code
 * blocks and what a line may hold. No tag comes from the text itself. Linear.
 */
export const markdownHtml = (text: string): string => blocksHtml(text, forms);

function blocksHtml(text: string, known: readonly BlockForm[]): string {
  let html = "";
  for (let at = 0; at < text.length; ) {
    const block = readBlock(text, at, known);
    html += block.html;
    at = block.end;
  }
  return html;
}

function readBlock(text: string, at: number, known: readonly BlockForm[]): Block {
  for (const form of known) {
    const block = form(text, at);
    if (block !== undefined) return block;
  }
  const { content, end } = lineAt(text, at);
  return { html: `<div class="line">${inlineHtml(content)}</div>`, end };
}

function lineAt(text: string, at: number): { readonly content: string; readonly end: number } {
  const newline = text.indexOf("\n", at);
  const end = newline === -1 ? text.length : newline;
  return { content: text.slice(at, end), end: end + 1 };
}

const fence = "```";

/** A fence that nothing closes is text. */
const readCodeBlock: BlockForm = (text, at) => {
  if (!text.startsWith(fence, at)) return undefined;
  const close = text.indexOf(fence, at + fence.length);
  if (close <= at + fence.length) return undefined;
  const content = text.slice(at + fence.length, close);
  const language = /^[\w+.#-]+(?=\n)/u.exec(content)?.[0] ?? "";
  const code = content.slice(language.length).replace(/^\n/u, "").replace(/\n$/u, "");
  const lines = code.split("\n").map(language === "diff" ? diffLineHtml : escapeHtml);
  const behind = close + fence.length;
  return {
    html: `<pre>${lines.join("\n")}</pre>`,
    end: text[behind] === "\n" ? behind + 1 : behind,
  };
};

function diffLineHtml(line: string): string {
  const html = escapeHtml(line);
  if (line.startsWith("+")) return `<ins>${html}</ins>`;
  return line.startsWith("-") ? `<del>${html}</del>` : html;
}

/** One block of all lines in a row that begin with a prefix. */
const runForm =
  (prefix: string, toHtml: (lines: readonly string[]) => string): BlockForm =>
  (text, at) => {
    const lines: string[] = [];
    let end = at;
    while (text.startsWith(prefix, end)) {
      const line = lineAt(text, end);
      lines.push(line.content.slice(prefix.length));
      end = line.end;
    }
    return lines.length === 0 ? undefined : { html: toHtml(lines), end };
  };

const readList = runForm(
  "- ",
  (items) => `<ul>${items.map((item) => `<li>${inlineHtml(item)}</li>`).join("")}</ul>`,
);

/** One line that begins with a prefix, as one element. */
const lineForm =
  (prefix: string, tag: string): BlockForm =>
  (text, at) => {
    if (!text.startsWith(prefix, at)) return undefined;
    const { content, end } = lineAt(text, at);
    return { html: `<${tag}>${inlineHtml(content.slice(prefix.length))}</${tag}>`, end };
  };

const formsInQuote: readonly BlockForm[] = [
  readCodeBlock,
  lineForm("# ", "h1"),
  lineForm("## ", "h2"),
  lineForm("### ", "h3"),
  lineForm("-# ", "small"),
  readList,
];

const readQuote = runForm(
  "> ",
  (lines) => `<blockquote>${blocksHtml(lines.join("\n"), formsInQuote)}</blockquote>`,
);

const forms: readonly BlockForm[] = [readQuote, ...formsInQuote];
