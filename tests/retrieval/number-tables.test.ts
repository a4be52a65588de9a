import fc from "fast-check";
import { expect, it, test } from "vitest";
import { createDictionary } from "../../src/retrieval/dictionary.ts";
import { createFreeNumbers } from "../../src/retrieval/free-numbers.ts";
import { groupNumbers } from "../../src/retrieval/grouped-numbers.ts";
import { endOf, listOf, packLists, startOf } from "../../src/retrieval/packed-lists.ts";
import { createRunTable } from "../../src/retrieval/run-table.ts";
import { type Counts, createTally, noCounts } from "../../src/retrieval/tally.ts";

const number = fc.nat(0xffffffff);

test("packed lists are the lists, and one follows the other", () => {
  fc.assert(
    fc.property(fc.array(fc.array(number)), (lists) => {
      const packed = packLists(lists);
      expect(lists.map((_, at) => [...listOf(packed, at)])).toEqual(lists);
      for (const at of lists.keys()) expect(startOf(packed, at + 1)).toBe(endOf(packed, at));
    }),
  );
});

test("numbers are grouped in their order, each once in a group", () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const grouped = groupNumbers(pairs.flat(), 10, 10);
      for (let group = 0; group < 12; group += 1) {
        const own = new Set(pairs.flatMap(([of, value]) => (of === group ? value : [])));
        expect([...grouped.of(group)]).toEqual([...own]);
        expect(grouped.sizeOf(group)).toBe(own.size);
      }
    }),
    { numRuns: 300 },
  );
});

test("a number is handed out to one at a time, and none is ever above what is needed", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (takes) => {
      const numbers = createFreeNumbers();
      const taken: number[] = [];
      let most = 0;
      for (const isTaken of takes) {
        const back = isTaken ? undefined : taken.shift();
        if (back !== undefined) numbers.giveBack(back);
        if (isTaken) taken.push(numbers.take());
        expect(new Set(taken).size).toBe(taken.length);
        most = Math.max(most, taken.length);
      }
      expect(numbers.bound).toBe(most);
    }),
  );
});

const counted = (counts: Counts): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  counts.each((id) => found.push([id, counts.of(id)]));
  return found;
};

test("a tally goes on from counts and leaves them as they are", () => {
  const step = fc.record({ id: fc.nat(3_000), by: fc.nat(5), back: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(fc.array(step)), (rounds) => {
      let last = noCounts;
      const expected = new Map<number, number>();
      for (const steps of rounds) {
        const before = counted(last);
        const tally = createTally(last);
        for (const { id, by, back } of steps) {
          const taken = Math.min(back, (expected.get(id) ?? 0) + by);
          tally.add(id, by);
          tally.add(id, -taken);
          expected.set(id, (expected.get(id) ?? 0) + by - taken);
        }
        expect(counted(last)).toEqual(before);
        last = tally.counts();
        const left = [...expected].filter(([, count]) => count > 0);
        expect(counted(last)).toEqual(left.sort(([one], [other]) => one - other));
      }
    }),
  );
});

test("a number that nobody counted has none", () => {
  const tally = createTally(noCounts);
  tally.add(70_000, 2);
  expect([0, 69_999, 70_000, 70_001, 900_000].map(tally.counts().of)).toEqual([0, 0, 2, 0, 0]);
});

test("what is counted on shares all pages but those that it counts on", () => {
  const first = createTally(noCounts);
  for (let id = 0; id < 10_000; id += 1) first.add(id, 1);
  const before = first.counts();
  const second = createTally(before);
  second.add(5_000, 1);
  const { pages } = second.counts();
  expect(pages.filter((page, at) => page !== before.pages[at])).toHaveLength(1);
});

test("a run is held by just those that were added and not removed", () => {
  const step = fc.record({
    run: fc.constantFrom(1, 2, 0xfffffff0),
    one: fc.nat(4),
    adds: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const table = createRunTable();
      const held = new Set<string>();
      for (const { run, one, adds } of steps) {
        const pair = `${run} ${one}`;
        if (adds === held.has(pair)) continue;
        if (adds) table.add(run, one);
        else table.remove(run, one);
        if (adds) held.add(pair);
        else held.delete(pair);
      }
      for (const run of [1, 2, 3, 0xfffffff0]) {
        const holders = [...held].flatMap((pair) =>
          pair.startsWith(`${run} `) ? Number(pair.split(" ")[1]) : [],
        );
        expect([...table.holders(run)].sort()).toEqual(holders.sort());
      }
    }),
  );
});

it("keeps a word's number whatever comes later", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (words) => {
      const dictionary = createDictionary();
      const numbers = words.map(dictionary.numberOf);
      expect(words.map(dictionary.numberOf)).toEqual(numbers);
      expect(numbers.map(dictionary.wordOf)).toEqual(words);
      expect(dictionary.size).toBe(new Set(words).size);
      expect(Math.max(-1, ...numbers)).toBe(dictionary.size - 1);
    }),
  );
});
