import { expect, test } from "vitest";
import { watchBlocks } from "../../bench/systems/blocks.ts";

// A busy machine may hold the idle turns up as long, but hardly three times.
test("a block is seen though it begins at once, and not again the next time", {
  retry: 2,
}, async () => {
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
