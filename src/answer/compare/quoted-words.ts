import type { Attribution } from "../../corpus/attribution/attribution.ts";
import type { Span } from "../../language/span.ts";
import { americanSpelling } from "../../language/spelling-variants.ts";
import { splitWords } from "../../language/words.ts";
import type { Place } from "./comparison.ts";
import { plainPlace } from "./places.ts";
import { cardinals } from "./values/numbers.ts";

/** Words of a sentence's quotations that are compared at most, which bounds the work for two. */
const mostWords = 80;
/** Quotations of a sentence that are read at most. */
const mostStretches = 12;

/** A word between quotation marks. */
export interface QuotedWord {
  /** In the form in which two papers' words are compared: without case, marks, spelling, figures. */
  readonly folded: string;
  readonly span: Span;
  /** Number of the quotation in its sentence, from 0: a paper's own words part two of them. */
  readonly stretch: number;
}

/** What a sentence quotes. */
export interface Quoting {
  readonly place: Place;
  /** In the order of the text; a few at least. */
  readonly words: readonly QuotedWord[];
  /** Who says them, where the text decides it for all of them. */
  readonly speaker?: string;
  /** The utterances that the words belong to, by the article's numbers. */
  readonly utterances: ReadonlySet<number>;
}

/** Words that a sentence must quote at least to be compared: shorter ones are said by many. */
export const fewestWords = 5;

/** What the places quote; those that quote little or nothing are left out. */
export const readQuoting = (places: readonly Place[]): readonly Quoting[] =>
  places.map(readPlace).filter(({ words }) => words.length >= fewestWords);

function readPlace(place: Place): Quoting {
  const { article, sentence } = place;
  const quotes = stretchesIn(article.attributions, sentence.index, sentence.span);
  const words = quotes
    .flatMap(({ span }, stretch) =>
      splitWords(article.text, span).map((word) => ({ ...word, stretch })),
    )
    .slice(0, mostWords);
  const names = new Set(
    quotes.flatMap(({ by: { speaker } }) => (speaker.kind === "named" ? [speaker.name] : [])),
  );
  const [speaker] = names;
  return {
    place: plainPlace(place),
    words: words.flatMap((word, at) =>
      isPer(word, words[at + 1])
        ? []
        : [{ ...word, folded: foldForComparison(word.folded, words[at - 1]?.folded) }],
    ),
    ...(names.size === 1 && speaker !== undefined && { speaker }),
    utterances: new Set(quotes.map(({ by }) => by.utterance)),
  };
}

interface Stretch {
  readonly span: Span;
  readonly by: Attribution;
}

/** The quoted parts of a sentence in order, none inside another. */
function stretchesIn(
  attributions: readonly Attribution[],
  index: number,
  within: Span,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let end = within.start;
  for (const by of attributions) {
    const [first, last] = by.sentences;
    if (by.kind === "indirect" || index < first || index > last) continue;
    const span = {
      start: Math.max(by.quote.start, end),
      end: Math.min(by.quote.end, within.end),
    };
    if (span.start >= span.end || found.length >= mostStretches) continue;
    found.push({ span, by });
    end = span.end;
  }
  return found;
}

const isPer = (word: QuotedWord, next: QuotedWord | undefined): boolean =>
  word.folded === "per" && next?.folded === "cent";

/** House styles count nothing: "two" and "2", "per cent" and "percent", "labour" and "labor". */
function foldForComparison(folded: string, before: string | undefined): string {
  if (folded === "cent" && before === "per") return "percent";
  const number = cardinals.get(folded);
  return number === undefined ? americanSpelling(folded) : String(number);
}
