import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReadFile } from "../../src/corpus/corpus-memory.ts";
import { differenceOf } from "../../src/corpus/difference.ts";
import { type GatheredFiles, gatherFiles } from "../../src/corpus/gather-files.ts";
import { atOnce } from "../../src/corpus/pacer.ts";

const drawn = fc.record({
  file: fc.nat(9),
  /** Few, so that files of the same bytes come up. */
  bytes: fc.option(fc.nat(5), { nil: undefined }),
  isMarked: fc.boolean(),
  writtenAt: fc.option(fc.nat(4), { nil: undefined }),
});

const made = new Map<string, ReadFile>();
/** The same object for the same file in the same state. */
function readFile(one: typeof drawn extends fc.Arbitrary<infer Drawn> ? Drawn : never): ReadFile {
  const state = JSON.stringify(one);
  const { file, bytes, isMarked, writtenAt } = one;
  const key = `key ${bytes}`;
  const stamp = { dev: 1, ino: file, size: 1, mtimeMs: writtenAt ?? 0, ctimeMs: 0 };
  const reading = { articles: [], unusable: [{ reason: key }], warnings: [] };
  const known = made.get(state) ?? {
    file: `${file}.txt`,
    named: { reading, articles: [], problems: [], warnings: [], passages: 0 },
    ...(bytes !== undefined && { key, ...(isMarked && { mark: { key, stamp } }) }),
    ...(writtenAt !== undefined && { writtenAt }),
  };
  made.set(state, known);
  return known;
}

test("what is gathered after changes is what is gathered at first sight", () => {
  const folder = fc
    .uniqueArray(drawn, { selector: ({ file }) => file })
    .map((files) => files.sort((a, b) => a.file - b.file).map(readFile));
  fc.assert(
    fc.property(fc.array(folder, { maxLength: 6 }), (folders) => {
      let last: GatheredFiles | undefined;
      for (const files of folders) {
        const fresh = atOnce(gatherFiles(files, undefined));
        const before = last && structuredClone(last);
        const next = atOnce(gatherFiles(files, last));
        expect(last).toEqual(before);
        expect([...next.readings.keys()].sort()).toEqual([...fresh.readings.keys()].sort());
        expect([...next.marks].sort()).toEqual([...fresh.marks].sort());
        expect([next.files, next.keyed, next.newest]).toEqual([files, fresh.keyed, fresh.newest]);
        last = next;
      }
    }),
    { numRuns: 300 },
  );
});

test("two lists are the same before and behind where they differ, and differ at both its ends", () => {
  const list = fc.array(fc.nat(2), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { from, toBefore, toAfter } = differenceOf(before, after);
      expect(before.slice(0, from)).toEqual(after.slice(0, from));
      expect(before.slice(toBefore)).toEqual(after.slice(toAfter));
      const [one, other] = [before.slice(from, toBefore), after.slice(from, toAfter)];
      if (one.length === 0 || other.length === 0) return;
      expect(one[0]).not.toBe(other[0]);
      expect(one.at(-1)).not.toBe(other.at(-1));
    }),
  );
});
