import type { Answer, OutletAnswer } from "../answer/answer.ts";
import { listWithin } from "./budget.ts";
import { unescapeText } from "./escape.ts";
import { renderLabel } from "./render-text.ts";

/** A question of 300 characters fits even if every one of them needs a mark before and behind it. */
const questionBudget = 980;
const correctionBudget = 140;
const namesakesBudget = 160;
const orderBudget = 300;

/** The id of the text that shows the question, by which a button finds it again. */
export const questionTextId = 101;

/** How the text with that id begins: the question as a heading, or the topic of somebody's quotes. */
const questionMark = "### ";
const topicMark = "-# about: ";

/** The question as a heading. */
export function questionText({ question }: Pick<Answer, "question">): string {
  const isBlank = question.trim() === "";
  return `${questionMark}${isBlank ? "(no question)" : renderLabel(question.trim(), questionBudget)}`;
}

/** What somebody's quotes are about. */
export const topicText = (topic: string): string =>
  `${topicMark}${renderLabel(topic.trim(), questionBudget)}`;

/** The question or topic as a message of ours shows it; undefined where the text is none of ours. */
export function readQuestion(shown: string): string | undefined {
  const mark = [questionMark, topicMark].find((begins) => shown.startsWith(begins));
  return mark === undefined ? undefined : unescapeText(shown.slice(mark.length));
}

/** What was chosen beside the question, as a line above its answer. */
export interface Chosen {
  readonly outlets?: readonly string[];
  readonly speaker?: string;
}

/** How the question was understood, one line each, every one of them with its break. */
export const understandingLines = (answer: Answer, { outlets, speaker }: Chosen): string =>
  [
    ...(answer.correctedTo === undefined
      ? []
      : [`Showing results for ${renderLabel(answer.correctedTo, correctionBudget)}`]),
    ...(speaker === undefined ? [] : [`Only what ${renderLabel(speaker, 60)} says`]),
    ...(outlets === undefined || outlets.length === 0
      ? []
      : [`Only in ${listNames(outlets, namesakesBudget)}`]),
    ...(answer.namesakes === undefined
      ? []
      : [
          `That name fits ${listWithin(
            answer.namesakes.map((name) => renderLabel(name, 60)),
            " and ",
            namesakesBudget,
          )}; each sentence says which`,
        ]),
  ]
    .map((line) => `-# ${line}\n`)
    .join("");

/** How many of the outlets asked have something. */
export function countOutlets(answer: {
  readonly outlets: readonly unknown[];
  readonly silent: readonly string[];
}): string {
  const found = answer.outlets.length;
  const all = found + answer.silent.length;
  return `${found} of ${all} ${all === 1 ? "outlet" : "outlets"} ${found === 1 ? "has" : "have"} something`;
}

/** Names in one line, as many as fit. */
export const listNames = (names: readonly string[], budget: number): string =>
  listWithin(
    names.map((name) => renderLabel(name, 60)),
    ", ",
    budget,
  );

/**
 * Who wrote first, as a line with its break before it: what was said before and after an event is told
 * apart by that. Empty where fewer than two days are known.
 */
export function orderLine(outlets: readonly OutletAnswer[]): string {
  const days = outlets.map(({ outlet, citations: [{ article }] }) => ({
    outlet,
    day: article.published?.slice(0, 10),
    published: article.published ?? "",
  }));
  const dated = days.filter(({ day }) => day !== undefined);
  if (new Set(dated.map(({ day }) => day)).size < 2) return "";
  const names = [...dated]
    .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
    .map(({ outlet }) => renderLabel(outlet, 60));
  return `\n-# Oldest to newest: ${listWithin(names, " → ", orderBudget)}`;
}
