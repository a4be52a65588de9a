import { describe, expect, it } from "vitest";
import type { Article, Sentence } from "../../src/corpus/article.ts";
import type { Attribution } from "../../src/corpus/attribution/attribution.ts";
import { splitTerms } from "../../src/language/terms.ts";
import { article } from "../support/article.ts";
import { directoryOver } from "../support/indexed.ts";

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
const directory = directoryOver(articles);
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
  const directory = directoryOver([report("c", names)]);
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
    directoryOver([article({ body: "", people: [{ ...elvira, surname }], attributions: [] })])
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

describe("somebody whose name papers spell in two ways", () => {
  const spelled = (...names: readonly string[]) =>
    directoryOver(names.map((name, at) => report(`${at}`, [[name, "person"]])));
  const namesIn = ({ speakers }: ReturnType<typeof spelled>) =>
    speakers.map(({ speaker, sentences }) => `${speaker.name} ${sentences}`);

  it("is one speaker, by surname too, spelled as in most articles", () => {
    const many = ["Inés Quirós", "Ines Quiros", "Quirós", "Mr. Quiros", "Ines Quiros"];
    expect(namesIn(spelled(...many))).toEqual(["Ines Quiros 5"]);
    expect(namesIn(spelled("Quirós", "Inés Quirós", "INES QUIROS"))).toEqual(["Inés Quirós 3"]);
    expect(namesIn(spelled("Quirós", "Quiros"))).toEqual(["Quirós 2"]);
  });

  it("is still apart from others of the surname", () => {
    expect(namesIn(spelled("Inés Quirós", "Tomas Quiros", "Quirós"))).toEqual([
      "Inés Quirós 1",
      "Tomas Quiros 1",
      "Quirós 1",
    ]);
  });

  it("counts an article once, however often it names them", () => {
    const often = report("often", [
      ["Inés Quirós", "person"],
      ["Inés Quirós", "person"],
      ["Inés Quirós", "person"],
    ]);
    const others = [1, 2].map((at) => report(`${at}`, [["Ines Quiros", "person"]]));
    const directory = directoryOver([often, ...others]);
    expect(namesIn(directory)).toEqual(["Ines Quiros 5"]);
  });

  it("is the holder of an office that articles give to either spelling", () => {
    const named = ["Inés Quirós", "Ines Quiros"].map((name, at) =>
      report(`${at}`, [[name, "person"]], [[name, "harbour minister"]]),
    );
    const described = report("2", [["the harbour minister", "anonymous"]]);
    const directory = directoryOver([...named, described]);
    expect(namesIn(directory)).toEqual(["Inés Quirós 3"]);
  });
});

it("has no office of somebody whose cousin or spokesman they are", () => {
  const parents = report(
    "d",
    [],
    [
      ["Bo Riis", "parent", "chair’s cousin"],
      ["Ann Riis", "board chair"],
      ["Ola Berg", "ministers' adviser"],
      ["Eva Lund", "port’s director"],
    ],
  );
  const directory = directoryOver([parents]);
  const find = (mention: string) => directory.find(splitTerms(mention)).map(({ name }) => name);
  expect(find("chair")).toEqual(["Ann Riis"]);
  expect(find("Chair Riis")).toEqual(["Ann Riis"]);
  expect(find("chair cousin")).toEqual(["Bo Riis"]);
  expect(find("chair's cousin")).toEqual(["Bo Riis"]);
  expect(find("minister")).toEqual([]);
  expect(find("adviser")).toEqual(["Ola Berg"]);
  expect(find("port director")).toEqual(["Eva Lund"]);
  expect(directory.hasOffice(splitTerms("minister"))).toBe(false);
  expect(directory.hasOffice(splitTerms("port director"))).toBe(true);
});
