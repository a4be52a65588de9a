import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createPassageFinder, type SoughtTerm } from "../../src/retrieval/find-passages.ts";
import type { SearchEngine } from "../../src/retrieval/search-engine.ts";
import type { SentenceIndex } from "../../src/retrieval/sentence-index.ts";
import { article } from "../support/article.ts";
import { indexOver } from "../support/indexed.ts";

/** An engine that looks every passage through and remembers what it was asked for. */
function engineOver(index: SentenceIndex) {
  const asked: string[] = [];
  const engine: SearchEngine = {
    passagesWith: async (terms) => {
      asked.push(...terms);
      const all = Array.from({ length: index.passageCount }, (_, passage) => passage);
      return terms.map((term) => {
        const id = index.idOf(term) ?? -1;
        return Uint32Array.from(
          all.flatMap((passage) =>
            [...index.passageTerms(passage)].flatMap((own) => (own === id ? passage : [])),
          ),
        );
      });
    },
  };
  return { engine, asked };
}

const termIn =
  (index: SentenceIndex) =>
  (word: string): SoughtTerm => {
    const id = index.idOf(word);
    return { idf: index.idf(word), forms: id === undefined ? [] : [{ id, weight: 1 }] };
  };

const ferry = [
  article({
    id: "a",
    body: "The ferry sank off the pier.\n\nThe ferry was old.\n\nA ferry left. The ferry returned.",
  }),
  article({ id: "b", body: "The ferry struck the quay.\n\nDivers found the anchor." }),
];
const index = indexOver(ferry);

const search = async (words: string, budget?: number, articles?: ReadonlySet<number>) => {
  const { engine, asked } = engineOver(index);
  const finder = createPassageFinder(engine, index, budget);
  const wish = { limit: 10, ...(articles && { articles }) };
  return { found: await finder.find(words.split(" ").map(termIn(index)), wish), asked };
};

describe("the best passages for terms", () => {
  it("come first, by all terms", async () => {
    expect((await search("ferri quay")).found[0]).toBe(3);
    expect((await search("ferri pier")).found[0]).toBe(0);
  });

  it("are those of the articles asked for", async () => {
    expect((await search("ferri", undefined, new Set([1]))).found).toEqual([3]);
  });

  it("cost nothing for a common word where a rare one is asked for too", async () => {
    const { found, asked } = await search("ferri anchor", 1);
    expect(asked).toEqual(["anchor"]);
    expect(found).toEqual([4]);
  });

  it("are found where all words are common", async () => {
    const { found } = await search("ferri", 1);
    expect([...found].sort()).toEqual([0, 1, 2, 3]);
  });

  it("come in corpus order where they score the same, in whatever order their terms are added up", async () => {
    const over = indexOver([
      article({
        id: "a",
        body: [
          "The pump the dike the sluice the flood the flood the barge.",
          "The pump the flood the dike the dike the canal the sluice.",
          "The flood the flood the flood the flood.",
        ].join("\n\n"),
      }),
      article({
        id: "b",
        body: [
          "The sluice.",
          "The sluice the sluice the dike the pump.",
          "The pump the dike the sluice.",
          "The flood the flood the flood the flood.",
        ].join("\n\n"),
      }),
    ]);
    const terms = ["pump", "sluic", "flood", "dike"].map(termIn(over));
    const found = await createPassageFinder(engineOver(over).engine, over).find(terms, {
      limit: 9,
    });
    expect(found.indexOf(0)).toBe(found.indexOf(1) - 1);
  });

  it("are found where they hold fewer of the words, as soon as they score best", async () => {
    const over = indexOver([
      article({
        body: ["pump the dike", "pump".concat(" pump".repeat(60)), "canal ".repeat(900)]
          .map((words) => `The ${words.trim()}.`)
          .join("\n\n"),
      }),
    ]);
    const finder = createPassageFinder(engineOver(over).engine, over);
    const [pump, dike] = [termIn(over)("pump"), termIn(over)("dike")];
    const best: number[] = [];
    for (let idf = 0; idf < 1; idf += 1 / 256) {
      const terms = [
        { ...pump, idf: 1 },
        { ...dike, idf },
      ];
      const found = await finder.find(terms, { limit: 1 });
      expect(found).toEqual(rankAll(terms, over).slice(0, 1));
      best.push(...found);
    }
    expect(new Set(best)).toEqual(new Set([0, 1]));
  });

  it("are found by a form that is too common to be read, where they hold another of the words", async () => {
    const over = indexOver([
      article({
        body: [
          "The pump the dike.",
          `The${" pump barge".repeat(40)}.`,
          "A barge. A barge.",
          "A barge. The canal.",
        ].join("\n\n"),
      }),
    ]);
    const { engine, asked } = engineOver(over);
    const [pump, dike, barge] = ["pump", "dike", "barg"].map(termIn(over));
    const forms = [
      ...(dike?.forms ?? []),
      ...(barge?.forms ?? []).map(({ id }) => ({ id, weight: 0.7 })),
    ];
    const terms = [
      { idf: 1, forms: pump?.forms ?? [] },
      { idf: 1, forms },
    ];
    const found = await createPassageFinder(engine, over, 3).find(terms, { limit: 1 });
    expect(asked).toEqual(["dike", "pump"]);
    expect(found).toEqual([1]);
  });

  it("are scored by a word that the engine does not know everywhere, for it mostly tells nothing", async () => {
    const over = indexOver([
      article({ id: "a", body: "The ferry sank.\n\nThe ferry will sail.\n\nShe will sail." }),
    ]);
    const { engine } = engineOver(over);
    const telling: SearchEngine = {
      passagesWith: async (terms) =>
        (await engine.passagesWith(terms)).map((list, at) =>
          terms[at] === "will" ? new Uint32Array() : list,
        ),
    };
    const terms = ["ferri", "will"].map(termIn(over));
    expect(await createPassageFinder(telling, over).find(terms, { limit: 9 })).toEqual([1, 0]);
  });

  it("are none for words that the corpus lacks, and for none", async () => {
    expect((await search("pizza")).found).toEqual([]);
    expect(
      await createPassageFinder(engineOver(index).engine, index).find([], { limit: 3 }),
    ).toEqual([]);
  });
});

