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
  [
    "A guard close to the plan said the gates had been shut.",
    "a guard close to the plan: the gates had been shut",
  ],
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
  // a list that is the subject of the clause behind the verb
  [
    "Ada Obi, the union's clerk, who is no cousin of his, said 40 cooks, guards and maids would walk out.",
    "Ada Obi: 40 cooks, guards and maids would walk out",
  ],
  // what is said in a parenthesis of the sentence
  [
    "The offer, according to Ada Obi, was four shillings an hour.",
    "Ada Obi: was four shillings an hour",
  ],
  ["It began, a report by Ada Obi later found, with a broken pump.", "Ada Obi: with a broken pump"],
  ["A lake, in Ada Obi’s view, should not be sold.", "Ada Obi: should not be sold"],
  // an amount in parentheses inside the clause
  ["Ada Obi said $4 (£3) was paid for it.", "Ada Obi: $4 (£3) was paid for it"],
  [
    "Ada Obi put the damage at 40 million naira.",
    "Ada Obi: Ada Obi put the damage at 40 million naira",
  ],
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

it.each([
  // a description of somebody whom the text has only named
  ["Ada Obi came home. “I rest,” the 51-year-old joked.", "Ada Obi: I rest,"],
  ["Ada Obi came home. The shipowner, who is ill, smiled. “I rest,” she said.", "Ada Obi: I rest,"],
  ["Prof Ada Obi came home. “I rest,” the professor said.", "Ada Obi: I rest,"],
  [
    "Ada Obi met Jan Obi, a clerk. Jan Obi smiled. Her namesake wept. “I rest,” she said.",
    "Ada Obi: I rest,",
  ],
  // somebody who gives a name
  ["“I rest,” said a man who gave his name only as Joseph.", "Joseph: I rest,"],
  ["“I rest,” said a nurse who asked to be identified as Ann.", "Ann: I rest,"],
  // the paper that somebody has issued
  [
    "Ada Obi denied it in a statement. The statement called it “a bad joke”.",
    "Ada Obi: a bad joke",
  ],
])("finds whom a description means in %j", (body, expected) => {
  expect(said(body)).toContain(expected);
});

it.each([
  "Ada Obi declined to comment as she left.",
  "Ada Obi refused, and got applause.",
  "Ada Obi, who asked not to be filmed, smiled.",
  "The club had asked the court to stop it.",
  "Ada Obi has called a meeting for Tuesday.",
  "She was the bidder who asked for a ladder.",
  "A fund best known for orchards and a brewery has bought it.",
])("hears no report in %j", (body) => {
  expect(said(body)).toEqual([]);
});

it.each([
  // letters behind a name
  ["“It is late,” said Ada Obi KC. Ms Obi sat down.", "Ada Obi: It is late,"],
  // part of a rank
  ["Detective Inspector Ada Obi came. “We lost it,” the detective said.", "Ada Obi: We lost it,"],
  // where somebody is from
  [
    "Ada Obi, a clerk, said it was late. “We lost it,” the Cork woman said.",
    "Ada Obi: We lost it,",
  ],
  // a clause inside a relative one has a subject of its own
  ["Ama, a guard who has sung since she was ten, smiled. “We sing,” she said.", "Ama: We sing,"],
  ["A guard who has worked on the roof said it leaked badly.", "a guard: it leaked badly"],
  ["Ada Obi, who sings, pointed out that it was late.", "Ada Obi: it was late"],
  ["The guild said in a letter read to the court that it was late.", "the guild: it was late"],
])("hears the speaker of %j", (body, expected) => {
  expect(said(body)).toContain(expected);
});

it("gives a surname only to kin of those who bear it", () => {
  const { people } = article({
    body: "Mayor Ole Berg, whose daughter Freya fell, sat down. The head, Ada Obi, spoke. Ms Obi wept.",
  });
  expect(people.map(({ name }) => name)).toEqual(["Ole Berg", "Freya", "Ada Obi"]);
});
