import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { article } from "../../support/article.ts";
import { uniteOutlets } from "../../support/at-once.ts";
import { expectLinearWork } from "../../support/growth.ts";

const none: ReadonlySet<string> = new Set();
const unite = (names: readonly string[], registered = none) =>
  uniteOutlets(
    names.map((outlet) => article({ outlet })),
    registered,
  ).map(({ outlet }) => outlet);
const distinct = (names: readonly (string | undefined)[]) => new Set(names).size;

describe("an outlet of two names", () => {
  it.each([
    ["Lakeside Courier", "The Lakeside Courier"],
    ["LAKESIDE COURIER", "the Lakeside  Courier"],
    ["El Faro Meridional", "El Faro Meridional\u00a0"],
    ["La Razón del Puerto", "La Razo\u0301n del puerto"],
    ["La Razon del Puerto", "La Razón del Puerto"],
    ["Moor & Dale Echo", "Moor and Dale Echo"],
    ["Moor&Dale Echo", "The Moor And Dale Echo"],
    ["Farmers' Weekly Post", "Farmers’ Weekly Post"],
  ])("is one: %j is %j", (a, b) => {
    expect(distinct(unite([a, b]))).toBe(1);
  });

  it.each([
    ["Lakeside Courier", "Lakeside Courier on Sunday"],
    ["Harbour Post", "Harbor Post"],
    ["Canal 4", "Canal 4+"],
    ["The", "Then"],
    ["Bay-Times", "Bay Times"],
    ["!", "?"],
  ])("is two: %j is not %j", (a, b) => {
    expect(unite([a, b])).toEqual([a, b]);
  });

  it("has the name that most articles have, of equals the longer, then the first", () => {
    const [short, long] = ["Bay Bugle", "The Bay Bugle"];
    expect(unite([short, long, short])).toEqual([short, short, short]);
    expect(unite([short, long])).toEqual([long, long]);
    expect(unite(["Bay BUGLE", short])).toEqual(["Bay BUGLE", "Bay BUGLE"]);
  });

  it("has the registry's name, however many articles have another", () => {
    const registered = new Set(["Bay Bugle", "Faro", "The Faro"]);
    expect(unite(["The Bay Bugle", "The Bay Bugle", "Bay Bugle"], registered)).toEqual([
      "Bay Bugle",
      "Bay Bugle",
      "Bay Bugle",
    ]);
    // Two that the registry tells apart stay two.
    expect(unite(["Faro", "The Faro", "FARO"], registered)).toEqual(["Faro", "The Faro", "FARO"]);
  });
});

it("unites agencies and outlets alike, and changes nothing else", () => {
  const articles = [
    article({ outlet: "The Coastwire" }),
    article({ outlet: "Bay Bugle", via: "Coastwire" }),
    article({ outlet: "Bay Bugle" }),
  ];
  const united = uniteOutlets(articles, none);
  expect(united[1]).toEqual({ ...articles[1], via: "The Coastwire" });
  expect(united[0]).toBe(articles[0]);
  expect(united[2]).toBe(articles[2]);
});

test("uniting twice is uniting once, gives no new name and none to who has none", () => {
  const name = fc.constantFrom("The Bay Post", "Bay Post", "BAY POST", "Bay & Post", "Báy Post");
  fc.assert(
    fc.property(fc.array(fc.option(name, { nil: undefined })), (names) => {
      const articles = names.map((outlet) => {
        const { outlet: _, ...rest } = article();
        return outlet === undefined ? rest : { ...rest, outlet };
      });
      const once = uniteOutlets(articles, none);
      expect(uniteOutlets(once, none)).toEqual(once);
      for (const [at, { outlet }] of once.entries()) {
        expect(names).toContain(outlet);
        expect(outlet === undefined).toBe(names[at] === undefined);
      }
    }),
    { numRuns: 30 },
  );
});

test("the work grows no worse than the number of names", () => {
  const template = article();
  expectLinearWork((size) => {
    const names = Array.from({ length: size }, (_, at) => ({ ...template, outlet: `The ${at}` }));
    uniteOutlets(names, none);
  }, 2_000);
});
