import { expect, it } from "vitest";
import { slice } from "../../../src/language/span.ts";
import { article } from "../../support/article.ts";

/** Everything said, as `speaker: words`. */
const said = (body: string): readonly string[] => {
  const { text, attributions } = article({ body });
  return attributions.map(
    ({ speaker, quote }) =>
      `${speaker.kind === "named" ? speaker.name : "unknown"}: ${slice(text, quote)}`,
  );
};

it.each([
  // an office with its possessor, then the name
  ["“Ships wait,” the port's harbour pilot, Ada Obi, told us by phone.", "Ada Obi: Ships wait,"],
  // an adjective or participle behind the noun
  ["A guard close to the plan said the gates had been shut.", "a guard: the gates had been shut"],
  ["A clerk working at the port said the gates were shut.", "a clerk: the gates were shut"],
  // the object of a relative clause
  ["The diver who searched the wreck said it was empty.", "the diver: it was empty"],
  // one of several, told by the apposition
  ["“It leaks,” one of them, a junior welder, told us.", "a junior welder: It leaks,"],
  // a rank in retirement
  ["Its director-general, Colonel (retired) Ada Obi, said it was shut.", "Ada Obi: it was shut"],
  // names of bodies that "and" or an apostrophe joins
  [
    "The Ports and Harbours Authority said the quay was shut.",
    "the Ports and Harbours Authority: the quay was shut",
  ],
  ["The Dock Workers' Union said the quay was shut.", "the Dock Workers’ Union: the quay was shut"],
  // an office that is a surname
  ["Cllr Asif Sheikh left. “It is shut,” Cllr Sheikh said.", "Asif Sheikh: It is shut,"],
])("hears the right subject in %j", (body, expected) => {
  expect(said(body)).toContain(expected);
});

it.each([
  // only named, but the only woman
  ["Mr Berg said no. I asked Ms Ada Obi when it would end. “Soon,” she said.", "Ada Obi: Soon,"],
  // many are not "it"
  [
    "The Port Authority says the quay is shut. Another 40 people are waiting, it adds.",
    "the Port Authority: Another 40 people are waiting",
  ],
])("finds whom a pronoun means in %j", (body, expected) => {
  expect(said(body)).toContain(expected);
});
