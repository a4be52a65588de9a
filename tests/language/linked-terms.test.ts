import { expect, it } from "vitest";
import { derivedGroups, derivedWords } from "../../src/language/derived-words.ts";
import { eventGroups, eventWords } from "../../src/language/event-words.ts";
import { readLinks } from "../../src/language/read-links.ts";
import { linkTerms } from "../support/link-terms.ts";

const written = (links: ReadonlyMap<string, readonly string[]>): string =>
  [...links].map(([term, others]) => [term, ...others].join(" ")).join(",");

it("the list of linked terms is that of the words (if not: vitest run -u)", async () => {
  const lists = {
    derived: written(linkTerms(derivedGroups())),
    events: written(linkTerms(eventGroups())),
  };
  await expect(`${JSON.stringify(lists, null, 2)}\n`).toMatchFileSnapshot(
    "../../src/language/linked-terms.json",
  );
});

it.each([
  { of: "derived words", groups: derivedGroups, read: derivedWords },
  { of: "words of events", groups: eventGroups, read: eventWords },
])("each term of $of leads to all that share a group with it", ({ groups, read }) => {
  for (const [term, others] of linkTerms(groups())) expect(read(term)).toEqual(others);
});

it("a term that is not in the list leads nowhere", () => {
  const others = readLinks("shut close closur,close shut,closur shut");
  expect(others("shut")).toEqual(["close", "closur"]);
  expect(others("ferri")).toEqual([]);
  expect(others("")).toEqual([]);
});
