import { type Span, slice } from "../language/span.ts";
import { readTerms, type Term } from "../language/terms.ts";

/** The words of a stretch that have one of these terms, neighbours as one, in order. */
export const matchesIn = (
  text: string,
  within: Span,
  asked: ReadonlySet<string>,
): readonly Span[] =>
  mergeSpans(
    termsIn(text, within)
      .filter(({ term, isStop }) => !isStop && asked.has(term))
      .map(({ span }) => span),
    text,
  );

/** The terms of a stretch in the order of their ends, verbs with their particles among them. */
function termsIn(text: string, span: Span): readonly Term[] {
  const { terms, phrasal } = readTerms(text, span);
  return [...terms, ...phrasal].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Neighbouring matches with nothing but a space or hyphen between them are shown as one. */
function mergeSpans(spans: readonly Span[], text: string): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && /^[\s-]*$/u.test(slice(text, { start: last.end, end: span.start }))) {
      merged[merged.length - 1] = { start: last.start, end: span.end };
    } else merged.push(span);
  }
  return merged;
}
