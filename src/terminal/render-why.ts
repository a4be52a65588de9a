import type { Answer, Citation, TermReason } from "../answer/answer.ts";
import type { SilenceReason, Why } from "../answer/why.ts";
import { verbatim } from "../corpus/article.ts";
import { groupBy } from "../language/group-by.ts";
import { type Numbered, type NumberedOutlet, numberCitations } from "./numbered.ts";
import { printable, printableLabel } from "./printable.ts";
import { nothingAnswers, renderAnswer, speakerUnclear } from "./render-answer.ts";
import { noteIndent, renderOutletName } from "./render-sentence.ts";
import { shorten } from "./shorten.ts";
import { blanks, paragraph, type Style } from "./style.ts";
import { listChoices } from "./typed-forms.ts";

/** Why an answer shows what it shows and why other outlets are silent, in words. */
export function renderWhy({ answer, silences }: Why, style: Style): readonly string[] {
  const { bold } = style.colours;
  const reasons = groupBy(silences, ({ reason }) => describeSilence(reason));
  return [
    ...renderOutcome(answer, style),
    ...(silences.length === 0 ? [] : ["", bold("Why others are silent")]),
    ...[...reasons].flatMap(([text, outlets]) => {
      const names = outlets.map(({ outlet }) => printableLabel(outlet)).join(", ");
      return paragraph(`${names}: ${text}.`, style, { first: "  ", rest: "    " });
    }),
  ];
}

function renderOutcome(answer: Answer, style: Style): readonly string[] {
  switch (answer.kind) {
    case "cited":
      return renderChosen(answer, style);
    case "no-evidence":
      return [nothingAnswers];
    case "too-vague":
      return renderAnswer(answer, style);
  }
}

type Cited = Extract<Answer, { kind: "cited" }>;

function renderChosen(answer: Cited, style: Style): readonly string[] {
  const outlets = numberCitations(answer);
  return [
    ...paragraph(howRanked, style),
    ...sharedNotes(answer).flatMap((note) =>
      paragraph(`The question ${printableLabel(note)}.`, style),
    ),
    ...outlets.flatMap((outlet) => ["", ...renderOutlet(outlet, style)]),
  ];
}

const howRanked =
  "A sentence stands the higher the more of the question it has itself, rare words before common ones; then what stands beside it and in the headline counts, and who speaks.";

/** What is remarked of the sentences of several outlets alike is remarked of the question. */
function sharedNotes({ outlets }: Cited): readonly string[] {
  const [first, ...others] = outlets.map(({ citations: [best] }) => best.explanation.notes);
  return others.length === 0
    ? []
    : (first ?? []).filter((note) => others.every((notes) => notes.includes(note)));
}

const renderOutlet = ({ outlet, articles }: NumberedOutlet, style: Style): readonly string[] => [
  ...renderOutletName(outlet.outlet, outlet.via, style),
  ...articles.flatMap(({ citations }) => citations.flatMap((one) => renderOne(one, style))),
];

function renderOne({ number, citation }: Numbered, style: Style): readonly string[] {
  const { article, sentence } = citation;
  const indent = noteIndent(number);
  const opening = shorten(printable(verbatim(article, sentence.span)), style.width - indent - 2);
  return [
    `  [${number}] │ ${opening}`,
    ...describeTerms(citation.explanation.terms).flatMap((text) =>
      paragraph(text, style, blanks(indent)),
    ),
    ...paragraph(describeSpeaker(citation), style, blanks(indent)),
  ];
}

const places: readonly (readonly [found: TermReason["found"], say: (words: string) => string])[] = [
  ["sentence", (words) => `has ${words} itself`],
  ["related", (words) => `has another word for ${words}`],
  ["meant", (words) => `means ${words} by a pronoun or part of a name`],
  ["nearby", (words) => `beside it stands ${words}`],
  ["headline", (words) => `the headline has ${words}`],
  ["nowhere", (words) => `there is no ${words}`],
];

/** Where the words of the question stand, a line for each kind of place. */
function describeTerms(terms: readonly TermReason[]): readonly string[] {
  const byPlace = groupBy(terms, ({ found }) => found);
  const said = places.flatMap(([found, say]) => {
    const words = (byPlace.get(found) ?? []).map(({ term }) => `“${printableLabel(term)}”`);
    return words.length === 0 ? [] : [say(words.join(", "))];
  });
  return said.length === 0 ? [] : [said.join("; ")];
}

function describeSpeaker({ speaker, isSpeakerUnclear }: Citation): string {
  if (speaker !== undefined) return `said by ${printableLabel(speaker)}`;
  return isSpeakerUnclear === true ? speakerUnclear : "the paper's own words";
}

function describeSilence(reason: SilenceReason): string {
  switch (reason.kind) {
    case "nothing":
      return "nothing there has the words asked for";
    case "speaker absent":
      return `${listChoices(reason.speakers.map(printableLabel))} does not speak there`;
    case "words missing": {
      const words = reason.words.map((word) => `“${printableLabel(word)}”`);
      return `the best sentence there lacks ${words.join(", ")}`;
    }
    case "no such figure":
      return "it has the words, but not the figure, time or measure asked for";
    case "too little":
      return "too little of the question stands together there";
  }
}
