import type { Span } from "../../language/span.ts";
import type { QuoteKind } from "./attribution.ts";
import { answered, continues, introduced, labelled, reopened, signed } from "./cueless.ts";
import type { Discourse } from "./discourse.ts";
import { type Place, placeQuotations } from "./places.ts";
import type { Quotation } from "./quotations.ts";
import type { Hearing, Voice } from "./voices.ts";

/** An attribution before its speaker has the name that the whole article gives. */
export interface Draft {
  readonly kind: QuoteKind;
  readonly quote: Span;
  readonly sentences: readonly [first: number, last: number];
  readonly voice: Voice | undefined;
  /** False where a quotation goes on without a cue of its own. */
  readonly hasCue: boolean;
  readonly utterance: number;
}

/** What is quoted in an article and who says it, in the order of the text. */
export function findUtterances(
  text: string,
  quotations: readonly Quotation[],
  hearings: readonly Hearing[],
  discourse: Discourse,
): readonly Draft[] {
  const places = placeQuotations(quotations, hearings);
  const drafts: Draft[] = [];
  let last: { readonly place: Place; readonly voice: Voice } | undefined;
  let utterance = 0;
  places.forEach((place, at) => {
    const own =
      place.voice ?? labelled(text, place, discourse) ?? signed(place, hearings, discourse);
    const goesOn =
      own === undefined && last !== undefined && continues(last.place, place, hearings);
    const voice =
      own ??
      (goesOn
        ? last?.voice
        : (introduced(place, hearings) ?? answered(text, place, hearings) ?? reopened(places, at)));
    if (!(goesOn || (voice !== undefined && voice === last?.voice))) utterance += 1;
    const { inner } = place.quotation;
    const words = countWords(text, inner);
    if (isTitleOfWork(text, place)) return;
    if (voice !== undefined || (words >= shortestUnattributed && !place.quotation.isSingle))
      drafts.push({
        kind: isDirect(place, words, isSentence.test(text.slice(inner.start, inner.end)))
          ? "direct"
          : "fragment",
        quote: inner,
        sentences: [place.first, place.last],
        voice,
        hasCue: own !== undefined,
        utterance,
      });
    if (voice !== undefined && (place.opens || place.bond === "behind" || place.bond === "before"))
      last = { place, voice };
    else if (place.opens) last = undefined;
  });
  return drafts;
}

/** Shorter quotations that nobody says are titles, nicknames and scare quotes. */
const shortestUnattributed = 4;

/** “The Long Way Home”: every word of weight has a capital, and no cue stands beside it. */
function isTitleOfWork(text: string, { quotation, opens, bond }: Place): boolean {
  if (opens || (bond !== "around" && bond !== "trailing" && bond !== undefined)) return false;
  const words =
    text
      .slice(quotation.inner.start, Math.min(quotation.inner.end, quotation.inner.start + 120))
      .match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|is)$/u.test(word),
    )
  );
}

const isSentence = /^\p{Lu}[\s\S]*[.!?]$/u;

const countWords = (text: string, span: Span): number =>
  text.slice(span.start, span.end).trim().split(/\s+/u).length;

/** Quoted words are direct speech where they are a sentence or long enough to hold a clause. */
function isDirect({ opens, bond }: Place, words: number, isSentence: boolean): boolean {
  if (opens || bond === undefined) return opens;
  if (bond === "before") return words > 5 || isSentence;
  return bond === "behind" && words > 3;
}
