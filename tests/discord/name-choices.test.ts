import { describe, expect, it } from "vitest";
import { outletsByChoice, speakerOfChoice, suggestNames } from "../../src/discord/name-choices.ts";

const names = ["The Harbour Post", "Le Líttoral", "Bay Bugle", "Bay Courier", "x".repeat(5_000)];

describe("suggestions", () => {
  it("begin with names that begin so, then with those that have a word that does", () => {
    expect(suggestNames("b", names)).toEqual(["Bay Bugle", "Bay Courier", "The Harbour Post"]);
    expect(suggestNames("po", ["A repost", "The Harbour Post", "Post"])).toEqual([
      "Post",
      "The Harbour Post",
      "A repost",
    ]);
  });

  it("do not mind case and accents", () => {
    expect(suggestNames("LITT", names)).toEqual(["Le Líttoral"]);
  });

  it("are never too many or too long", () => {
    const suggested = suggestNames("", [
      ...names,
      ...Array.from({ length: 200 }, (_, at) => `👩${"é".repeat(at)}`),
    ]);
    expect(suggested).toHaveLength(25);
    for (const name of suggested) expect(name.length).toBeLessThanOrEqual(100);
  });
});

it("a choice that had no room for the whole name is still that name", () => {
  const long = `${"Ministry of Water ".repeat(10)}and Harbours`;
  const [choice = ""] = suggestNames("ministry", [long]);
  expect(speakerOfChoice(choice, [{ name: long, type: "body" }])).toBe(long);
  expect(outletsByChoice([{ outlet: long, names: [long] }])[0]?.names).toContain(choice);
  expect(speakerOfChoice("Ana", [{ name: long, type: "body" }])).toBe("Ana");
});
