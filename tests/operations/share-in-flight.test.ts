import { expect, it } from "vitest";
import { shareInFlight } from "../../src/operations/share-in-flight.ts";

it("begins anew once the work is done, and after it failed", async () => {
  let begun = 0;
  const share = shareInFlight(async () => {
    begun += 1;
    if (begun === 2) throw new Error("no luck");
    return begun;
  });
  expect(await Promise.all([share(), share()])).toEqual([1, 1]);
  await expect(Promise.all([share(), share()])).rejects.toThrow("no luck");
  expect(await share()).toBe(3);
});
