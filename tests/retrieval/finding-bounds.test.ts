import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFindingBounds, createTermFinder, termBit } from "../../src/retrieval/findings.ts";
import { createMetShares } from "../../src/retrieval/met.ts";
import { readQuestion } from "../../src/retrieval/question/read-question.ts";
import type { SentenceRow } from "../../src/retrieval/sentence-rows.ts";
import { createTermSlots } from "../../src/retrieval/term-slots.ts";

const words = ["ferri", "cost", "quay", "lind"];

const question = {
  ...readQuestion("ferry cost quay lind", { outlets: [], isSpeaker: () => false }),
  attributes: new Set(["cost"]),
  hyphened: new Map([["ferri", "quay"]]),
};

const formIds = fc.uniqueArray(fc.nat(9), { maxLength: 3 });

const lookedForLists = fc.tuple(...words.map(() => formIds)).chain((forms) =>
  fc
    .array(fc.record({ idf: fc.double({ min: 0.1, max: 9, noNaN: true }), isName: fc.boolean() }), {
      minLength: words.length,
      maxLength: words.length,
    })
    .map((weighed) =>
      weighed.map(({ idf, isName }, at) => ({
        term: words[at] ?? "",
        word: words[at] ?? "",
        idf,
        isName,
        isLight: false,
        forms: (forms[at] ?? []).map((id, place) => ({ id, weight: [1, 0.9, 0.4][place] ?? 0.4 })),
      })),
    ),
);

const idLists = fc.array(fc.nat(12), { maxLength: 6 });

describe("what findings can come to", () => {
  it("is never less than what they come to", () => {
    fc.assert(
      fc.property(
        lookedForLists,
        fc.record({ own: idLists, meant: idLists, before: idLists, headline: idLists }),
        fc.record({ holdsAnswerType: fc.boolean(), isByOthers: fc.boolean() }),
        fc.option(fc.subarray(words), { nil: undefined }),
        (lookedFor, { own, meant, before, headline }, { holdsAnswerType, isByOthers }, names) => {
          const slots = createTermSlots(
            lookedFor.flatMap(({ forms }) => forms.map(({ id }) => id)),
          );
          const bitsOf = (ids: readonly number[]): number =>
            lookedFor.reduce(
              (bits, { forms }, at) =>
                forms.some(({ id }) => ids.includes(id)) ? bits | termBit(at) : bits,
              0,
            );
          const rowOf = (ids: readonly number[]): SentenceRow => {
            const terms = Uint32Array.from(ids);
            const counts = new Uint16Array(slots.size);
            return { terms, counts, counted: slots.count(terms, counts), bits: bitsOf(ids) };
          };
          const speaker = names && new Set(names);
          const { findings } = createTermFinder(
            question,
            lookedFor,
            slots,
          )({
            own: rowOf(own),
            beside: [{ row: rowOf(before), isByOthers }],
            meant,
            headline: Uint32Array.from(headline),
            speaker,
            holdsAnswerType,
          });
          const places = {
            own: bitsOf(own),
            meant: bitsOf(meant),
            beside: bitsOf(before),
            headline: bitsOf(headline),
          };
          const sumMet = createMetShares(lookedFor);
          const met = sumMet(findings);
          const atBest = sumMet(createFindingBounds(question, lookedFor)(places, speaker));
          expect(atBest.names).toBeGreaterThanOrEqual(met.names);
          expect(atBest.rest).toBeGreaterThanOrEqual(met.rest);
        },
      ),
      { numRuns: 500 },
    );
  });
});