/** BM25 by the book, over every passage. */
function rankAll(terms: readonly SoughtTerm[], over: SentenceIndex): readonly number[] {
  const [k1, b] = [0.6, 0.5];
  const mean = (over.meanLength * over.count) / over.passageCount;
  const scoreOf = (passage: number): number => {
    const own = over.passageTerms(passage);
    return terms.reduce((sum, { idf, forms }) => {
      const form = forms.find(({ id }) => own.includes(id));
      if (form === undefined) return sum;
      const frequency = own.filter((id) => id === form.id).length;
      const norm = k1 * (1 - b + (b * own.length) / mean);
      return sum + (form.weight * idf * frequency * (k1 + 1)) / (frequency + norm);
    }, 0);
  };
  return Array.from({ length: over.passageCount }, (_, passage) => ({
    passage,
    score: Math.round(1e6 * scoreOf(passage)),
  }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.passage - other.passage)
    .map(({ passage }) => passage);
}

const words = ["flood", "dike", "pump", "barg", "canal", "sluic"];
const bodies = fc.array(
  fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 5 },
);
const corpora = bodies.map((all) =>
  indexOver(
    all.map((paragraphs, at) =>
      article({
        id: `${at}`,
        body: paragraphs.map((own) => `The ${own.join(" the ")}.`).join("\n\n"),
      }),
    ),
  ),
);
const asked = fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });

/** Terms of one word, or of two of which the second counts less. */
const termsOf = (over: SentenceIndex, wanted: readonly string[], isPaired: boolean) =>
  isPaired
    ? wanted.map(termIn(over)).flatMap((term, at, all) =>
        at % 2 === 0
          ? {
              ...term,
              forms: [
                ...term.forms,
                ...(all[at + 1]?.forms ?? []).map(({ id }) => ({ id, weight: 0.7 })),
              ],
            }
          : [],
      )
    : wanted.map(termIn(over));

test("without a budget they are those of a search by all terms, to the last place", () => {
  return fc.assert(
    fc.asyncProperty(
      corpora,
      asked,
      fc.boolean(),
      fc.integer({ min: 1, max: 8 }),
      async (over, wanted, isPaired, limit) => {
        const terms = termsOf(over, wanted, isPaired);
        const finder = createPassageFinder(engineOver(over).engine, over, Number.POSITIVE_INFINITY);
        expect(await finder.find(terms, { limit })).toEqual(rankAll(terms, over).slice(0, limit));
      },
    ),
    { numRuns: 60 },
  );
});

test("with one they are as many of them as hold a term that was read, in the same order", () => {
  return fc.assert(
    fc.asyncProperty(
      corpora,
      asked,
      fc.boolean(),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      async (over, wanted, isPaired, budget, limit) => {
        const terms = termsOf(over, wanted, isPaired);
        const { engine, asked: read } = engineOver(over);
        const found = await createPassageFinder(engine, over, budget).find(terms, { limit });
        const ids = read.map((term) => over.idOf(term) ?? -1);
        const holdsRead = (passage: number) =>
          over.passageTerms(passage).some((id) => ids.includes(id));
        expect(found).toEqual(rankAll(terms, over).filter(holdsRead).slice(0, limit));
      },
    ),
    { numRuns: 120 },
  );
});
