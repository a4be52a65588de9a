import { expect, it } from "vitest";
import { createSlices } from "../../src/retrieval/in-slices.ts";

it("visits everything in order", async () => {
  const visited: number[] = [];
  await createSlices(2).each([4, 1, 3, 2, 5], (value) => visited.push(value));
  expect(visited).toEqual([4, 1, 3, 2, 5]);
});

it("lets others in between two slices", async () => {
  const log: string[] = [];
  setImmediate(() => log.push("somebody else"));
  await createSlices(2).each(["a", "b", "c"], (value) => log.push(value));
  expect(log).toEqual(["a", "b", "somebody else", "c"]);
});

it("does no more between two turns where several lists are gone through at once", async () => {
  const slices = createSlices(3);
  const done = [0];
  let isOver = false;
  const watch = (): void => {
    done.push(0);
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  const visit = () => done.push((done.pop() ?? 0) + 1);
  await Promise.all(
    [[1, 2, 3, 4], [5, 6, 7, 8, 9], [10], []].map((list) => slices.each(list, visit)),
  );
  isOver = true;
  expect(Math.max(...done)).toBe(3);
  expect(done.reduce((sum, visits) => sum + visits, 0)).toBe(10);
});

it("goes on after something was refused", async () => {
  const slices = createSlices(1);
  const refuse = (): never => {
    throw new RangeError("no");
  };
  await expect(slices.each([1, 2], refuse)).rejects.toThrow("no");
  const visited: number[] = [];
  await slices.each([1, 2], (value) => visited.push(value));
  expect(visited).toEqual([1, 2]);
});
