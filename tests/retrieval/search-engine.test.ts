import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createMiniSearchIndex } from "../../src/retrieval/mini-search-engine.ts";
import type { PassageIndex, SearchEngine } from "../../src/retrieval/search-engine.ts";

const indexes: readonly [string, () => PassageIndex][] = [["MiniSearch", createMiniSearchIndex]];

const inOrder = (places: Uint32Array | undefined): readonly number[] => [...(places ?? [])].sort();

const passages = [
  "dam break valley",
  "dam dam engineer",
  "strike port crane",
  "port crane strike",
  "",
];

describe.each(indexes)("the engine over %s", (_, create) => {
  const over = (texts: readonly string[]): SearchEngine => {
    const index = create();
    for (const [key, text] of texts.entries())
      index.add(
        key,
        text.split(" ").filter((term) => term !== ""),
      );
    return index.over({ placeOf: (key) => key });
  };
  const found = async (...terms: readonly string[]) =>
    (await over(passages).passagesWith(terms)).map(inOrder);

  it("finds the passages that hold each term, each as often as it does", async () => {
    expect(await found("dam", "crane", "engineer")).toEqual([[0, 1, 1], [2, 3], [1]]);
  });

  it("finds nothing for terms that no passage has, nor for none", async () => {
    expect(await found("pizza", "dam", "")).toEqual([[], [0, 1, 1], []]);
    expect(await found()).toEqual([]);
  });

  it("matches whole terms only, and a term with a space as one", async () => {
    expect(await found("cran", "dam engineer")).toEqual([[], []]);
  });

  it("tells however often a passage holds a term", async () => {
    const times = Array.from({ length: 40 }, (_, at) => at).concat(999);
    const index = create();
    for (const [key, often] of times.entries())
      index.add(key, [...Array.from({ length: often }, () => "dam"), "port"]);
    const [places = new Uint32Array()] = await index
      .over({ placeOf: (key) => key })
      .passagesWith(["dam"]);
    expect(times.map((_, key) => places.filter((place) => place === key).length)).toEqual(times);
  });

  it("works on no passages at all", async () => {
    expect(await over([]).passagesWith(["dam"])).toEqual([new Uint32Array(0)]);
  });
});

describe.each(indexes)("two corpora in one index of %s", (_, create) => {
  it("have an engine each, which finds its own passages under its own places", async () => {
    const index = create();
    for (const [key, terms] of [
      ["dam", "oslo"],
      ["dam", "lagos"],
      ["dam", "suva"],
    ].entries())
      index.add(key, terms);
    const engineOver = (keys: readonly number[]) =>
      index.over({
        placeOf: (key) => (keys.includes(key) ? keys.indexOf(key) : undefined),
      });
    const find = async (engine: SearchEngine, term: string) =>
      inOrder((await engine.passagesWith([term]))[0]);
    const [first, second] = [engineOver([0, 1]), engineOver([2, 0])];
    expect(await find(first, "oslo")).toEqual([0]);
    expect(await find(first, "suva")).toEqual([]);
    expect(await find(first, "dam")).toEqual([0, 1]);
    expect(await find(second, "oslo")).toEqual([1]);
    expect(await find(second, "lagos")).toEqual([]);
  });
});

describe.each(indexes)("the index of %s", (_, create) => {
  test("finds just what is in service after any passages came, went and came again", () => {
    const key = fc.integer({ min: 0, max: 5 });
    const terms = fc.array(fc.constantFrom("dam", "port", "crane"), { maxLength: 4 });
    const steps = fc.array(fc.tuple(key, fc.option(terms)), { maxLength: 30 });
    return fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const index = create();
        const inService = new Map<number, readonly string[]>();
        for (const [at, own] of all) {
          if (inService.delete(at)) index.remove(at);
          if (own === null) continue;
          inService.set(at, own);
          index.add(at, own);
        }
        const engine = index.over({ placeOf: (at) => (inService.has(at) ? at : undefined) });
        for (const term of ["dam", "port", "crane"]) {
          const [places] = await engine.passagesWith([term]);
          const holding = [...inService].flatMap(([at, own]) =>
            own.flatMap((one) => (one === term ? at : [])),
          );
          expect(inOrder(places)).toEqual(holding.sort());
        }
      }),
    );
  });
});
