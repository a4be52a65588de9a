import fc from "fast-check";
import { expect, test } from "vitest";
import { splitTerms } from "../../src/language/terms.ts";
import { termBit } from "../../src/retrieval/findings.ts";
import { createSentenceRows } from "../../src/retrieval/sentence-rows.ts";
import { bitsBySlot, createPlaceFinder } from "../../src/retrieval/term-places.ts";
import { createTermSlots } from "../../src/retrieval/term-slots.ts";
import { article } from "../support/article.ts";
import { indexOver } from "../support/indexed.ts";

const nouns = ["dike", "pump", "barge", "canal", "heron", "miller"];
const noun = fc.constantFrom(...nouns);
const sentence = fc
  .array(noun, { minLength: 1, maxLength: 3 })
  .map((own) => `The ${own.join(" the ")} held.`);

const corpora = fc.array(
  fc.record({
    title: noun,
    sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    meant: fc.option(noun, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 3 },
);

test("terms are found wherever they are in and around a sentence, and nowhere else", () => {
  fc.assert(
    fc.property(corpora, fc.uniqueArray(noun, { minLength: 1 }), (drafts, sought) => {
      const articles = drafts.map(({ title, sentences, meant }, at) => {
        const { references, ...own } = article({ id: `${at}`, title, body: sentences.join(" ") });
        const [first] = own.sentences;
        return meant === undefined || first === undefined
          ? { ...own, references }
          : { ...own, references: [{ sentence: 0, span: first.span, name: meant }] };
      });
      const index = indexOver(articles);
      const lookedFor = sought.flatMap((word) => {
        const [{ term } = { term: word }] = splitTerms(word);
        const id = index.idOf(term);
        const forms = id === undefined ? [] : [{ id, weight: 1 }];
        return { term, word, idf: 1, isLight: false, isName: false, forms };
      });
      const slots = createTermSlots(lookedFor.flatMap(({ forms }) => forms.map(({ id }) => id)));
      const bitsOf = bitsBySlot(lookedFor, slots);
      const rowOf = createSentenceRows(index, slots, bitsOf);
      const findPlaces = createPlaceFinder(index, slots, bitsOf, rowOf);
      const bitsIn = (text: string): number =>
        lookedFor.reduce((bits, { word }, at) => bits | (text.includes(word) ? termBit(at) : 0), 0);
      drafts.forEach(({ title, sentences, meant = "" }, place) => {
        sentences.forEach((text, at) => {
          const beside = [sentences[at - 1] ?? "", sentences[at + 1] ?? ""].join(" ");
          expect(findPlaces(index.firstOf(place) + at, place)).toMatchObject({
            own: bitsIn(text),
            beside: bitsIn(beside),
            headline: bitsIn(title),
            meant: at === 0 ? bitsIn(meant) : 0,
            counted: [text, beside]
              .flatMap((one) => one.match(/\w+/gu) ?? [])
              .filter((word) => sought.includes(word)).length,
          });
        });
      });
    }),
  );
});
