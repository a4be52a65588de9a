import type { Answer } from "../answer/answer.ts";
import { outletOf } from "../answer/sources.ts";
import type { AskOptions, Library } from "../library/library.ts";
import type { Asked, Memory, Reply } from "./chat-reply.ts";
import { chooseOptions, chooseOutlets } from "./choose-options.ts";
import { sentencesOf } from "./numbered.ts";
import type { ChatLine } from "./parse-chat-line.ts";
import { plural } from "./plural.ts";
import { printableLabel } from "./printable.ts";
import { renderAnswer } from "./render-answer.ts";
import { numberCompared, renderComparison } from "./render-comparison.ts";
import { renderWhy } from "./render-why.ts";
import { paragraph, type Style } from "./style.ts";
import { typedOption } from "./typed-forms.ts";

type Question = Extract<ChatLine, { kind: "question" | "compare" }>;

/** Answers a question, or sets the outlets side by side. */
export async function answerQuestion(
  line: Question,
  library: Library,
  style: Style,
): Promise<Reply> {
  const choice = chooseOptions(line, library);
  if (choice.kind === "unclear") return { lines: paragraph(choice.problem, style) };
  const { question } = line;
  const options = choice.chosen;
  if (line.kind === "question") return ask(question, options, library, style);
  const comparison = await library.compare(question, options);
  return {
    lines: renderComparison(comparison, style),
    memory: {
      sentences: numberCompared(comparison).sentences,
      asked: { question, options, answer: comparison.answer },
    },
  };
}

async function ask(
  question: string,
  options: AskOptions,
  library: Library,
  style: Style,
): Promise<Reply> {
  const answer = await library.ask(question, options);
  return {
    lines: renderAnswer(answer, style),
    memory: { sentences: sentencesOf(answer), asked: { question, options, answer } },
  };
}

/** Explains the last answer; its sentences have their numbers of then. */
export async function explainAnswer(
  { asked }: Memory,
  library: Library,
  style: Style,
): Promise<Reply> {
  if (asked === undefined) {
    return { lines: ["There is no answer to explain; ask a question first."] };
  }
  const why = await library.why(asked.question, asked.options);
  return {
    lines: renderWhy(why, style),
    memory: { sentences: sentencesOf(why.answer), asked: { ...asked, answer: why.answer } },
  };
}

/** So many sentences more an outlet may give each time. */
const moreAtOnce = 25;

/** The same question to one outlet, which may say more. */
export async function askForMore(
  { number, outlet }: Extract<ChatLine, { kind: "more" }>,
  { asked, sentences, listed }: Memory,
  library: Library,
  style: Style,
): Promise<Reply> {
  if (asked === undefined) {
    const text = listed === undefined ? nothingShown : "/more alone shows the next page of a list.";
    return { lines: [text] };
  }
  const shown = number === undefined ? undefined : sentences[number - 1];
  if (number !== undefined && shown === undefined) {
    return { lines: paragraph(noSuchNumber(number, sentences.length), style) };
  }
  const only = outlet ?? (shown && outletOf(shown.article)) ?? onlyOutlet(asked.answer);
  if (only === undefined) return { lines: paragraph(describeChoices(asked.answer), style) };
  const choice = chooseOutlets([only], library);
  if (choice.kind === "unclear") return { lines: paragraph(choice.problem, style) };
  return askAgain(asked, choice.chosen, library, style);
}

const nothingShown = "There is nothing to show more of; ask a question first.";

async function askAgain(
  { question, options, answer }: Asked,
  outlets: readonly string[],
  library: Library,
  style: Style,
): Promise<Reply> {
  const before = countFrom(answer, outlets);
  const limit = before + moreAtOnce;
  const reply = await ask(question, { ...options, outlets, limit }, library, style);
  const now = reply.memory?.sentences.length ?? 0;
  if (before === 0 || now > before) return reply;
  const names = outlets.map(printableLabel).join(", ");
  return {
    lines: paragraph(`${names} has no more on this than ${plural(before, "sentence")}.`, style),
  };
}

const countFrom = (answer: Answer, outlets: readonly string[]): number =>
  sentencesOf(answer).filter(({ article }) => outlets.includes(outletOf(article))).length;

const onlyOutlet = (answer: Answer): string | undefined =>
  answer.kind === "cited" && answer.outlets.length === 1 ? answer.outlets[0].outlet : undefined;

function describeChoices(answer: Answer): string {
  if (answer.kind !== "cited") return "The last question has no answer to show more of.";
  const [{ outlet }] = answer.outlets;
  return `Of which outlet? Type its name or the number of one of its sentences: /more 1, or /more ${typedOption("outlet", outlet)}.`;
}

/** Says that nothing was shown under a number. */
export const noSuchNumber = (number: number, count: number): string =>
  count === 0
    ? "No sentence is shown that has a number; ask a question first."
    : `There is no sentence [${number}]; the numbers shown last go from 1 to ${count}.`;
