import type { Answer, OutletAnswer } from "../answer/answer.ts";
import { listWithin } from "./budget.ts";
import { hashOutlets, hashQuestion, writeCustomId } from "./custom-id.ts";
import { unescapeText } from "./escape.ts";
import { containerMessage, type Message, textDisplay } from "./message.ts";
import { layOut, paginate, pagingButtons } from "./pages.ts";
import { outletBlock } from "./render-outlet.ts";
import { renderLabel } from "./render-text.ts";

/** A question of 300 characters fits even if every one of them needs a mark before and behind it. */
const questionBudget = 920;
const correctionBudget = 140;
const silentBudget = 260;
const namesakesBudget = 160;

/** The id of the text that shows the question, by which a button finds it again. */
export const questionTextId = 101;
const questionMark = "### ";

/**
 * An answer as a message inside all of Discord's limits, whatever the corpus holds.
 * @param page - from 0; beyond the last page is the last page
 */
export function renderAnswer(answer: Answer, page = 0): Message {
  switch (answer.kind) {
    case "cited":
      return renderCited(answer, page);
    case "no-evidence":
      return renderPlain(answer, nothingFound(answer));
    case "too-vague":
      return renderPlain(answer, tooVague(answer));
  }
}

/** The question as a message of ours shows it; undefined where the text is none of ours. */
export function readQuestion(shown: string): string | undefined {
  return shown.startsWith(questionMark)
    ? unescapeText(shown.slice(questionMark.length))
    : undefined;
}

function renderCited(answer: Extract<Answer, { kind: "cited" }>, page: number): Message {
  const pages = paginate(answer.outlets.map(outletBlock));
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const isLast = at === pages.length - 1;
  const place = pages.length === 1 ? "" : ` · page ${at + 1} of ${pages.length}`;
  return layOut(pages[at] ?? [], {
    head: [
      { text: questionText(answer), id: questionTextId },
      { text: `${correction(answer)}${namesakes(answer)}${countOutlets(answer)}${place}` },
    ],
    ...(isLast && answer.silent.length > 0 && { foot: `-# Nothing in: ${silent(answer)}` }),
    paging: pagingButtons(at, pages.length, (target) =>
      writeCustomId({
        kind: "page",
        page: target,
        questionHash: hashQuestion(answer.question),
        outletsHash: hashOutlets([...answer.outlets.map(({ outlet }) => outlet), ...answer.silent]),
      }),
    ),
  });
}

const renderPlain = (answer: Answer, text: string): Message =>
  containerMessage([
    textDisplay(questionText(answer), questionTextId),
    textDisplay(`${correction(answer)}${text}`),
  ]);

function questionText({ question }: Answer): string {
  const isBlank = question.trim() === "";
  return `${questionMark}${isBlank ? "(no question)" : renderLabel(question.trim(), questionBudget)}`;
}

const correction = ({ correctedTo }: Answer): string =>
  correctedTo === undefined
    ? ""
    : `-# Showing results for ${renderLabel(correctedTo, correctionBudget)}\n`;

const namesakes = ({ namesakes: names }: Answer): string =>
  names === undefined
    ? ""
    : `-# That name fits ${listWithin(
        names.map((name) => renderLabel(name, 60)),
        " and ",
        namesakesBudget,
      )}; each sentence says which\n`;

function countOutlets(answer: { outlets: readonly OutletAnswer[]; silent: readonly string[] }) {
  const found = answer.outlets.length;
  const all = found + answer.silent.length;
  return `${found} of ${all} ${all === 1 ? "outlet" : "outlets"} ${found === 1 ? "has" : "have"} something`;
}

const silent = ({ silent: names }: Answer): string =>
  listWithin(
    names.map((name) => renderLabel(name, 60)),
    ", ",
    silentBudget,
  );

const nothingFound = (answer: Answer): string =>
  answer.silent.length === 0
    ? "Nothing in this corpus answers that."
    : `Nothing answers that in ${answer.silent.length === 1 ? "the outlet" : `any of the ${answer.silent.length} outlets`} searched: ${silent(answer)}.`;

const tooVague = (answer: Answer): string =>
  [
    "There is no word in this question to look for. Name a person, a place or an event.",
    ...(answer.silent.length === 0 ? [] : [`-# Ready to search: ${silent(answer)}`]),
  ].join("\n");
