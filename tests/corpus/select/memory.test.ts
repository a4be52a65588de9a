import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { uniteOutlets } from "../../../src/corpus/outlets/unite-outlets.ts";
import { atOnce } from "../../../src/corpus/pacer.ts";
import {
  createDuplicateMemory,
  separateDuplicates,
} from "../../../src/corpus/select/duplicates.ts";
import { createLineMemory, dropRepeatedLines } from "../../../src/corpus/select/repeated-lines.ts";
import { article } from "../../support/article.ts";
import * as fresh from "../../support/at-once.ts";

const paragraphs = [
  "The ferry to Lindi sank at noon with forty goats and a piano on board, and nobody was hurt.",
  "Its captain swam ashore and asked for a towel, the harbour police said on Tuesday evening.",
  "The piano was bound for the school, which had saved for it since the year of the great flood.",
  "A diver found its lid on the bed of the river, and a catfish had made its home beneath it.",
  "The goats grazed on the bank until their owner came for them with a lorry from the brewery.",
];
const note = "The Coast is printed in Lindi by the Union of Boatmen and answers to nobody else.";

const draft = fc.record({
  place: fc.nat(6),
  from: fc.nat(3),
  outlet: fc.constantFrom("The Coast", "Coast", "Lindi Post"),
  day: fc.integer({ min: 1, max: 3 }),
  hasNote: fc.boolean(),
});

/** Articles are read once for each draft: what is the same is the same object. */
const made = new Map<string, Article>();
function read(one: typeof draft extends fc.Arbitrary<infer Draft> ? Draft : never): Article {
  const key = JSON.stringify(one);
  const known = made.get(key);
  if (known !== undefined) return known;
  const own = [...paragraphs.slice(one.from), `Gate ${one.place} is open. It is quiet there.`];
  const next = article({
    id: key,
    file: key,
    body: [...own, ...(one.hasNote ? [note] : [])].join("\n\n"),
    outlet: one.outlet,
    published: `2025-05-0${one.day}`,
  });
  made.set(key, next);
  return next;
}

test("articles may come and go in any order: what is chosen is what is chosen from them at first sight", () => {
  const corpus = fc.uniqueArray(draft, { maxLength: 12, selector: (one) => JSON.stringify(one) });
  fc.assert(
    fc.property(fc.array(corpus, { maxLength: 5 }), (corpora) => {
      const renamed = new WeakMap<Article, Article>();
      const [duplicates, lines] = [createDuplicateMemory(), createLineMemory()];
      let last: readonly Article[] = [];
      for (const drafts of corpora.flatMap((one) => [one, one])) {
        const articles = drafts.map(read);
        const united = atOnce(uniteOutlets(articles, new Set(), renamed));
        expect(united).toEqual(fresh.uniteOutlets(articles, new Set()));
        const separation = atOnce(separateDuplicates(united, duplicates));
        expect(separation).toEqual(fresh.separateDuplicates(united));
        const kept = atOnce(dropRepeatedLines(separation.kept, lines));
        expect(kept).toEqual(fresh.dropRepeatedLines(separation.kept));
        if (drafts === corpora.at(-1)) last = kept;
      }
      const again = (corpora.at(-1) ?? []).map(read);
      const united = atOnce(uniteOutlets(again, new Set(), renamed));
      const same = atOnce(
        dropRepeatedLines(atOnce(separateDuplicates(united, duplicates)).kept, lines),
      );
      expect(same.every((one, at) => one === last[at])).toBe(true);
    }),
    { numRuns: 60 },
  );
});
