import { expect, it } from "vitest";
import { speakingIn } from "../../src/answer/near-persons.ts";
import { splitTerms } from "../../src/language/terms.ts";
import type { CorpusSpeaker } from "../../src/retrieval/speakers.ts";

const person = (name: string): CorpusSpeaker => ({ name, type: "person" });

const [quiros, brekke, marsh] = [
  person("Inés Quirós"),
  person("Halvard Brekke"),
  person("Ana Marsh"),
];
const authority: CorpusSpeaker = { name: "the Harbour Authority", type: "body" };
const speakers = [quiros, authority, brekke, marsh, person("Peter Marsh")].map((speaker) => ({
  speaker,
  sentences: 1,
}));
const speaking = speakingIn({ speakers });

it.each([
  ["quiroz", ["Inés Quirós"]],
  ["breke", ["Halvard Brekke"]],
  ["marshs", ["Ana Marsh", "Peter Marsh"]],
  ["zzyzx", []],
  ["harbor", []],
])("offers whom %j may mean", (typed, names) => {
  expect(speaking.near(splitTerms(typed)).map(({ name }) => name)).toEqual(names);
});

it("knows who speaks, bodies too", () => {
  expect([quiros, authority, person("Bo Li")].map(speaking.has)).toEqual([true, true, false]);
});
