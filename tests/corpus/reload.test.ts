import { appendFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { createCorpusMemory } from "../../src/corpus/corpus-memory.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import {
  createReadingMemory,
  type ReadingMemory,
} from "../../src/corpus/reading/reading-memory.ts";
import { folder, story } from "../support/folder.ts";

/** A clock far enough ahead for every file to have been quiet for a while. */
const later = () => Date.now() + 60_000;

/** A memory that notes which keys it is asked by the stamp of a file. */
function watched(memory: ReadingMemory = createReadingMemory()) {
  const spared: string[] = [];
  const watching: ReadingMemory = {
    ...memory,
    keyOf(file, stamp) {
      const key = memory.keyOf(file, stamp);
      if (key !== undefined) spared.push(file);
      return key;
    },
  };
  return { memory: watching, spared: () => spared.splice(0) };
}

it("does not open a file again that is as it was", async () => {
  const root = await folder({ "a.txt": story("Oslo"), "b.txt": story("Lagos") });
  const { memory, spared } = watched();
  await readCorpus(root, { memory, now: later });
  expect(spared()).toEqual([]);
  await writeFile(join(root, "b.txt"), story("Kiel!"));
  const { articles } = await readCorpus(root, { memory, now: later });
  expect(spared()).toEqual(["a.txt"]);
  expect(articles[1]?.text).toContain("Kiel!");
});

it("gives the same article again for a file that is as it was, whatever comes and goes beside it", async () => {
  const root = await folder({ "b.txt": story("Oslo"), "d.txt": story("Lagos") });
  const options = { memory: createReadingMemory(), last: createCorpusMemory(), now: later };
  const first = await readCorpus(root, options);
  await writeFile(join(root, "a.txt"), story("Bergen"));
  await writeFile(join(root, "c.txt"), story("Turku"));
  await writeFile(join(root, "d.txt"), story("Kiel!"));
  const second = await readCorpus(root, options);
  expect(second.articles.map(({ file }) => file)).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
  expect(second.articles[1]).toBe(first.articles[0]);
  expect(second.articles[3]?.text).toContain("Kiel!");
  await rm(join(root, "a.txt"));
  const third = await readCorpus(root, options);
  expect(third.articles.every((one, at) => one === second.articles[at + 1])).toBe(true);
});

it("reads a file anew for another memory, though nothing of it has changed", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const last = createCorpusMemory();
  await readCorpus(root, { memory: createReadingMemory(), last, now: later });
  const { memory, spared } = watched();
  const { articles } = await readCorpus(root, { memory, last, now: later });
  expect(spared()).toEqual([]);
  expect(articles).toHaveLength(1);
  await readCorpus(root, { memory, now: later });
  expect(spared()).toEqual(["a.txt"]);
});

it("sees bytes that were changed behind an unchanged size and time of writing", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const options = { memory: createReadingMemory(), now: later };
  await readCorpus(root, options);
  const { atime, mtime } = await stat(join(root, "a.txt"));
  await writeFile(join(root, "a.txt"), story("Kiel"));
  await utimes(join(root, "a.txt"), atime, mtime);
  const { articles } = await readCorpus(root, options);
  expect(articles[0]?.text).toContain("Kiel");
});

it("opens a file again that was written in the moment in which it was read", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const { memory, spared } = watched();
  await readCorpus(root, { memory, now: Date.now });
  await readCorpus(root, { memory, now: Date.now });
  expect(spared()).toEqual([]);
});

test("whatever is done to a folder, a reload finds what a first reading finds", async () => {
  const place = fc.constantFrom("Oslo", "Lagos", "Suva");
  const name = fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt");
  const page = fc
    .tuple(fc.constantFrom("The Lindi Post", "Lindi Post", "The Coast"), place)
    .map(([outlet, port]) => `---\noutlet: ${outlet}\n---\n${story(port)}\nSubscribe now\n`);
  const change = fc.oneof(
    fc.record({ kind: fc.constant("write" as const), name, page }),
    fc.record({ kind: fc.constant("add" as const), name }),
    fc.record({ kind: fc.constant("move" as const), name, to: name }),
    fc.record({ kind: fc.constant("remove" as const), name }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 4 }),
      async (days) => {
        const root = await folder({ "z.txt": story("Rome") });
        const options = { memory: createReadingMemory(), last: createCorpusMemory(), now: later };
        for (const changes of [[], ...days]) {
          for (const one of changes) {
            const file = join(root, one.name);
            if (one.kind === "write") await writeFile(file, one.page);
            if (one.kind === "add") await appendFile(file, "\nThe road is open again, he said.\n");
            if (one.kind === "move") await rename(file, join(root, one.to)).catch(() => undefined);
            if (one.kind === "remove") await rm(file, { force: true });
          }
          expect(await readCorpus(root, options)).toEqual(await readCorpus(root));
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
