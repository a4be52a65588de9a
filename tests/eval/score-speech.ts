import type { QuoteKind } from "../../src/corpus/attribution/attribution.ts";
import { overlaps, type Span } from "../../src/language/span.ts";
import type { EvalSet, GoldArticle, GoldQuote } from "./eval-set.ts";
import { isSamePerson } from "./matching.ts";
import { type Scored, type Slip, zero } from "./score.ts";

/** What was read as somebody's words, cut at the ends of sentences. */
export interface ReadQuote {
  readonly kind: QuoteKind;
  readonly span: Span;
  /** Absent where it is unknown. */
  readonly speaker?: string;
}

/** An article's attributions, with the text that their spans point into. */
export interface ReadSpeech {
  readonly text: string;
  readonly quotes: readonly ReadQuote[];
}

/** Two spans are the same quotation where they share this much of the stretch that both cover. */
const sharedAtLeast = 0.5;

/** Scores what was read of an article against its quotations; nothing was read of a missing one. */
export function createSpeechScorer(
  set: EvalSet,
): (article: GoldArticle, speech: ReadSpeech | undefined) => Scored {
  const namesOf = (speaker: string): readonly string[] => [
    speaker,
    ...(set.speakers.find(({ name }) => name === speaker)?.aliases ?? []),
  ];
  return (article, speech = { text: "", quotes: [] }) => {
    const gold = locate(article, set.quotes, speech.text);
    const counts = zero();
    const slips: Slip[] = [];
    const isBy = ({ quote }: Located, { speaker }: ReadQuote) =>
      speaker !== undefined && isSamePerson(namesOf(quote.speaker), speaker);
    const slip = (kind: string, got: string, expected: readonly string[]) =>
      slips.push({ kind, outlet: article.outlet, got, gold: expected });
    const show = ({ span, speaker = "nobody" }: ReadQuote) =>
      `${speaker}: ${speech.text.slice(span.start, span.end)}`;
    const showGold = ({ quote }: Located) => `${quote.speaker}: ${quote.text}`;

    for (const one of gold) {
      const { kind } = one.quote;
      counts[`${kind}Gold`] += 1;
      const near = speech.quotes.filter((read) => isComparable(kind, one, read));
      if (kind === "direct" && near.length > 0) counts.directSpans += 1;
      if (near.some((read) => isBy(one, read))) counts[`${kind}Found`] += 1;
      else
        slip(
          `${kind}: ${near.length > 0 ? "other speaker" : "not found"}`,
          near.map(show).join(" / "),
          [showGold(one)],
        );
    }

    for (const read of speech.quotes) {
      if (read.speaker === undefined) continue;
      counts[`${read.kind}Given`] += 1;
      const near = gold.filter((one) => isSupport(one, read));
      if (near.some((one) => isBy(one, read))) counts[`${read.kind}Right`] += 1;
      else if (near.length === 0) slip(`${read.kind}: nobody is quoted here`, show(read), []);
      else slip(`${read.kind}: said by another`, show(read), near.map(showGold));
    }
    return { id: article.file, heading: article.title, counts, slips };
  };
}

/** A quotation of the gold and where it and its sentence stand. */
interface Located {
  readonly quote: GoldQuote;
  readonly span: Span;
  readonly sentence: Span;
}

/** A quotation is known by its span; of fragments and indirect speech only the sentence counts. */
function isComparable(kind: QuoteKind, { span, sentence }: Located, read: ReadQuote): boolean {
  switch (kind) {
    case "direct":
      return read.kind !== "indirect" && isSameStretch(span, read.span);
    case "fragment":
      return read.kind !== "indirect" && overlaps(sentence, read.span);
    case "indirect":
      return read.kind === "indirect" && overlaps(sentence, read.span);
  }
}

/** What is read as direct must be quoted there; the rest must be said in that sentence somehow. */
const isSupport = ({ quote, span, sentence }: Located, read: ReadQuote): boolean =>
  read.kind === "direct"
    ? quote.kind !== "indirect" && isSameStretch(span, read.span)
    : overlaps(sentence, read.span);

function isSameStretch(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const hull = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > 0 && shared >= sharedAtLeast * hull;
}

/** Finds the gold's sentences in the text in their order; the gold folds white space, a file does not. */
function locate(
  { file, sentences }: GoldArticle,
  quotes: readonly GoldQuote[],
  text: string,
): readonly Located[] {
  const folded = foldSpace(text);
  let from = 0;
  return sentences.flatMap((sentence) => {
    const at = folded.text.indexOf(sentence.text, from);
    if (at >= 0) from = at + sentence.text.length;
    return quotes
      .filter((quote) => quote.file === file && quote.sentenceId === sentence.id)
      .map((quote) => {
        const start = at < 0 ? -1 : at + sentence.text.indexOf(quote.text);
        return {
          quote,
          span: folded.span(start, quote.text.length),
          sentence: folded.span(at, sentence.text.length),
        };
      });
  });
}

interface Folded {
  readonly text: string;
  /** Where a stretch of the folded text stands in the text itself; nowhere below 0. */
  span(start: number, length: number): Span;
}

function foldSpace(text: string): Folded {
  const offsets: number[] = [];
  let folded = "";
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    const isBlank = run.trim() === "";
    folded += isBlank ? " " : run;
    for (let at = 0; at < (isBlank ? 1 : run.length); at += 1) offsets.push(index + at);
  }
  const span = (start: number, length: number): Span => {
    const first = offsets[start];
    const last = offsets[start + length - 1];
    return first === undefined || last === undefined
      ? { start: -1, end: -1 }
      : { start: first, end: last + 1 };
  };
  return { text: folded, span };
}
