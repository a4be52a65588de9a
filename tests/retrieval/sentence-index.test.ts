import fc from "fast-check";
import { expect, it } from "vitest";
import { splitTerms } from "../../src/language/terms.ts";
import { article } from "../support/article.ts";
import { indexOver } from "../support/indexed.ts";

const sentences = [
  "The ferry sank off Port Ardle.",
  "THE FERRY SANK OFF PORT ARDLE!",
  "Off Port Ardle the ferry sank.",
  "The crew swam.",
];

it("sums up the terms of a sentence: the same for the same terms, wherever they stand", () => {
  const index = indexOver([
    article({ id: "a", body: sentences.join(" ") }),
    article({ id: "b", body: `It rained all day. ${sentences[0]}` }),
  ]);
  const [first, loud, turned, other, , elsewhere] = Array.from({ length: index.count }, (_, at) =>
    index.termsSum(at),
  );
  expect(loud).toBe(first);
  expect(elsewhere).toBe(first);
  expect(turned).not.toBe(first);
  expect(other).not.toBe(first);
});

const names = ["Ada Obi", "Lindi Dam", "Marrow", "Port Ardle Harbour Board"];

it("gives each sentence the terms of the names that it means, whichever was asked for before", () => {
  const reference = fc.record({
    sentence: fc.nat(sentences.length - 1),
    name: fc.constantFrom(...names),
  });
  fc.assert(
    fc.property(
      fc.array(reference, { maxLength: 12 }),
      fc.array(fc.nat(sentences.length - 1)),
      (references, asked) => {
        const index = indexOver([article({ body: sentences.join(" "), references })]);
        for (const sentence of asked) {
          const words = references
            .filter((one) => one.sentence === sentence)
            .flatMap(({ name }) => splitTerms(name).map(({ term }) => term));
          expect(index.meant(sentence).map(index.wordOf)).toEqual(words);
        }
      },
    ),
    { numRuns: 50 },
  );
});
