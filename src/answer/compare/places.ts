import type { Answer } from "../answer.ts";
import type { Place } from "./comparison.ts";

/** Sentences that are compared with each other at most, which bounds the work. */
export const mostPlaces = 60;

/**
 * The sentences of an answer that are compared: the best of each outlet first, then the second best,
 * and beside each where other outlets quote the same words. No sentence twice, `mostPlaces` at most.
 */
export function placesOf(answer: Answer): readonly Place[] {
  if (answer.kind !== "cited") return [];
  const places = new Map<string, Place>();
  const ranks = Math.max(...answer.outlets.map(({ citations }) => citations.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    for (const { outlet, citations } of answer.outlets) {
      const citation = citations[rank];
      if (citation === undefined) continue;
      for (const place of [{ outlet, ...citation }, ...citation.alsoIn]) {
        const key = `${place.article.file}\n${place.sentence.index}`;
        if (places.size < mostPlaces && !places.has(key)) places.set(key, place);
      }
    }
  }
  return [...places.values()];
}

/** A place without what a citation knows besides. */
export const plainPlace = ({ outlet, article, sentence }: Place): Place => ({
  outlet,
  article,
  sentence,
});

/** The order of an entry's places: by the outlets' names, then in the order of the text. */
export const byOutlet = (one: Place, other: Place): number =>
  one.outlet.localeCompare(other.outlet, "en") || one.sentence.index - other.sentence.index;
