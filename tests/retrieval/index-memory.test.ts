import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Article } from "../../src/corpus/article.ts";
import { atOnce } from "../../src/corpus/pacer.ts";
import { splitTerms } from "../../src/language/terms.ts";
import { createIndexMemory, type IndexMemory } from "../../src/retrieval/index-memory.ts";
import type { Retriever } from "../../src/retrieval/retrieve.ts";
import type { PassageIndex } from "../../src/retrieval/search-engine.ts";
import { article } from "../support/article.ts";
import { createLibrary, createRetriever } from "../support/at-once.ts";

const bodies = [
  "The ferry to Skerrin stopped on Monday. “We asked for three days of rest and were offered a calendar,” said Bridget Malone, the union’s leader.\n\nMalone said that talks had failed.",
  "“We asked for three days of rest and were offered a calendar,” Bridget Malone told a crowd. The harbour master was away.",
  "The harbour master, Owen Tarrant, denied it. Mr Tarrant opened the old customs house.\n\nIt was dry.",
  "Ines Quiros, the harbour minister, said the quay was safe. Ships waited.",
  "Inés Quirós said nothing of the quay. “Nobody slept on the quay last night,” said Quirós.",
  "Inés Quirós, the harbour minister, resigned. The harbour minister said she was tired.",
  "The Skerrin Port Authority said 4,300 people had fled. Owen Malone, a fisherman, stayed.",
  "Li Wen, the mayor, spoke. Li said the flood was called off like a match. Li left. “We were offered a calendar,” he said.",
  "Rain. Rain. Rain fell on Skerrin.",
];

const pool: readonly Article[] = bodies.map((body, at) =>
  article({
    id: `${at}`.repeat(12),
    file: `${at}.txt`,
    outlet: ["Skerrin Gazette", "Tidewater Herald", "The Post"][at % 3] ?? "",
    title: at % 2 === 0 ? "Ferries stop at Skerrin" : "Quay safe, says minister",
    body,
  }),
);

const parts = { outlets: [], isEnglish: () => true, alternatives: () => [] };

const words = [
  ...new Set(bodies.flatMap((body) => splitTerms(body).map(({ surface }) => surface))),
];
const names = [...words, "harbour minister", "port authority", "mayor Li", "union leader"];
const questions = [
  "what did Malone say about rest",
  "who said the quay was safe",
  "rain at Skerrin",
];

/** All that a retriever tells, without the numbers of its terms. */
async function toldBy({ index, directory, shared, read, retrieve, findPassages }: Retriever) {
  const sentences = Array.from({ length: index.count }, (_, at) => at);
  const passages = Array.from({ length: index.passageCount + 1 }, (_, at) => at);
  const wordsOf = (ids: Iterable<number>) => [...ids].map(index.wordOf);
  return {
    sentences: sentences.map((at) => ({
      place: index.articleOf(at),
      terms: wordsOf(index.terms(at)),
      meant: wordsOf(index.meant(at)),
      utterances: directory.utterancesIn(at),
      shared: shared.get(at),
    })),
    passages: passages.map((at) => [index.passageStart(at), wordsOf(index.passageTerms(at))]),
    articles: index.articles.map((_, at) => [index.firstOf(at), wordsOf(index.headline(at))]),
    words: words.map((word) => {
      const [{ term } = { term: word }] = splitTerms(word);
      const id = index.idOf(term);
      return [
        ...[id === undefined, index.idf(term), index.frequencyOf(word)],
        ...(id === undefined ? [] : [index.documentFrequency(id), index.capitalShare(id)]),
        directory.isPersonName(term),
      ];
    }),
    speakers: directory.speakers.map((count) => ({
      ...count,
      said: directory.sentencesOf(new Set([count.speaker])),
    })),
    found: names.map((name) => [
      directory.find(splitTerms(name)),
      directory.hasOffice(splitTerms(name)),
    ]),
    evidence: await Promise.all(
      questions.map(async (question) =>
        (await retrieve(read(question))).evidence.map(({ sentence, score }) => [sentence, score]),
      ),
    ),
    candidates: await findPassages(["ferri", "quay", "rain"], 20),
  };
}

const retrieverOf = (articles: readonly Article[], memory: IndexMemory) =>
  createRetriever({ articles, memory, ...parts });

