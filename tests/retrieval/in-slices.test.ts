import { expect, it } from "vitest";
import { inSlices } from "../../src/retrieval/in-slices.ts";

it("visits everything in order", async () => {
  const visited: number[] = [];
  await inSlices([4, 1, 3, 2, 5], 2, (value) => visited.push(value));
  expect(visited).toEqual([4, 1, 3, 2, 5]);
});

it("lets others in between two slices", async () => {
  const log: string[] = [];
  setImmediate(() => log.push("somebody else"));
  await inSlices(["a", "b", "c"], 2, (value) => log.push(value));
  expect(log).toEqual(["a", "b", "somebody else", "c"]);
});
