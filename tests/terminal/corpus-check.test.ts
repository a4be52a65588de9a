import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { countQuotations, lacking, totalsOf } from "../../src/terminal/corpus-check.ts";
import { rulesIn } from "../../src/terminal/rule-reasons.ts";
import { article } from "../support/article.ts";

describe("the quotations of an article", () => {
  it.each([
    { body: "The port shut at dawn. Nobody was hurt.", quotations: 0 },
    { body: "The port is shut, Mayor Ana Lopes said. Nobody was hurt.", quotations: 0 },
    { body: "“The port is shut,” Mayor Ana Lopes said. Nobody was hurt.", quotations: 1 },
    {
      body: "“The port is shut,” Mayor Ana Lopes said, “and nobody was hurt.” Ships turned back.",
      quotations: 1,
    },
    {
      body: "“The port is shut,” Mayor Ana Lopes said.\n\n“We saw nothing,” Captain Jon Berg said.",
      quotations: 2,
    },
  ])("are counted by what is said, not by its pieces: $body", ({ body, quotations }) => {
    expect(countQuotations(article({ body }))).toBe(quotations);
  });
});

test("an article lacks what it does not state", () => {
  const { outlet: _, title: __, ...nameless } = article({ file: "a.txt" });
  const articles = [nameless, article({ file: "b.txt", url: "https://port.example/1" })];
  expect(lacking(articles, "outlet")).toEqual(["a.txt"]);
  expect(lacking(articles, "title")).toEqual(["a.txt"]);
  expect(lacking(articles, "url")).toEqual(["a.txt"]);
  expect(lacking(articles, "published")).toEqual(["a.txt", "b.txt"]);
});

test("totals count outlets by name, and an article without one for none", () => {
  const { outlet: _, ...nameless } = article();
  const articles = [article(), article(), nameless];
  const reading = { articles, skipped: [], duplicates: [], warnings: [], ignored: ["a.png"] };
  expect(totalsOf(reading)).toMatchObject({ articles: 3, outlets: 1, sentences: 6, ignored: 1 });
});

test("the rule for what an outlet prints with every article has its reason", () => {
  const dropped = [{ rule: "repeated line", span: { start: 0, end: 4 } }];
  expect(rulesIn([article({ dropped })])).toEqual([
    {
      rule: "repeated line",
      reasons: ["the same outlet prints it with other articles too"],
    },
  ]);
});

describe("every rule that leaves something out", () => {
  it.each([
    "seeds",
    "tests/corpus/pages",
    "tests/corpus/saved",
    "tests/eval/ballots/corpus",
    "tests/eval/floods/corpus",
  ])(
    "has its reason: %s",
    async (directory) => {
      const { articles } = await readCorpus(join(process.cwd(), directory));
      const rules = rulesIn(articles);
      expect(rules.length).toBeGreaterThan(5);
      expect(rules.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
      expect(rules.map(({ rule }) => rule)).toEqual(
        [...new Set(rules.map(({ rule }) => rule))].sort(),
      );
    },
    30_000,
  );
});
