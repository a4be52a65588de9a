import type { Pieces } from "../corpus/pacer.ts";
import { type ArticleFacts, factLists } from "./article-facts.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import { endOf, startOf } from "./packed-lists.ts";
import type { PassagePlaces } from "./search-engine.ts";

/** Articles are looked through in lots of so many, each a moment’s work. */
const lot = 1_000;

const nowhere = 0xffffffff;

/** From the numbers by which a memory knows passages to their places in one corpus. */
export function* placePassages({
  facts,
  passageBound,
}: Pick<IndexedCorpus, "facts" | "passageBound">): Pieces<PassagePlaces> {
  const places = new Uint32Array(passageBound).fill(nowhere);
  let place = 0;
  const put = (own: ArticleFacts): void => {
    const end = endOf(own, factLists.passageNumbers);
    for (let at = startOf(own, factLists.passageNumbers); at < end; at += 1) {
      places[own[at] ?? 0] = place;
      place += 1;
    }
  };
  for (let from = 0; from < facts.length; from += lot) {
    facts.slice(from, from + lot).forEach(put);
    yield;
  }
  return {
    placeOf: (key) => {
      const found = places[key];
      return found === nowhere ? undefined : found;
    },
  };
}
