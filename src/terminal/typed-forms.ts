import { largestLimit } from "./ask-arguments.ts";
import { printableLabel } from "./printable.ts";

/** How a person types what is suggested to them: the chat and the command line differ. */
export interface TypedForms {
  /** All that somebody says. */
  quotes(name: string): string;
  question(text: string): string;
  /** A question to one outlet. */
  ask(outlet: string, question: string): string;
  /** All that an outlet has, which gave `shown` sentences; the first of them has a number. */
  more(number: number, shown: number, further: number): string;
}

const inMarks = (name: string): string => `"${printableLabel(name)}"`;

/** The option of a question in the chat. */
export const typedOption = (option: "outlet" | "speaker", name: string): string =>
  `${option}:${inMarks(name)}`;

/** In the chat. */
export const chatForms: TypedForms = {
  quotes: (name) => `/quotes ${inMarks(name)}`,
  question: printableLabel,
  ask: (outlet, question) => `${typedOption("outlet", outlet)} ${printableLabel(question)}`,
  more: (number, _shown, further) => `/more ${number} shows ${further} more`,
};

/** Behind `npm run ask --`. */
export const commandForms: TypedForms = {
  quotes: (name) => inMarks(`what did ${name} say`),
  question: inMarks,
  ask: (outlet) => `--outlet ${inMarks(outlet)} and the same question`,
  more: (_number, shown, further) =>
    shown + further > largestLimit
      ? `--limit ${largestLimit} shows more`
      : `--limit ${shown + further} shows ${further} more`,
};

/** `a, b or c`. */
export const listChoices = (choices: readonly string[]): string =>
  choices.length < 2
    ? choices.join("")
    : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
