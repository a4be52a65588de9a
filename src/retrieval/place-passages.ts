import { nowhere } from "./corpus-numbering.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import type { PassagePlaces } from "./search-engine.ts";

/** From the numbers by which a memory knows passages to their places in one corpus. */
export function placePassages({
  numbering: { places },
}: Pick<IndexedCorpus, "numbering">): PassagePlaces {
  return {
    placeOf: (key) => {
      const found = places[key];
      return found === nowhere ? undefined : found;
    },
  };
}
