import { expect, it } from "vitest";
import { holdsAnswerType } from "../../src/retrieval/answer-type-found.ts";
import type { AnswerType } from "../../src/retrieval/question/question.ts";

const holds = (type: AnswerType, text: string) =>
  holdsAnswerType(type, text, { start: 0, end: text.length });

it.each<readonly [AnswerType, string, boolean]>([
  ["amount", "Fuel costs £1.80 a litre.", true],
  ["amount", "It fell five percent.", true],
  ["amount", "They got 250,000 shillings each.", true],
  ["amount", "Fourteen people came.", false],
  ["duration", "It was a three-day visit.", true],
  ["duration", "Lopes, 47, founded the firm.", true],
  ["duration", "They talked for nearly six hours.", true],
  ["duration", "It rained on 4 May.", false],
  ["number", "Some 4,300 people fled.", true],
  ["number", "Twelve boats sank.", true],
  ["number", "It rained on 4 May 2019.", false],
  ["number", "She has no boat.", true],
  ["money", "They were paid Rs 1,500 a visit.", true],
  ["money", "The deal is worth $A79 million.", true],
  ["money", "It costs 40,000 crowns.", true],
  ["money", "Forty per cent of them earn wages.", false],
  ["share", "Some 40 per cent were women.", true],
  ["share", "They paid 40 pounds.", false],
  ["length", "The wall is 38 metres high.", true],
  ["length", "The wall cost 38 million shillings.", false],
  ["speed", "It ran at 158 kilometers per hour.", true],
  ["speed", "It ran 158 kilometers.", false],
  ["money", "The railway offers 60m for each of the dead.", true],
  ["money", "Some 5 million people watched.", false],
  ["clock", "It broke at about 3:40 a.m.", true],
  ["clock", "It broke early on Tuesday.", true],
  ["clock", "It broke on Tuesday.", false],
  ["time", "The port shut at dawn on Tuesday.", true],
  ["time", "Nobody was hurt.", false],
  ["place", "They slept in a school near Lindi.", true],
  ["place", "They slept badly.", false],
  ["place", "The bishop is in Rome for treatment.", true],
  ["place", "It lay in the fourth cellar.", true],
  ["time", "It was made in 1563 from silver.", true],
  ["time", "The rules change within six weeks.", true],
  ["time", "It cost 1563 crowns.", false],
  ["person", "The gates were opened by Grace Okoro.", true],
  ["person", "The gates were opened too late.", false],
  ["reason", "It shut because of the storm.", true],
  ["anything", "It shut.", true],
])("as a %s %j counts: %s", (type, text, expected) => {
  expect(holds(type, text)).toBe(expected);
});
