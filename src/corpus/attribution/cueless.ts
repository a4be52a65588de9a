import type { Discourse } from "./discourse.ts";
import { isComplete, isTrailing } from "./govern.ts";
import type { Place } from "./places.ts";
import { type Hearing, type Voice, voiceOfName } from "./voices.ts";
import { type Item, readWords } from "./words.ts";

/** A transcript's label inside the marks: “LEE: We will not.” */
export function labelled(
  text: string,
  { quotation }: Place,
  discourse: Discourse,
): Voice | undefined {
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
export function signed(
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
export function continues(last: Place, place: Place, hearings: readonly Hearing[]): boolean {
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
export function introduced(place: Place, hearings: readonly Hearing[]): Voice | undefined {
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
export function answered(
  text: string,
  place: Place,
  hearings: readonly Hearing[],
): Voice | undefined {
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
export function reopened(places: readonly Place[], at: number): Voice | undefined {
  const here = places[at];
  const next = places[at + 1];
  if (here === undefined || next === undefined || here.quotation.isClosed || !here.opens)
    return undefined;
  return next.opens && next.quotation.paragraph === here.quotation.paragraph + 1
    ? next.voice
    : undefined;
}