test("whatever was in service before, the same articles are answered from in the same way", async () => {
  const corpora = fc.array(fc.shuffledSubarray([...pool]), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(corpora, async (history) => {
      const memory = createIndexMemory();
      const [last = []] = history.slice(-1);
      for (const articles of history.slice(0, -1)) retrieverOf(articles, memory);
      const told = await toldBy(retrieverOf(last, memory));
      expect(told).toEqual(await toldBy(retrieverOf(last, createIndexMemory())));
    }),
    { numRuns: 60 },
  );
});

test("a corpus is answered from in the same way while the next one is read, and after it", async () => {
  const corpus = fc.shuffledSubarray([...pool]);
  await fc.assert(
    fc.asyncProperty(corpus, corpus, corpus, async (before, articles, next) => {
      const memory = createIndexMemory();
      retrieverOf(before, memory);
      const retriever = retrieverOf(articles, memory);
      const told = await toldBy(retriever);
      const reading = memory.index(next);
      for (let piece = 0; piece < 5; piece += 1) reading.next();
      expect(await toldBy(retriever)).toEqual(told);
      atOnce(reading);
      expect(await toldBy(retriever)).toEqual(told);
    }),
    { numRuns: 30 },
  );
});

test("a reading that was given up leaves no trace", async () => {
  const corpus = fc.shuffledSubarray([...pool]);
  await fc.assert(
    fc.asyncProperty(corpus, corpus, fc.nat(12), async (articles, other, pieces) => {
      const memory = createIndexMemory();
      retrieverOf(articles, memory);
      const reading = memory.index(other);
      for (let piece = 0; piece < pieces; piece += 1) reading.next();
      const told = await toldBy(retrieverOf(articles, memory));
      expect(told).toEqual(await toldBy(retrieverOf(articles, createIndexMemory())));
    }),
    { numRuns: 30 },
  );
});

describe("what is kept", () => {
  /** A passage index that remembers which numbers are in it. */
  const spy = () => {
    const held = new Set<number>();
    let added = 0;
    const passages: PassageIndex = {
      add: (key) => {
        expect(held.has(key)).toBe(false);
        held.add(key);
        added += 1;
      },
      remove: (key) => expect(held.delete(key)).toBe(true),
      over: () => ({ passagesWith: async (terms) => terms.map(() => new Uint32Array()) }),
    };
    return { passages, held, count: () => added };
  };

  it("is what two corpora in a row hold, each passage once", () => {
    const corpora = fc.array(fc.shuffledSubarray([...pool]), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(corpora, (history) => {
        const { passages, held } = spy();
        const memory = createIndexMemory(() => passages);
        for (const articles of history) atOnce(memory.index(articles));
        const kept = new Set(history.slice(-2).flat());
        const expected = [...kept].flatMap(({ paragraphs }) => paragraphs).length;
        expect(held.size).toBe(expected);
        expect(Math.max(-1, ...held)).toBeLessThan(
          pool.flatMap(({ paragraphs }) => paragraphs).length,
        );
      }),
    );
  });

  it("is not read again", () => {
    const { passages, count } = spy();
    const memory = createIndexMemory(() => passages);
    atOnce(memory.index(pool));
    const before = count();
    atOnce(memory.index(pool.slice(1)));
    atOnce(memory.index([...pool.slice(1).reverse()]));
    expect(count()).toBe(before);
  });

  it("is given up where most of its words are of articles that are gone", () => {
    let indexes = 0;
    const memory = createIndexMemory(() => {
      indexes += 1;
      return spy().passages;
    }, 60);
    const rain = pool.slice(-1);
    for (const [articles, expected] of [
      [rain, 1],
      [pool, 1],
      [pool, 1],
      [rain, 1],
      [rain, 2],
      [rain, 2],
    ] as const) {
      atOnce(memory.index(articles));
      expect(indexes).toBe(expected);
    }
  });
});

it("reads in pieces: none is longer than a sentence", () => {
  const body = "The ferry stopped at noon. ".repeat(300);
  const pieces = createIndexMemory().index([article({ body })]);
  let count = 0;
  while (pieces.next().done !== true) count += 1;
  expect(count).toBeGreaterThanOrEqual(300);
});

it("answers from the library in service while the next one is read", async () => {
  const memory = createIndexMemory();
  const open = { skipped: [], namesOf: (name: string) => [name], isEnglish: () => true, memory };
  const library = createLibrary({ ...open, articles: pool.slice(0, 4) });
  const before = await library.ask("what did Malone say");
  const reading = memory.index(pool.slice(2));
  for (let piece = 0; piece < 10; piece += 1) reading.next();
  expect(await library.ask("what did Malone say")).toEqual(before);
});
