import { expect, it, test } from "vitest";
import type { Person } from "../../../src/corpus/attribution/people.ts";
import { slice } from "../../../src/language/span.ts";
import { article } from "../../support/article.ts";

function people(body: string): readonly (Person & { readonly called: readonly string[] })[] {
  const { text, people: found } = article({ body });
  return found.map((person) => ({
    ...person,
    called: person.mentions.map((mention) => slice(text, mention)),
  }));
}

it.each([
  ["Foreign Minister Ada Obi arrived.", "Ada Obi", "Foreign Minister"],
  ["Nigeria’s Foreign Minister Ada Obi arrived.", "Ada Obi", "Nigeria’s Foreign Minister"],
  ["Secretary of State Ada Obi arrived.", "Ada Obi", "Secretary of State"],
  ["Norwegian Prime Minister Ada Obi arrived.", "Ada Obi", "Norwegian Prime Minister"],
  ["Ministry spokeswoman Ada Obi arrived.", "Ada Obi", "Ministry spokeswoman"],
  ["Norway’s top diplomat, Ada Obi, arrived.", "Ada Obi", "Norway’s top diplomat"],
  [
    "Ada Obi, dean of the Institute of Ports in Oslo, arrived.",
    "Ada Obi",
    "dean of the Institute of Ports",
  ],
  ["Ada Obi, the mayor of Lokoja, arrived.", "Ada Obi", "mayor of Lokoja"],
  ["Ada Obi, whom neighbours know as the Captain, arrived.", "Ada Obi", "Captain"],
  ["Ada Obi, nicknamed the Captain, arrived.", "Ada Obi", "Captain"],
])("reads a title in %j", (body, name, title) => {
  expect(people(body)).toMatchObject([{ name, titles: [title] }]);
});

it("gathers all that an article calls a person", () => {
  const [person] = people(
    "Mayor Ada Obi opened the dam. Ms. Obi smiled. “It will hold,” the mayor said. Obi left.",
  );
  expect(person).toMatchObject({
    name: "Ada Obi",
    type: "person",
    surname: "Obi",
    called: ["Ada Obi", "Obi", "the mayor", "Obi"],
  });
});

it("finds the surname where it stands first", () => {
  const [person] = people("President Kim Min-jun arrived. Kim smiled.");
  expect(person?.surname).toBe("Kim");
});

it("keeps two people of one surname apart", () => {
  const found = people("Minister Wang Bo met Wang Min, a lawyer. “We agree,” Wang Min said.");
  expect(found.map(({ name }) => name)).toEqual(["Wang Bo", "Wang Min"]);
});

it("lists bodies that speak and no streets", () => {
  const found = people("The Port Authority said Long Acre was shut. Norway has complained.");
  expect(found.map(({ name, type }) => [name, type])).toEqual([
    ["the Port Authority", "body"],
    ["Norway", "body"],
  ]);
});

test.each(["", " ", "“", "the", "U.S."])("%j has nobody", (body) => {
  expect(people(body)).toEqual([]);
});
