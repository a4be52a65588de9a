import { describe, expect, it } from "vitest";
import { suggestOutlets } from "../../src/discord/outlet-choice.ts";

const outlets = ["The Harbour Post", "Le Líttoral", "Bay Bugle", "Bay Courier", "x".repeat(5_000)];

describe("suggestions", () => {
  it("begin with names that begin so", () => {
    expect(suggestOutlets("b", outlets)).toEqual(["Bay Bugle", "Bay Courier", "The Harbour Post"]);
  });

  it("are never too many or too long", () => {
    const names = suggestOutlets("", [
      ...outlets,
      ...Array.from({ length: 200 }, (_, at) => `👩${"é".repeat(at)}`),
    ]);
    expect(names).toHaveLength(25);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(100);
  });
});
