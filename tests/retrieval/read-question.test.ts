import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { questionLimit } from "../../src/retrieval/question/clean-question.ts";
import { readQuestion, termLimit } from "../../src/retrieval/question/read-question.ts";

const context = {
  outlets: [
    { outlet: "The Harbour Post", names: ["The Harbour Post", "Harbour Post"] },
    { outlet: "Daily Lagoon", names: ["Daily Lagoon", "dailylagoon.example"] },
    { outlet: "Daily Lagoon", names: ["Coastwire"] },
    { outlet: "The Upper Mara Evening Star", names: ["The Upper Mara Evening Star"] },
  ],
  isSpeaker: (mention: readonly { readonly term: string }[]) =>
    mention.some(({ term }) => term === "okoro"),
};
const read = (question: string) => readQuestion(question, context);
const words = (terms: readonly { readonly surface: string }[]) =>
  terms.map(({ surface }) => surface).join(" ");

describe("who must speak", () => {
  it.each([
    ["what did Okoro say about the dam", "okoro", "dam"],
    ["What has the water minister said on flooding?", "water minister", "flooding"],
    ["how did the mayor respond to critics", "mayor", "critics"],
    ["what okoro said about the dam", "okoro", "dam"],
    ["Okoro's comments on the dam", "okoro", "dam"],
    ["what is the mayor’s position on evacuation", "mayor", "evacuation"],
    ["a statement by Grace Okoro on the spillway", "grace okoro", "spillway"],
    ["quotes from Okoro about levees", "okoro", "levees"],
    ["okoro on the levees", "okoro", "levees"],
    ["according to the mayor, when will power return", "mayor", "power return"],
    ["tell me what Okoro said", "okoro", ""],
    ["WHAT DID OKORO SAY ABOUT THE DAM", "okoro", "dam"],
    ["what did the president of Malawi say about aid", "president malawi", "aid"],
    ["what did japan's trade minister warn about", "japan trade minister", ""],
    ["why did Okoro say the dam broke", "okoro", "dam broke"],
    ["what did the State Department say about aid", "state department", "aid"],
    ["what is the mayor saying about rents", "mayor", "rents"],
    ["wat did Okoro say about the dam", "okoro", "dam"],
    ["everything Okoro has said on dams", "okoro", "dams"],
    ["head of the Okoro Trust on dams", "head okoro trust", "dams"],
    ["harbour post vs daily lagoon on what Okoro thinks about dams", "okoro", "dams"],
  ])("in %j is %j, about %j", (question, mention, topic) => {
    const { speaker, terms } = read(question);
    expect(speaker.kind === "asked" && words(speaker.mention)).toBe(mention);
    expect(words(terms)).toBe(topic);
  });

  it.each([
    ["who said the dam would hold", "dam hold"],
    ["who warned about the spillway", "spillway"],
    ['who called the levees "a disgrace"', "levees disgrace"],
    ["what did he say about the dam", "dam"],
  ])("in %j is somebody, about %j", (question, topic) => {
    const { speaker, terms } = read(question);
    expect(speaker.kind).toBe("somebody");
    expect(words(terms)).toBe(topic);
  });

  it.each([
    "the dam",
    "dam failure on the coast",
    "how many people died",
    "on what the mayor thinks",
    "how long did Okoro and the mayor talk",
    "books on the shelf",
    "who was accused of theft",
    "where did the mayor eat",
    "why was the match called off",
    "did Okoro promise to rebuild",
    "why was there no red warning",
    "what time was the game called off",
  ])("in %j is nobody", (question) => {
    expect(read(question).speaker.kind).toBe("anyone-or-none");
  });
});

describe("what is asked for", () => {
  it.each([
    ["who opened the gates", "person"],
    ["when did the dam break", "time"],
    ["what year was it built", "time"],
    ["where is the camp", "place"],
    ["which city was hit", "place"],
    ["how many people fled", "number"],
    ["what is the death toll", "number"],
    ["how much does it cost", "money"],
    ["how long did it rain", "duration"],
    ["how old is the dam", "duration"],
    ["what is the price of fuel", "money"],
    ["why did it fail", "reason"],
    ["what caused the failure", "reason"],
    ["how did it fail", "anything"],
    ["how high was the dam", "length"],
    ["anyone know how many people fled?", "number"],
    ["what did the mayor say about the price of fuel", "money"],
    ["the death toll", "anything"],
    ["what percentage of them fled", "share"],
    ["what time did it break", "clock"],
    ["how many times did it break", "number"],
    ["capacity of the dam", "number"],
    ["the price of fuel", "money"],
  ])("by %j is a %s", (question, type) => {
    expect(read(question).answerType).toBe(type);
  });
});

describe("outlets asked", () => {
  it.each([
    ["harbour post vs coastwire on fuel", ["The Harbour Post", "Daily Lagoon"], "fuel"],
    [
      "compare the Harbour Post and Daily Lagoon on fuel",
      ["The Harbour Post", "Daily Lagoon"],
      "fuel",
    ],
    ["what does the Daily Lagoon say about fuel", ["Daily Lagoon"], "fuel"],
    ["according to the harbour post, who died", ["The Harbour Post"], "died"],
    ["fuel prices in the Daily Lagoon", ["Daily Lagoon"], "fuel prices"],
    ["harbour vs lagoon on fuel", ["The Harbour Post", "Daily Lagoon"], "fuel"],
    [
      "evening star vs daily lagoon on fuel",
      ["The Upper Mara Evening Star", "Daily Lagoon"],
      "fuel",
    ],
    ["according to the lagoon, who died", ["Daily Lagoon"], "died"],
  ])("in %j are %j", (question, outlets, topic) => {
    const { outlets: found, terms } = read(question);
    expect(found).toEqual(outlets);
    expect(words(terms)).toBe(topic);
  });

  it("are none where an outlet is what is asked about", () => {
    expect(read("harbour post reporter jailed").outlets).toEqual([]);
  });
});

test("words in double quotes must occur literally", () => {
  expect(read('who said “a sheer disgrace” about "the dam"').phrases).toEqual([
    ["a", "sheer", "disgrace"],
    ["the", "dam"],
  ]);
});

test("a question is cleaned, capped and its terms told once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (raw) => {
      const { text, terms } = read(raw);
      expect(text.length).toBeLessThanOrEqual(questionLimit);
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(terms.length).toBeLessThanOrEqual(termLimit);
      expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    }),
  );
});
