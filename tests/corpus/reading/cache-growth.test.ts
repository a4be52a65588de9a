import { appendFile, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { openReadingCache } from "../../../src/corpus/reading/reading-cache.ts";
import type { Remembered } from "../../../src/corpus/reading/reading-memory.ts";
import { folder, story } from "../../support/folder.ts";

const later = () => Date.now() + 60_000;

async function readings(places: readonly string[]): Promise<Remembered> {
  const root = await folder(
    Object.fromEntries(places.map((place) => [`${place}.txt`, story(place)])),
  );
  const memory = await openReadingCache(join(await folder(), "cache.jsonl"), "1");
  let kept: Remembered = { readings: new Map(), marks: new Map() };
  const retain = (next: Remembered) => {
    kept = next;
    return [];
  };
  await readCorpus(root, { memory: { ...memory, retain }, now: later });
  return kept;
}

it("writes what is new behind what is there, and all anew when most of it is gone", async () => {
  const all = await readings(["Oslo", "Lagos", "Suva", "Kiel", "Rome", "Bari"]);
  const cache = join(await folder(), "cache.jsonl");
  const first = (count: number): Remembered => ({
    readings: new Map([...all.readings].slice(0, count)),
    marks: new Map([...all.marks].slice(0, count)),
  });
  const memory = await openReadingCache(cache, "1");
  const saved = async (count: number): Promise<string> => {
    memory.retain(first(count));
    expect(await memory.save()).toEqual([]);
    return await readFile(cache, "utf8");
  };
  const four = await saved(4);
  const six = await saved(6);
  expect(six.startsWith(four)).toBe(true);
  expect(six.length).toBeGreaterThan(four.length);
  expect(await saved(5)).toBe(six);
  const one = await saved(1);
  expect(one.length).toBeLessThan(four.length / 2);
  const [key] = all.readings.keys();
  expect((await openReadingCache(cache, "1")).recall(key ?? "")).toEqual(
    all.readings.get(key ?? ""),
  );
});

it("loses nothing where it is saved later, however often that is asked for", async () => {
  const root = await folder({ "a.txt": story("Oslo"), "b.txt": story("Lagos") });
  const cache = join(await folder(), "cache.jsonl");
  const memory = await openReadingCache(cache, "1");
  await readCorpus(root, { memory, now: later, savesLater: true });
  await expect(stat(cache)).rejects.toThrow(/ENOENT/u);
  const first = memory.save();
  await writeFile(join(root, "c.txt"), story("Suva"));
  await readCorpus(root, { memory, now: later, savesLater: true });
  expect(await Promise.all([first, memory.save(), memory.save()])).toEqual([[], [], []]);
  const lines = (await readFile(cache, "utf8")).trimEnd().split("\n");
  // A first line, and for each file a reading and the mark by which it is known.
  expect(lines).toHaveLength(1 + 2 * 3);
});

it("spares a restart the opening of files that did not change", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const cache = join(await folder(), "cache.jsonl");
  const read = async (place: string) => {
    const memory = await openReadingCache(cache, "1");
    const known: (string | undefined)[] = [];
    const keyOf: typeof memory.keyOf = (file, stamp) => {
      known.push(memory.keyOf(file, stamp));
      return known.at(-1);
    };
    const { articles } = await readCorpus(root, { memory: { ...memory, keyOf }, now: later });
    expect(articles[0]?.text).toBe(story(place));
    return known;
  };
  expect(await read("Oslo")).toEqual([undefined]);
  expect(await read("Oslo")).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)]);
  await writeFile(join(root, "a.txt"), story("Kiel"));
  expect(await read("Kiel")).toEqual([undefined]);
});

it("writes anew what another process has written, or taken away", async () => {
  const [one, other] = [await readings(["Oslo"]), await readings(["Lagos", "Suva"])];
  const cache = join(await folder(), "cache.jsonl");
  const [mine, foreign] = [await openReadingCache(cache, "1"), await openReadingCache(cache, "2")];
  mine.retain(one);
  await mine.save();
  foreign.retain(other);
  await foreign.save();
  mine.retain({ readings: new Map([...one.readings, ...other.readings]), marks: new Map() });
  expect(await mine.save()).toEqual([]);
  const again = await openReadingCache(cache, "1");
  for (const key of [...one.readings.keys(), ...other.readings.keys()])
    expect(again.recall(key)).toBeDefined();
  expect(again.retain(one)).toEqual([]);
  await rm(cache);
  mine.retain(other);
  expect(await mine.save()).toEqual([]);
});

it.each([
  {
    what: "grew by half a line",
    harm: (cache: string) => appendFile(cache, "0123456789ab {"),
  },
  {
    what: "was replaced by one of the same size",
    harm: async (cache: string) => {
      const size = (await readFile(cache)).length;
      await writeFile(`${cache}.new`, Buffer.alloc(size, "another program's\n"));
      await rename(`${cache}.new`, cache);
    },
  },
])("loses no reading where the file $what since it was written", async ({ harm }) => {
  const all = await readings(["Oslo", "Lagos", "Suva"]);
  const first = { readings: new Map([...all.readings].slice(0, 2)), marks: new Map() };
  const cache = join(await folder(), "cache.jsonl");
  const memory = await openReadingCache(cache, "1");
  memory.retain(first);
  await memory.save();
  await harm(cache);
  memory.retain(all);
  expect(await memory.save()).toEqual([]);
  const again = await openReadingCache(cache, "1");
  for (const [key, reading] of all.readings) expect(again.recall(key)).toEqual(reading);
  expect(again.retain(all)).toEqual([]);
});

test("a line of another version is damaged, wherever it stands", async () => {
  const [one, other] = [await readings(["Oslo"]), await readings(["Lagos"])];
  const place = await folder();
  const save = async (name: string, version: string, remembered: Remembered): Promise<string> => {
    const memory = await openReadingCache(join(place, name), version);
    memory.retain(remembered);
    await memory.save();
    return await readFile(join(place, name), "utf8");
  };
  const [mine, foreign] = [await save("a", "1", one), await save("b", "2", other)];
  await writeFile(join(place, "a"), mine + foreign.slice(foreign.indexOf("\n") + 1));
  const memory = await openReadingCache(join(place, "a"), "1");
  for (const key of one.readings.keys()) expect(memory.recall(key)).toBeDefined();
  for (const key of other.readings.keys()) expect(memory.recall(key)).toBeUndefined();
  expect(memory.retain(one)).toEqual([expect.stringMatching(/^2 of 4 entries are damaged/u)]);
});

test("a cache that ends anywhere gives readings as they were, or none", async () => {
  const all = await readings(["Oslo", "Lagos"]);
  const cache = join(await folder(), "cache.jsonl");
  const memory = await openReadingCache(cache, "1");
  memory.retain(all);
  await memory.save();
  const bytes = await readFile(cache);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), async (end) => {
      await writeFile(cache, bytes.subarray(0, end));
      const opened = await openReadingCache(cache, "1");
      for (const [key, reading] of all.readings)
        expect([undefined, reading]).toContainEqual(opened.recall(key));
      opened.retain(all);
      expect((await opened.save()).join()).toMatch(/^(?:.* damaged; .*|not used: .*)?$/u);
      expect((await readFile(cache)).length).toBe(bytes.length);
    }),
    { numRuns: 40 },
  );
});
