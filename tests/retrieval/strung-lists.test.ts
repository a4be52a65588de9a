import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf } from "../../src/corpus/difference.ts";
import { atOnce } from "../../src/corpus/pacer.ts";
import { listOf, packLists } from "../../src/retrieval/packed-lists.ts";
import {
  type ListMaker,
  noLists,
  type StrungLists,
  stringLists,
} from "../../src/retrieval/strung-lists.ts";

/** The first of an article's lists. */
const maker: ListMaker = {
  lengthOf: (own) => listOf(own, 0).length,
  write: (own, values, at) => values.set(listOf(own, 0), at),
};

const copyOf = ({ values, ends }: StrungLists) => ({ values: [...values], ends: [...ends] });

test("strung lists follow every change, and those of the corpus before stay as they are", () => {
  const pool = Array.from({ length: 8 }, (_, at) =>
    packLists([Array.from({ length: at % 4 }, (__, next) => 10 * at + next)]),
  );
  const corpus = fc.uniqueArray(fc.constantFrom(...pool));
  fc.assert(
    fc.property(fc.array(corpus, { maxLength: 6 }), (corpora) => {
      let last = noLists;
      let before: readonly Uint32Array[] = [];
      for (const facts of corpora) {
        const kept = copyOf(last);
        const difference = differenceOf(before, facts);
        const strung = atOnce(stringLists(maker, { facts, last, difference }));
        const lists = facts.map((own) => [...listOf(own, 0)]);
        const ends = lists.map((_, at) => lists.slice(0, at + 1).flat().length);
        expect(copyOf(strung)).toEqual({ values: lists.flat(), ends });
        expect(copyOf(last)).toEqual(kept);
        [last, before] = [strung, facts];
      }
    }),
  );
});
