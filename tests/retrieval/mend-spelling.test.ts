import { expect, it } from "vitest";
import { createSpellingMender } from "../../src/retrieval/mend-spelling.ts";

const corpus = new Map([
  ["tanaka", 9],
  ["okoro", 4],
  ["reservoir", 6],
  ["spillway", 5],
  ["evacuation", 3],
  ["wang", 7],
  ["wage", 1],
  ["marsh", 2],
  ["march", 2],
]);
const english = new Set(["recipe", "marmot", "dame"]);
const { mend } = createSpellingMender({
  frequencyOf: (word) => corpus.get(word) ?? 0,
  isKnown: (word) => corpus.has(word),
  isEnglish: (word) => english.has(word),
});

it.each([
  ["what did tanka say", "what did tanaka say"],
  ["resevoir level", "reservoir level"],
  ["the spilway gates", "the spillway gates"],
  ["evacaution orders", "evacuation orders"],
  ["reservior", "reservoir"],
  ["resrvoir evacuaton", "reservoir evacuation"],
])("mends %j to %j", (question, mended) => {
  expect(mend(question)).toBe(mended);
});

it.each([
  ["wong on wages", "a name that differs by a letter"],
  ['"resevoir" level', "what is quoted"],
  ["pizza recipe", "words that the corpus lacks"],
  ["marmot", "a word of general English"],
  ["marxh", "a word that two others are as near to"],
  ["the and of", "stop words"],
  ["tanaka reservoir", "nothing wrong"],
  ["", "nothing at all"],
])("leaves %j alone: %s", (question) => {
  expect(mend(question)).toBeUndefined();
});
