import { appendFile, chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { cacheFileOf } from "../../../src/corpus/reading/cache-file.ts";
import { openReadingCache } from "../../../src/corpus/reading/reading-cache.ts";
import type { ReadingMemory } from "../../../src/corpus/reading/reading-memory.ts";
import { folder, story } from "../../support/folder.ts";

const files = { "a.txt": story("Oslo"), "b.txt": story("Lagos"), "c.txt": "empty of news" };

/** A memory that counts what it was asked for and did not know. */
function counted(memory: ReadingMemory): ReadingMemory & { readonly missed: () => number } {
  let missed = 0;
  return {
    ...memory,
    recall(key) {
      const reading = memory.recall(key);
      if (reading === undefined) missed += 1;
      return reading;
    },
    missed: () => missed,
  };
}

async function read(root: string, file: string, version = "1") {
  const memory = counted(await openReadingCache(file, version));
  const reading = await readCorpus(root, { memory });
  return { ...reading, missed: memory.missed() };
}

it("spares a restart the reading of files that did not change, and gives the same", async () => {
  const root = await folder(files);
  const cache = join(await folder(), "deep/cache.jsonl");
  const first = await read(root, cache);
  expect(first.missed).toBe(3);
  const again = await read(root, cache);
  expect(again).toEqual({ ...first, missed: 0 });
  await writeFile(join(root, "b.txt"), story("Suva"));
  expect((await read(root, cache)).missed).toBe(1);
  expect(await readdir(join(cache, ".."))).toEqual(["cache.jsonl"]);
});

it("knows a file that got another name", async () => {
  const cache = join(await folder(), "cache.jsonl");
  await read(await folder({ "a.txt": story("Oslo") }), cache);
  const { articles, missed } = await read(await folder({ "z/b.txt": story("Oslo") }), cache);
  expect({ missed, file: articles[0]?.file }).toEqual({ missed: 0, file: "z/b.txt" });
});

it.each([
  { what: "another version's", damage: "version", reason: /another version of the reader/u },
  { what: "a foreign file", damage: "foreign", reason: /it is no cache of this program/u },
  { what: "a damaged line", damage: "line", reason: /1 of 3 entries are damaged/u },
  { what: "half a line", damage: "half", reason: /1 of 3 entries are damaged/u },
])("does not trust $what, and says so once", async ({ damage, reason }) => {
  const root = await folder(files);
  const cache = join(await folder(), "cache.jsonl");
  const first = await read(root, cache);
  const text = await readFile(cache, "utf8");
  if (damage === "foreign") await writeFile(cache, "name,date\nPort shut,2025\n");
  if (damage === "line") await writeFile(cache, text.replace("Oslo", "Kiel"));
  if (damage === "half") await writeFile(cache, text.slice(0, -100));
  const second = await read(root, cache, damage === "version" ? "2" : "1");
  expect(second.articles).toEqual(first.articles);
  expect(second.warnings).toEqual([{ file: cache, reason: expect.stringMatching(reason) }]);
  const third = await read(root, cache, damage === "version" ? "2" : "1");
  expect(third).toMatchObject({ missed: 0, warnings: [] });
});

it("reads the corpus also where nothing can be kept", async () => {
  const root = await folder(files);
  const place = await folder();
  await mkdir(join(place, "cache.jsonl"));
  await chmod(place, 0o500);
  const { articles, warnings } = await read(root, join(place, "cache.jsonl"));
  expect(articles).toHaveLength(2);
  expect(warnings.length).toBeGreaterThan(0);
  for (const { reason } of warnings) expect(reason).toMatch(/^cannot be (?:read|written) \(/u);
  await chmod(place, 0o700);
});

test("no bytes in a cache's place do any harm", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const cache = join(await folder(), "cache.jsonl");
  const sound = await read(root, cache);
  const text = await readFile(cache, "utf8");
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length), fc.string({ maxLength: 40 }), async (at, part) => {
      await writeFile(cache, `${text.slice(0, at)}${part}${text.slice(at + part.length)}`);
      await appendFile(cache, part);
      expect((await read(root, cache)).articles).toEqual(sound.articles);
    }),
    { numRuns: 60 },
  );
});

test("two corpora of one name have two caches, beside the corpus or in the folder given", () => {
  expect(cacheFileOf("/srv/a/news", undefined)).toMatch(
    /^\/srv\/a\/\.verbatim\/news-[0-9a-f]{8}\.jsonl$/u,
  );
  expect(cacheFileOf("/srv/a/news", "/data")).toMatch(/^\/data\/news-[0-9a-f]{8}\.jsonl$/u);
  expect(cacheFileOf("/srv/a/news", "/data")).not.toBe(cacheFileOf("/srv/b/news", "/data"));
});
