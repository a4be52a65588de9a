import { describe, expect, it } from "vitest";
import type { Article, Sentence } from "../../src/corpus/article.ts";
import type { Attribution } from "../../src/corpus/attribution/attribution.ts";
import { splitTerms } from "../../src/language/terms.ts";
import { buildSentenceIndex } from "../../src/retrieval/sentence-index.ts";
import { buildSpeakerDirectory } from "../../src/retrieval/speakers.ts";
import { article } from "../support/article.ts";

const span = { start: 0, end: 0 };
const sentence = (index: number): Sentence => ({ index, paragraph: 1, span });

/** An article in which these speak, one sentence each. */
function report(
  id: string,
  speakers: readonly (readonly [name: string, type: "person" | "body" | "anonymous"])[],
  people: readonly (readonly [name: string, ...titles: string[]])[] = [],
): Article {
  return article({
    id,
    body: "",
    sentences: speakers.map((_, at) => sentence(at)),
    attributions: speakers.map(
      ([name, type], at): Attribution => ({
        kind: "direct",
        quote: span,
        sentences: [at, at],
        speaker: { kind: "named", name, type, mention: span },
        utterance: at,
      }),
    ),
    people: people.map(([name, ...titles]) => ({ name, titles, type: "person", mentions: [] })),
  });
}

const articles = [
  report(
    "a",
    [
      ["Grace Okoro", "person"],
      ["the water minister", "anonymous"],
      ["the Lindi River Authority", "body"],
    ],
    [["Grace Okoro", "water minister"], ["Peter Marsh", "mayor of Lindi"], ["Brigadier Ana Marsh"]],
  ),
  report(
    "b",
    [
      ["Okoro", "person"],
      ["Ana Marsh", "person"],
      ["a senior engineer", "anonymous"],
      ["Kenya", "body"],
    ],
    [
      ["Tom Okoro Lee", "Secretary of State"],
      ["Jo Reed", "river coordinator"],
      ["Min Seo", "head of the Transport Safety Inquiry Board"],
    ],
  ),
];
const index = buildSentenceIndex(articles);
const directory = buildSpeakerDirectory(articles, index.firstOf);
const find = (mention: string) =>
  directory.find(splitTerms(mention).filter(({ isStop }) => !isStop)).map(({ name }) => name);

describe("somebody asked for", () => {
  it.each([
    ["Okoro", ["Grace Okoro"]],
    ["minister Grace Okoro", ["Grace Okoro"]],
    ["the water minister", ["Grace Okoro"]],
    ["marsh", ["Peter Marsh", "Ana Marsh"]],
    ["Mayor Marsh", ["Peter Marsh"]],
    ["the mayor of Lindi", ["Peter Marsh"]],
    ["river authority", ["the Lindi River Authority"]],
    ["the senior engineer", ["a senior engineer"]],
    ["Nairobi", ["Kenya"]],
    ["water chief", ["Grace Okoro"]],
    ["river coordinator", ["Jo Reed"]],
    ["river boss", ["Jo Reed"]],
    ["head of the tsib", ["Min Seo"]],
    ["President Marsh", ["Peter Marsh", "Ana Marsh"]],
    ["Marsh's spokesman", []],
    ["the spokesman for Marsh", []],
    ["Okoro's deputy", []],
    ["Olaf", []],
    ["", []],
  ])("as %j is %j", (mention, names) => {
    expect(find(mention)).toEqual(names);
  });
});

it("is one speaker in all articles, by surname and by office", () => {
  const [okoro] = directory.find(splitTerms("Grace Okoro"));
  expect(okoro && directory.sentencesOf(new Set([okoro]))).toEqual([0, 1, 3]);
});

it("keeps names apart that only share a stem, and capitals in names from countries", () => {
  const names = [
    ["Rosa Williams", "person"],
    ["William Burns", "person"],
    ["Sofia Petrova", "person"],
    ["Ali Bulgaria Kent", "person"],
  ] as const;
  const directory = buildSpeakerDirectory([report("c", names)], () => 0);
  const find = (mention: string) => directory.find(splitTerms(mention)).map(({ name }) => name);
  expect(find("Williams")).toEqual(["Rosa Williams"]);
  expect(find("William")).toEqual(["William Burns"]);
  expect(find("Burns")).toEqual(["William Burns"]);
  expect(find("Burn")).toEqual([]);
  expect(find("Sofia")).toEqual(["Sofia Petrova"]);
  expect(find("Bulgaria")).toEqual([]);
});

it("finds somebody by the one of two surnames that articles call them", () => {
  const elvira = { name: "Elvira Quin Prado", titles: [], type: "person", mentions: [] } as const;
  const find = (surname: string) =>
    buildSpeakerDirectory(
      [article({ body: "", people: [{ ...elvira, surname }], attributions: [] })],
      () => 0,
    )
      .find(splitTerms("Quin"))
      .map(({ name }) => name);
  expect(find("Quin")).toEqual(["Elvira Quin Prado"]);
  expect(find("Prado")).toEqual([]);
});

it("shows each speaker as the article at hand names them", () => {
  expect(directory.utterancesIn(3).map(({ name, speaker }) => [name, speaker?.name])).toEqual([
    ["Okoro", "Grace Okoro"],
  ]);
});

it("knows who speaks in a sentence", () => {
  expect(directory.utterancesIn(4).map(({ speaker }) => speaker?.name)).toEqual(["Ana Marsh"]);
  expect(directory.utterancesIn(99)).toEqual([]);
});
