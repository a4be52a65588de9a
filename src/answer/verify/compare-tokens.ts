import { diffArrays } from "diff";
import { type Span, slice } from "../../language/span.ts";
import { hasWords, type PrintedToken } from "./printed.ts";
import type { Token } from "./tokens.ts";
import type { DiffPart } from "./verification.ts";

/** Changes beyond which two texts are not laid side by side. */
const mostChanges = 500;

/** A word or mark that both have. */
export interface Pair {
  readonly quoted: Token;
  readonly printed: PrintedToken;
  /** True where neither text has a word or mark between this one and the last pair's. */
  readonly isNext: boolean;
}

/** A quotation beside printed words. */
export interface TokenComparison {
  readonly parts: readonly DiffPart[];
  readonly pairs: readonly Pair[];
  /** The printed words that both have, in order, with nothing of the paper's own inside a span. */
  readonly spans: readonly Span[];
  /** True where nothing is added, missing or changed. */
  readonly isVerbatim: boolean;
  readonly isInterrupted: boolean;
  /** True where the last word or mark of both is the same. */
  readonly endsAlike: boolean;
}

/**
 * Lays a quotation beside printed words, word for word and mark for mark.
 * @returns undefined where they have next to nothing in common
 */
export function compareTokens(
  quotation: { readonly text: string; readonly tokens: readonly Token[] },
  printed: { readonly text: string; readonly tokens: readonly PrintedToken[] },
): TokenComparison | undefined {
  const changes = diffArrays<Token | PrintedToken>([...printed.tokens], [...quotation.tokens], {
    comparator: isSame,
    maxEditLength: mostChanges,
  });
  if (changes === undefined) return undefined;
  const parts: DiffPart[] = [];
  const pairs: Pair[] = [];
  const spans: Span[] = [];
  let [quotedAt, printedAt] = [0, 0];
  for (const { added, removed, count } of changes) {
    const own = added ? [] : printed.tokens.slice(printedAt, printedAt + count);
    const quoted = removed ? [] : quotation.tokens.slice(quotedAt, quotedAt + count);
    printedAt += own.length;
    quotedAt += quoted.length;
    if (added) parts.push({ kind: "added", text: textOf(quotation.text, quoted) });
    else if (removed) {
      const lacking = own.filter(({ kind }) => kind !== "interruption");
      if (lacking.length > 0)
        parts.push({ kind: "missing", text: piecesOf(printed.text, lacking) });
    } else {
      addSame(parts, quotation, quoted);
      own.forEach((token, at) => {
        const other = quoted[at];
        if (other !== undefined) pairs.push({ quoted: other, printed: token, isNext: at > 0 });
      });
      spans.push(...spansOf(printed.text, own));
    }
  }
  return {
    parts,
    pairs,
    spans,
    isVerbatim: parts.length > 0 && parts.every(({ kind }) => kind === "same"),
    isInterrupted: printed.tokens.some(({ kind }) => kind === "interruption"),
    endsAlike: parts.at(-1)?.kind === "same",
  };
}

/** Two runs that only an interruption parts are one run of the quotation. */
function addSame(
  parts: DiffPart[],
  { text }: { readonly text: string },
  quoted: readonly Token[],
): void {
  const last = parts.at(-1);
  const run = textOf(text, quoted);
  if (last?.kind === "same")
    parts[parts.length - 1] = { kind: "same", text: `${last.text} ${run}` };
  else parts.push({ kind: "same", text: run });
}

/** A paper ends what it interrupts with a comma or a full stop of its own. */
const isSame = (one: Token | PrintedToken, other: Token | PrintedToken): boolean =>
  one.kind === "interruption"
    ? other.kind === "mark" && /^[.,;:—…!?]$/u.test(other.key)
    : one.kind === other.kind && one.key === other.key;

function textOf(text: string, tokens: readonly Pick<Token, "span">[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? ""
    : slice(text, { start: first.span.start, end: last.span.end });
}

const piecesOf = (text: string, tokens: readonly PrintedToken[]): string =>
  runsOf(text, tokens)
    .map((run) => slice(text, run))
    .join(" ");

/** The stretches from a word to a word in which nothing but these tokens stands. */
const spansOf = (text: string, tokens: readonly PrintedToken[]): readonly Span[] => {
  const words = tokens.filter(({ kind }) => kind === "word");
  return runsOf(text, words);
};

function runsOf(text: string, tokens: readonly PrintedToken[]): readonly Span[] {
  const runs: Span[] = [];
  for (const { span } of tokens) {
    const last = runs.at(-1);
    if (last !== undefined && !hasWords(text.slice(last.end, span.start)))
      runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
}
