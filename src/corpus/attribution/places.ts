import { type Bond, governingCue } from "./govern.ts";
import type { Quotation } from "./quotations.ts";
import type { Hearing, Voice } from "./voices.ts";

/** Where a quotation stands among the sentences, and what governs it there. */
export interface Place {
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

/** Where each quotation stands, with the cue that governs it in any of its sentences. */
export function placeQuotations(
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
