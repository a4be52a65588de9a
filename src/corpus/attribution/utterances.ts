import type { Span } from "../../language/span.ts";
import type { QuoteKind } from "./attribution.ts";
import type { Discourse } from "./discourse.ts";
import { type Bond, governingCue, isComplete, isTrailing } from "./govern.ts";
import type { Quotation } from "./quotations.ts";
import { type Hearing, type Voice, voiceOfName } from "./voices.ts";
import { type Item, readWords } from "./words.ts";

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

/** Where a quotation stands among the sentences, and what governs it there. */
interface Place {
  readonly quotation: Quotation;
  readonly first: number;
  readonly last: number;
  /** Its place among the items of its last sentence. */
  readonly lastItem: number;
  /** True where it opens its sentence, so that it may speak for itself. */
  readonly opens: boolean;
  /** True where nothing but quotations stands in its first sentence. */
  readonly isAlone: boolean;
  readonly voice: Voice | undefined;
  readonly bond: Bond | undefined;
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
        kind: isDirect(place, words) ? "direct" : "fragment",
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

const countWords = (text: string, span: Span): number =>
  text.slice(span.start, span.end).trim().split(/\s+/u).length;

function isDirect({ opens, bond }: Place, words: number): boolean {
  if (opens || bond === undefined) return opens;
  return bond === "behind" ? words > 3 : bond === "before" && words > 5;
}

function placeQuotations(
  quotations: readonly Quotation[],
  hearings: readonly Hearing[],
): readonly Place[] {
  const places: (Place | undefined)[] = quotations.map(() => undefined);
  for (const { reading, cues, main } of hearings) {
    const { items, sentence } = reading;
    const plain = cues.map(({ cue }) => cue);
    const isAlone = items.every(({ kind }) => kind !== "word");
    items.forEach((item, at) => {
      const quotation = item.quotation === undefined ? undefined : quotations[item.quotation];
      if (item.quotation === undefined || quotation === undefined) return;
      const found = governingCue(items, plain, at);
      const isAnnounced =
        items[at - 1]?.text === ":" && (found === undefined || found.bond === "around");
      const heard = cues.find(({ cue }) => cue === found?.cue)?.voice;
      const voice = isAnnounced && main?.entity !== undefined ? main : heard;
      const known = places[item.quotation];
      const isFirmer =
        known?.voice === undefined || (known.bond === "around" && found?.bond === "behind");
      places[item.quotation] = {
        quotation,
        first: known?.first ?? sentence.index,
        last: sentence.index,
        lastItem: at,
        opens: known?.opens ?? at === 0,
        isAlone: (known?.isAlone ?? true) && isAlone,
        voice: isFirmer ? voice : known?.voice,
        bond: isFirmer ? found?.bond : known?.bond,
      };
    });
  }
  return places.flatMap((place) => (place === undefined ? [] : [place]));
}

/** A transcript's label inside the marks: “LEE: We will not.” */
function labelled(text: string, { quotation }: Place, discourse: Discourse): Voice | undefined {
  const label = /^(?:\p{Lu}[\p{Lu}.'’-]+\s?){1,4}(?=:\s)/u.exec(
    text.slice(quotation.inner.start, quotation.inner.start + 60),
  );
  if (label === null) return undefined;
  const named = label[0]
    .trim()
    .replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return voiceOfName(readWords(named, quotation.inner.start), discourse);
}

/** A signature: “We will not.” — Ann Lee */
function signed(
  place: Place,
  hearings: readonly Hearing[],
  discourse: Discourse,
): Voice | undefined {
  if (!place.opens) return undefined;
  const items = [
    ...(hearings[place.last]?.reading.items ?? []).slice(place.lastItem + 1, place.lastItem + 12),
    ...(hearings[place.last + 1]?.reading.items ?? []).slice(0, 8),
  ];
  if (!/^[–—―-]{1,2}$/u.test(items[0]?.text ?? "")) return undefined;
  const name: Item[] = [];
  for (const item of items.slice(1)) {
    if (item.kind !== "word" || !/^(?:\p{Lu}|(?:de|del|van|von|da|al)$)/u.test(item.text)) break;
    name.push(item);
  }
  const next = items[1 + name.length];
  const isWhole = next === undefined || next.kind !== "word";
  return name.length >= 2 && isWhole ? voiceOfName(name, discourse) : undefined;
}

/**
 * A quotation without a cue goes on with the one before it in its paragraph; in the next paragraph
 * where the mark was not closed, or where that paragraph is nothing but quotations.
 */
function continues(last: Place, place: Place, hearings: readonly Hearing[]): boolean {
  if (!place.opens) return false;
  const apart = place.quotation.paragraph - last.quotation.paragraph;
  if (apart === 0) return place.first - last.last <= 2;
  if (apart !== 1 || place.quotation.isSingle) return false;
  return (
    !last.quotation.isClosed ||
    (place.isAlone && place.first === last.last + 1) ||
    isNextAlone(place, last, hearings)
  );
}

const isNextAlone = (place: Place, last: Place, hearings: readonly Hearing[]): boolean =>
  place.isAlone && hearings.slice(last.last + 1, place.first).length === 0;

/**
 * "Lee continued:" with the quotation behind it, in the next sentence or paragraph; or a quotation
 * alone behind a sentence that was all report: "The dam is safe, Lee said. “It will hold.”"
 */
function introduced(place: Place, hearings: readonly Hearing[]): Voice | undefined {
  const before = hearings[place.first - 1];
  if (!place.opens || before === undefined) return undefined;
  const { items } = before.reading;
  if (items.at(-1)?.text === ":")
    return before.cues.findLast(({ voice }) => voice.entity !== undefined)?.voice;
  if (!place.isAlone) return undefined;
  const reporting = before.cues.filter(
    ({ cue }) => cue.frames.has("says") || cue.frames.has("tells"),
  );
  const trailing = reporting.findLast(({ cue }) => isTrailing(items, cue));
  const isSameParagraph = before.reading.sentence.paragraph === place.quotation.paragraph + 1;
  return (
    trailing ?? (isSameParagraph ? reporting.find(({ cue }) => !cue.isParticiple) : undefined)
  )?.voice;
}

/** “Hold fast!” and, as the next sentence, "Lee’s niece, Ann Bell of Oslo, shouted to the crowd." */
function answered(text: string, place: Place, hearings: readonly Hearing[]): Voice | undefined {
  const next = hearings[place.last + 1];
  const isCry = /[!?]$/u.test(text.slice(place.quotation.inner.start, place.quotation.inner.end));
  if (!isCry || !place.isAlone || next === undefined) return undefined;
  const { items, sentence } = next.reading;
  if (sentence.paragraph !== place.quotation.paragraph + 1) return undefined;
  const first = next.cues.find(({ cue }) => cue.from <= openingWords && isComplete(items, cue));
  return first?.cue.isParticiple === false ? first.voice : undefined;
}

/** How many words may stand before the subject, as "Lee’s niece," does. */
const openingWords = 6;

/** A quotation that was left open belongs to whoever says what the next paragraph opens again. */
function reopened(places: readonly Place[], at: number): Voice | undefined {
  const here = places[at];
  const next = places[at + 1];
  if (here === undefined || next === undefined || here.quotation.isClosed || !here.opens)
    return undefined;
  return next.opens && next.quotation.paragraph === here.quotation.paragraph + 1
    ? next.voice
    : undefined;
}
