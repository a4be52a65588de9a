import fc from "fast-check";
import { expect, it, test } from "vitest";
import { CorpusTooLargeError } from "../../src/corpus/corpus-error.ts";
import { limitsFor } from "../../src/corpus/corpus-limits.ts";
import { createCorpusMemory } from "../../src/corpus/corpus-memory.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { createReadingMemory } from "../../src/corpus/reading/reading-memory.ts";
import { folder, story } from "../support/folder.ts";

const roomy = { files: 10, bytes: 10_000, passages: 20, comfortablePassages: 10 };
const three = { "a.txt": story("Oslo"), "b.txt": story("Lagos"), "c.txt": story("Suva") };

it.each([
  {
    what: "files",
    limits: { ...roomy, files: 2 },
    problem: /it holds 3 files or more, and at most 2 /,
  },
  { what: "bytes", limits: { ...roomy, bytes: 100 }, problem: /bytes or more, and at most 100 / },
  {
    what: "passages",
    limits: { ...roomy, passages: 3 },
    problem: /passages or more, and at most 3 /,
  },
])("refuses a corpus of too many $what in one line", async ({ limits, problem }) => {
  const root = await folder(three);
  for (const now of [undefined, Date.now]) {
    const refused = await readCorpus(root, { limits, ...(now !== undefined && { now }) }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(CorpusTooLargeError);
    expect(String(refused)).toMatch(problem);
    expect(String(refused)).not.toContain("\n");
  }
});

it("counts the passages that it remembers too, and reads again what it refused", async () => {
  const root = await folder(three);
  const [last, memory] = [createCorpusMemory(), createReadingMemory()];
  const remembering = { last, memory, now: () => Date.now() + 60_000 };
  const limits = { ...roomy, passages: 3 };
  await expect(readCorpus(root, { ...remembering, limits })).rejects.toThrow(CorpusTooLargeError);
  const { articles } = await readCorpus(root, { ...remembering, limits: roomy });
  expect(articles).toHaveLength(3);
  await expect(readCorpus(root, { ...remembering, limits })).rejects.toThrow(CorpusTooLargeError);
  const { warnings } = await readCorpus(root, {
    ...remembering,
    limits: { ...roomy, comfortablePassages: 5 },
  });
  expect(warnings).toEqual([{ file: root, reason: expect.stringContaining("holds 6 passages") }]);
});

it("warns of a corpus that is larger than comfortable, with the number", async () => {
  const root = await folder(three);
  const { warnings } = await readCorpus(root, { limits: { ...roomy, comfortablePassages: 5 } });
  expect(warnings).toEqual([
    { file: root, reason: expect.stringMatching(/^it holds 6 passages; with more than 5 /u) },
  ]);
  expect((await readCorpus(root, { limits: roomy })).warnings).toEqual([]);
});

test("a larger heap holds no less, and some corpus fits into each", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(2 ** 31), (heap, more) => {
      const [small, large] = [limitsFor(heap), limitsFor(heap + more)];
      expect(large.passages).toBeGreaterThanOrEqual(small.passages);
      expect(small.passages).toBeGreaterThanOrEqual(small.comfortablePassages);
      expect(small.comfortablePassages).toBeGreaterThan(0);
    }),
  );
});

const gibibyte = 2 ** 30;

it.each([
  { heap: gibibyte, passages: 34_000, comfortable: 34_000 },
  { heap: 4 * gibibyte, passages: 139_000, comfortable: 100_000 },
  { heap: 64 * gibibyte, passages: 400_000, comfortable: 100_000 },
])("serves $passages passages in a heap of $heap bytes", ({ heap, passages, comfortable }) => {
  expect(limitsFor(heap)).toMatchObject({
    files: passages,
    passages,
    comfortablePassages: comfortable,
  });
});
