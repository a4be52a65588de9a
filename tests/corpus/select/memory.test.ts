import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../../src/corpus/article.ts";
import { createUnitedMemory, uniteOutlets } from "../../../src/corpus/outlets/unite-outlets.ts";
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
  copy: fc.nat(1),
});
type Draft = typeof draft extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Articles are read once for each draft: what is the same is the same object. */
const made = new Map<string, Article>();
function read(one: Draft): Article {
  const key = JSON.stringify(one);
  const known = made.get(key);
  if (known !== undefined) return known;
  const own = [...paragraphs.slice(one.from), `Gate ${one.place} is open. It is quiet there.`];
  const next = article({
    id: JSON.stringify({ ...one, copy: 0 }),
    file: key,
    body: [...own, ...(one.hasNote ? [note] : [])].join("\n\n"),
    outlet: one.outlet,
    published: `2025-05-0${one.day}`,
  });
  made.set(key, next);
  return next;
}

/** Chooses from one corpus after the other with a memory, and sees to it that each choice is that of first sight. */
function createChooser(): (drafts: readonly Draft[]) => readonly Article[] {
  const names = createUnitedMemory();
  const [duplicates, lines] = [createDuplicateMemory(), createLineMemory()];
  return (drafts) => {
    const articles = drafts.map(read);
    const united = atOnce(uniteOutlets(articles, new Set(), names));
    expect(united).toEqual(fresh.uniteOutlets(articles, new Set()));
    const separation = atOnce(separateDuplicates(united, duplicates));
    expect(separation).toEqual(fresh.separateDuplicates(united));
    const kept = atOnce(dropRepeatedLines(separation.kept, lines));
    expect(kept).toEqual(fresh.dropRepeatedLines(separation.kept));
    return kept;
  };
}

test("articles may come and go in any order: what is chosen is what is chosen from them at first sight", () => {
  const corpus = fc.uniqueArray(draft, { maxLength: 12, selector: (one) => JSON.stringify(one) });
  fc.assert(
    fc.property(fc.array(corpus, { maxLength: 5 }), (corpora) => {
      const choose = createChooser();
      for (const drafts of corpora) {
        const first = choose(drafts);
        const again = choose(drafts);
        expect(again.every((one, at) => one === first[at])).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

/** A corpus after each of some changes, every one of a single article. */
function* edited(
  drafts: readonly Draft[],
  edits: readonly { readonly at: number; readonly one: Draft; readonly staysAtOutlet: boolean }[],
): Generator<readonly Draft[]> {
  let now = drafts;
  yield now;
  for (const { at, one, staysAtOutlet } of edits) {
    const place = at % now.length;
    const outlet = (staysAtOutlet ? now[place] : one)?.outlet ?? one.outlet;
    const next = now.with(place, { ...one, outlet });
    if (new Set(next.map(read)).size < next.length) continue;
    now = next;
    yield now;
  }
}

test("one article after another may be changed where it stands", () => {
  const start = fc.uniqueArray(draft, {
    minLength: 3,
    maxLength: 12,
    selector: (one) => JSON.stringify(one),
  });
  const edits = fc.array(fc.record({ at: fc.nat(11), one: draft, staysAtOutlet: fc.boolean() }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(start, edits, (drafts, changes) => {
      const choose = createChooser();
      for (const corpus of edited(drafts, changes)) choose(corpus);
    }),
    { numRuns: 100 },
  );
});
