import { expect, test } from "vitest";
import { exampleQuestions } from "../../src/answer/examples.ts";
import { article } from "../support/article.ts";
import { createLibrary } from "../support/at-once.ts";
import { expectLinearWork } from "../support/growth.ts";

const harbour = article({
  id: "00000000000a",
  title: "Mayor defends ferry plan",
  body: [
    "Mayor Ana Lopes said the ferry would sail again in May.",
    "“We will not sell the ferry,” Lopes said.",
    "The pilot Rui Marsh warned that the ferry was too old.",
  ].join("\n\n"),
});
const valley = article({
  id: "00000000000b",
  file: "valley-echo.txt",
  outlet: "The Valley Echo",
  title: "Ferry debt grows",
  body: "The ferry owes the bank two million. Rui Marsh said that the ferry needed new engines.",
});

const libraryOf = (articles: readonly ReturnType<typeof article>[]) =>
  createLibrary({
    articles,
    skipped: [],
    namesOf: (outlet) => [outlet],
    isEnglish: () => true,
  });

test("the examples show what can be asked: a person, a topic, a quotation, two outlets", () => {
  expect(exampleQuestions(libraryOf([harbour, valley]))).toEqual([
    "what did Ana Lopes say",
    "what did Rui Marsh say about ferry",
    'who said "We will not sell the ferry"',
    "The Harbour Post vs The Valley Echo on ferry",
  ]);
});

test("the corpus answers each of its examples", async () => {
  const library = libraryOf([harbour, valley]);
  for (const example of exampleQuestions(library)) {
    expect(await library.ask(example), example).toMatchObject({ kind: "cited" });
  }
});

test("a corpus in which nobody speaks has fewer, an empty one none", () => {
  const silent = article({ title: "Rain", body: "It rained. The rain went on." });
  expect(exampleQuestions(libraryOf([silent]))).toEqual([]);
  expect(exampleQuestions(libraryOf([]))).toEqual([]);
});

test("no outlet that is not stated is compared", () => {
  const { outlet: _, ...unstated } = valley;
  expect(exampleQuestions(libraryOf([harbour, unstated])).join("\n")).not.toContain(" vs ");
});

test("a large corpus takes no more than its share of time", () => {
  const speakers = libraryOf([harbour, valley]).speakers;
  expectLinearWork(
    (size) => exampleQuestions({ speakers, articles: Array.from({ length: size }, () => harbour) }),
    200,
  );
});
