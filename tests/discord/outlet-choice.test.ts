import { describe, expect, it } from "vitest";
import { chooseOutlet, suggestOutlets } from "../../src/discord/outlet-choice.ts";

const outlets = ["The Harbour Post", "Le Líttoral", "Bay Bugle", "Bay Courier", "x".repeat(5_000)];

describe("an outlet that somebody asks for", () => {
  it.each([
    { input: "the harbour post", outlet: "The Harbour Post" },
    { input: "  LE   LITTORAL ", outlet: "Le Líttoral" },
    { input: "x".repeat(100), outlet: "x".repeat(5_000) },
  ])("is found by $input", ({ input, outlet }) => {
    expect(chooseOutlet(input, outlets)).toEqual({ kind: "known", outlet });
  });

  it("is the one spelled just so, where accents alone tell two apart", () => {
    const names = ["Líttoral", "Littoral"];
    expect(chooseOutlet("Littoral", names)).toEqual({ kind: "known", outlet: "Littoral" });
  });

  it.each([
    { input: "Harbor Post", near: ["The Harbour Post"] },
    { input: "bay", near: ["Bay Bugle", "Bay Courier"] },
    { input: "Q", near: [] },
  ])("is unknown as $input, near $near", ({ input, near }) => {
    expect(chooseOutlet(input, outlets)).toEqual({ kind: "unknown", near });
  });
});

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
