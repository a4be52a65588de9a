import type { Citation, OutletAnswer, TermReason } from "../answer/answer.ts";
import type { Silence, SilenceReason, Why } from "../answer/why.ts";
import {
  type Chosen,
  listNames,
  questionText,
  questionTextId,
  understandingLines,
} from "./answer-head.ts";
import { listWithin, messageBudget, weigh } from "./budget.ts";
import { closingButton } from "./controls.ts";
import { buttonRows, containerMessage, type Message, textDisplay } from "./message.ts";
import { renderLabel } from "./render-text.ts";

const howRanked =
  "Sentences are found by the words of the question, rare words counting more (BM25). Those that hold the words themselves come first, then those whose neighbours or headline hold them. An outlet whose best sentence meets too little of the question stays silent.";

const wordsBudget = 120;
/** Why these sentences, in this order, and why the others have nothing: in words. */
export function renderWhy({ answer, silences }: Why, chosen: Chosen = {}): Message {
  const lines = [
    ...(answer.kind === "cited" ? answer.outlets.map(explainOutlet) : []),
    ...silences.map(explainSilence),
  ];
  const head = questionText(answer);
  const explained = `${understandingLines(answer, chosen)}${howRanked}${narrowing(answer.kind)}`;
  const room = messageBudget - weigh(head) - weigh(explained);
  return containerMessage([
    textDisplay(head, questionTextId),
    textDisplay(explained),
    ...(lines.length === 0 ? [] : [textDisplay(listWithin(lines, "\n", room))]),
    ...buttonRows([closingButton("asker")]),
  ]);
}

const narrowing = (kind: Why["answer"]["kind"]): string =>
  kind === "too-vague" ? "\nThis question has no word to look for." : "";

function explainOutlet({ outlet, citations }: OutletAnswer, at: number): string {
  const [{ explanation, speaker, alsoIn }] = citations;
  const parts = [
    ...foundParts(explanation.terms),
    ...(speaker === undefined ? [] : [`said by ${renderLabel(speaker, 40)}`]),
    ...(alsoIn.length === 0 ? [] : ["quoted elsewhere, too"]),
  ];
  return `${at + 1}. **${renderLabel(outlet, 60)}**: ${parts.length === 0 ? "fits best" : parts.join("; ")}`;
}

const places: readonly (readonly [TermReason["found"], string])[] = [
  ["sentence", "has"],
  ["related", "has another word for"],
  ["meant", "means"],
  ["nearby", "stands beside"],
  ["headline", "has only in its headline"],
  ["nowhere", "lacks"],
];

/** Where the words of the question were found, place by place. */
const foundParts = (terms: Citation["explanation"]["terms"]): readonly string[] =>
  places.flatMap(([found, words]) => {
    const here = terms.filter((term) => term.found === found).map(({ term }) => term);
    return here.length === 0 ? [] : [`${words} ${listNames(here, wordsBudget)}`];
  });

const explainSilence = ({ outlet, reason }: Silence): string =>
  `-# **${renderLabel(outlet, 60)}** is silent: ${explainReason(reason)}`;

function explainReason(reason: SilenceReason): string {
  switch (reason.kind) {
    case "nothing":
      return "none of its sentences has these words";
    case "speaker absent":
      return `${listNames(reason.speakers, wordsBudget)} does not speak there`;
    case "words missing":
      return `its best sentence lacks ${listNames(reason.words, wordsBudget)}`;
    case "no such figure":
      return "its sentences lack the figure that is asked for";
    case "too little":
      return "its best sentence meets too little of the question";
  }
}
