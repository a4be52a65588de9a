import { expect, test } from "vitest";
import { createOnce } from "../../src/discord/once.ts";

test("an id is new once, and its memory does not grow without end", () => {
  const isNew = createOnce();
  expect([isNew("first"), isNew("first")]).toEqual([true, false]);
  for (let id = 0; id < 2_000; id += 1) expect(isNew(String(id))).toBe(true);
  expect(isNew("1999")).toBe(false);
  expect(isNew("first")).toBe(true);
});
