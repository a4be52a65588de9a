import { expect, test } from "vitest";
import { watchBlocks } from "../../bench/systems/blocks.ts";

test("a block is seen though it begins at once, and not again the next time", async () => {
  const blocks = watchBlocks();
  const busy = await blocks.during(async () => {
    const end = performance.now() + 400;
    while (performance.now() < end);
    return "done";
  });
  expect(busy.value).toBe("done");
  expect(busy.block).toBeGreaterThan(390);
  expect((await blocks.during(() => Promise.resolve(1))).block).toBeLessThan(busy.block);
});
