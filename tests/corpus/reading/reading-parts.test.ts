import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { FileReading } from "../../../src/corpus/read-file.ts";
import { gatherParts } from "../../../src/corpus/reading/gather-parts.ts";
import { openReadingCache } from "../../../src/corpus/reading/reading-cache.ts";
import { joinParts, partsOf } from "../../../src/corpus/reading/reading-parts.ts";
import { article } from "../../support/article.ts";
import { folder } from "../../support/folder.ts";

const story = article({ file: "", body: "The ferry sank on Monday. Nobody was hurt." });

/** @param lengths - of the articles' texts */
const readingOf = (lengths: readonly number[]): FileReading => ({
  articles: lengths.map((length, at) => ({
    entry: at + 1,
    article: { ...story, text: story.text.padEnd(length) },
  })),
  unusable: [{ entry: lengths.length + 1, reason: "it has no text" }],
  warnings: [{ reason: "it has no date" }],
});

test("parts put together are the reading, and none holds much but of a single article", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 12 }), (lengths) => {
      const reading = readingOf(lengths);
      const parts = partsOf(reading);
      expect(joinParts(parts)).toEqual(reading);
      for (const { articles } of parts) {
        const text = articles.reduce((sum, one) => sum + one.article.text.length, 0);
        expect(articles.length <= 1 || text <= 65_536).toBe(true);
      }
    }),
  );
});

const key = "a".repeat(64);

async function savedLines(): Promise<{ cache: string; reading: FileReading; lines: string[] }> {
  const cache = join(await folder(), "cache.jsonl");
  const reading = readingOf([50_000, 50_000, 50_000]);
  const memory = await openReadingCache(cache, "1");
  memory.retain({ readings: new Map([[key, reading]]), marks: new Map() });
  expect(await memory.save()).toEqual([]);
  const lines = (await readFile(cache, "utf8")).split(/(?<=\n)/u);
  return { cache, reading, lines };
}

it("keeps a reading of much text in several lines and gives it as it was", async () => {
  const { cache, reading, lines } = await savedLines();
  expect(lines).toHaveLength(1 + 3);
  const again = await openReadingCache(cache, "1");
  expect(again.recall(key)).toEqual(reading);
  again.retain({ readings: new Map([[key, reading]]), marks: new Map() });
  expect(await again.save()).toEqual([]);
  expect((await readFile(cache, "utf8")).split(/(?<=\n)/u)).toEqual(lines);
});

it.each([
  { what: "the first is missing", order: [1, 2], damaged: 2 },
  { what: "the last is missing", order: [0, 1], damaged: 2 },
  { what: "one in the middle is missing", order: [0, 2], damaged: 2 },
  { what: "they are out of order", order: [0, 2, 1], damaged: 3 },
])("gives no reading of several lines where $what", async ({ order, damaged }) => {
  const { cache, reading, lines } = await savedLines();
  const [header = "", ...parts] = lines;
  await writeFile(cache, header + order.map((at) => parts[at] ?? "").join(""));
  const memory = await openReadingCache(cache, "1");
  expect(memory.recall(key)).toBeUndefined();
  const [problem] = memory.retain({ readings: new Map([[key, reading]]), marks: new Map() });
  expect(problem).toMatch(new RegExp(`^${damaged} of ${order.length} entries`, "u"));
});

it("puts no parts of two readings together", () => {
  const put: string[] = [];
  const parts = gatherParts((own) => put.push(own));
  const reading = readingOf([10]);
  const other = "b".repeat(64);
  const add = (own: string, at: number): number =>
    parts.add({ kind: "reading", key: own, part: [at, 2], reading }, 1);
  expect(add(key, 0)).toBe(0);
  expect(add(other, 1)).toBeGreaterThan(0);
  expect(put).toEqual([]);
  expect([add(other, 0), add(other, 1)]).toEqual([1, 0]);
  expect(put).toEqual([other]);
});
