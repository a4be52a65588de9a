import { expect, test } from "vitest";
import { askInTurns } from "../../bench/ask-in-turns.ts";

/** Systems that take the milliseconds they say, and what they were asked, in order. */
function systemsTaking(...milliseconds: readonly number[]) {
  const asked: string[] = [];
  const systems = milliseconds.map((wall, at) => ({
    run: (_task: string, question = "") => {
      asked.push(`${at} ${question}`);
      return Promise.resolve({ wall, cpu: wall / 2 });
    },
  }));
  return { asked, systems };
}

test("each question goes to all systems before the next, and the systems take turns to be first", async () => {
  const { asked, systems } = systemsTaking(1, 2);
  await askInTurns(systems, ["Why did the ferry turn back?", "Who struck?"], {
    warmUp: 0,
    measured: 1,
  });
  expect(asked).toEqual([
    "0 Why did the ferry turn back?",
    "1 Why did the ferry turn back?",
    "1 Who struck?",
    "0 Who struck?",
  ]);
});

test("warm-up rounds are asked and do not count", async () => {
  const { asked, systems } = systemsTaking(3);
  const timings = await askInTurns(systems, ["a", "b"], { warmUp: 2, measured: 3 });
  expect(asked).toHaveLength(10);
  expect(timings).toEqual([{ samples: 6, median: 3, p99: 3, cpuMedian: 1.5, cpuMean: 1.5 }]);
});

test("where it takes too long, only the fewest are asked", async () => {
  const { asked, systems } = systemsTaking(1);
  const [timing] = await askInTurns(
    systems,
    ["a", "b", "c"],
    { warmUp: 100, measured: 100 },
    { limitMs: -1, fewest: 4 },
  );
  expect([asked.length, timing?.samples]).toEqual([8, 4]);
});

test("without questions there is nothing to sum up", async () => {
  await expect(askInTurns([], [], { warmUp: 1, measured: 1 })).resolves.toEqual([]);
  const { systems } = systemsTaking(1);
  await expect(askInTurns(systems, [], { warmUp: 1, measured: 1 })).rejects.toThrow(RangeError);
});
