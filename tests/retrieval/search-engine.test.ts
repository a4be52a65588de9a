import { describe, expect, it } from "vitest";
import {
  createMiniSearchEngine,
  createMiniSearchEngines,
} from "../../src/retrieval/mini-search-engine.ts";
import type { Passage, SearchEngine } from "../../src/retrieval/search-engine.ts";

const passage = (id: number, terms: string, article = 0): Passage => ({
  id,
  key: `passage ${id}`,
  article,
  sentences: { start: id, end: id + 1 },
  terms: terms.split(" ").filter((term) => term !== ""),
});

const passages = [
  passage(0, "dam break valley"),
  passage(1, "dam dam engineer", 1),
  passage(2, "strike port crane", 1),
  passage(3, "port crane strike", 2),
  passage(4, ""),
];

const engines: readonly [string, (passages: readonly Passage[]) => SearchEngine][] = [
  ["MiniSearch", createMiniSearchEngine],
];

describe.each(engines)("the engine over %s", (_, create) => {
  const found = async (terms: string, limit = 10, articles?: ReadonlySet<number>) =>
    (
      await create(passages).search(
        { terms: terms.split(" "), ...(articles && { articles }) },
        limit,
      )
    ).map((hit) => hit.passage);

  it("finds every passage that has any of the terms, the best first", async () => {
    expect(await found("dam engineer")).toEqual([1, 0]);
  });

  it("gives equal scores in corpus order", async () => {
    expect(await found("strike port")).toEqual([2, 3]);
  });

  it("gives no more than the limit", async () => {
    expect(await found("strike port", 1)).toEqual([2]);
  });

  it("keeps to the articles asked", async () => {
    expect(await found("dam", 10, new Set([0]))).toEqual([0]);
  });

  it("finds nothing for terms that no passage has, nor for none", async () => {
    expect(await found("pizza")).toEqual([]);
    expect(await create(passages).search({ terms: [] }, 10)).toEqual([]);
  });

  it("matches whole terms only", async () => {
    expect(await found("cran")).toEqual([]);
  });

  it("takes a repeated term for one", async () => {
    const [once, often] = await Promise.all([found("dam"), found("dam dam dam dam")]);
    expect(often).toEqual(once);
  });

  it("works on no passages at all", async () => {
    expect(await create([]).search({ terms: ["dam"] }, 10)).toEqual([]);
  });
});

describe("engines of corpora that follow each other", () => {
  const keyed = (keys: readonly string[]): readonly Passage[] =>
    keys.map((key, id) => ({
      id,
      key,
      article: id,
      sentences: { start: id, end: id + 1 },
      terms: ["dam", key],
    }));
  const search = async (engine: SearchEngine, ...terms: readonly string[]) =>
    (await engine.search({ terms }, 10)).map(({ passage: at }) => at);

  it("find the passages of their own corpus, old and new at the same time", async () => {
    const create = createMiniSearchEngines();
    const first = create(keyed(["oslo", "lagos"]));
    const second = create(keyed(["suva", "oslo"]));
    expect(await search(first, "oslo")).toEqual([0]);
    expect(await search(first, "suva")).toEqual([]);
    expect(await search(first, "dam")).toEqual([0, 1]);
    expect(await search(second, "oslo")).toEqual([1]);
    expect(await search(second, "lagos")).toEqual([]);
  });

  it("find what went and came back", async () => {
    const create = createMiniSearchEngines();
    for (const keys of [["oslo"], ["suva"], ["kiel"], ["bari"]]) create(keyed(keys));
    expect(await search(create(keyed(["bari", "oslo"])), "oslo", "suva")).toEqual([1]);
  });
});
