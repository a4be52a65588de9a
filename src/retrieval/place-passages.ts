import type { Pieces } from "../corpus/pacer.ts";
import { factLists } from "./article-facts.ts";
import type { IndexedCorpus } from "./index-memory.ts";
import { endOf, startOf } from "./packed-lists.ts";
import type { PassagePlaces } from "./search-engine.ts";

/** Articles are looked through in lots of so many, each a moment’s work. */
const lot = 1_000;

const nowhere = 0xffffffff;
const noFacts = new Uint32Array();

/** From the numbers by which a memory knows passages to their places in one corpus. */
export function* placePassages({
  facts,
  passageBound,
}: Pick<IndexedCorpus, "facts" | "passageBound">): Pieces<PassagePlaces> {
  const places = new Uint32Array(passageBound).fill(nowhere);
  let place = 0;
  for (let article = 0; article < facts.length; article += 1) {
    const own = facts[article] ?? noFacts;
    const end = endOf(own, factLists.passageNumbers);
    for (let at = startOf(own, factLists.passageNumbers); at < end; at += 1) {
      places[own[at] ?? 0] = place;
      place += 1;
    }
    if (article % lot === lot - 1) yield;
  }
  return {
    placeOf: (key) => {
      const found = places[key];
      return found === nowhere ? undefined : found;
    },
  };
}
