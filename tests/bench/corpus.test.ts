import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftCorpus } from "../../bench/corpus/corpus.ts";
import { writeCorpus } from "../../bench/corpus/write-corpus.ts";
import { passagesOf } from "../../bench/systems/passages.ts";
import { verbatim } from "../../src/corpus/article.ts";
import type { CorpusReading } from "../../src/corpus/corpus-reading.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { isStopWord } from "../../src/language/stop-words.ts";
import { splitWords } from "../../src/language/words.ts";

const count = 80;
let directory: string;
let reading: CorpusReading;
let words: readonly string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bench-corpus-"));
  await writeCorpus(directory, 7, count);
  reading = await readCorpus(directory);
  words = sentences().flatMap((sentence) => splitWords(sentence).map(({ folded }) => folded));
}, 120_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

const sentences = (): readonly string[] =>
  reading.articles.flatMap((article) =>
    article.sentences.map(({ span }) => verbatim(article, span)),
  );

const textsOf = (seed: number, wanted: number): readonly string[] => {
  const texts: string[] = [];
  for (const { text } of draftCorpus(seed)) {
    if (texts.length === wanted) break;
    texts.push(text());
  }
  return texts;
};

test("one seed gives one corpus, of which a smaller one is the beginning; another seed another", () => {
  expect(textsOf(3, 4)).toEqual(textsOf(3, 9).slice(0, 4));
  expect(textsOf(4, 4)).not.toEqual(textsOf(3, 4));
});

test("every article is read as English news, none as a copy of another", () => {
  const { articles, skipped, duplicates, warnings } = reading;
  expect({ articles: articles.length, skipped, duplicates, warnings }).toEqual({
    articles: count,
    skipped: [],
    duplicates: [],
    warnings: [],
  });
});

test("each article says by whom, where and when it was published", () => {
  for (const { outlet, title, published, authors, url } of reading.articles) {
    expect(outlet).toMatch(/^\p{Lu}/u);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(published).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(authors).toHaveLength(1);
    expect(url).toMatch(/^https:/u);
  }
});

test("an article has about ten passages", () => {
  const each = passagesOf(reading.articles).length / count;
  expect(each).toBeGreaterThan(8.5);
  expect(each).toBeLessThan(11.5);
});

test("half of the sentences have 22 words or fewer, give or take two, and they differ as in papers", () => {
  const lengths = sentences()
    .map((sentence) => splitWords(sentence).length)
    .sort((a, b) => a - b);
  const quantile = (share: number) => lengths[Math.floor(share * lengths.length)] ?? 0;
  expect(Math.abs(quantile(0.5) - 22)).toBeLessThanOrEqual(2);
  expect(quantile(0.05)).toBeLessThan(13);
  expect(quantile(0.95)).toBeGreaterThan(36);
});

test("a third of the sentences are somebody's words, and mostly the reader knows whose", () => {
  const { articles } = reading;
  const all = articles.flatMap(({ attributions }) => attributions);
  const named = all.filter(({ speaker }) => speaker.kind === "named");
  expect(all.length / sentences().length).toBeGreaterThan(0.28);
  expect(all.length / sentences().length).toBeLessThan(0.5);
  expect(named.length / all.length).toBeGreaterThan(0.9);
});

test("function words are as common as in English", () => {
  const share = words.filter(isStopWord).length / words.length;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.55);
});

test("the vocabulary grows by Heaps' law, with an exponent as in English", () => {
  const half = words.slice(0, words.length / 2);
  const exponent = Math.log2(new Set(words).size / new Set(half).size);
  expect(exponent).toBeGreaterThan(0.4);
  expect(exponent).toBeLessThan(0.8);
});
