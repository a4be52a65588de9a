import type { Answer } from "../answer/answer.ts";
import { printableLabel } from "./printable.ts";
import { paragraph, type Style } from "./style.ts";
import { listChoices, type TypedForms } from "./typed-forms.ts";

type Unanswered = Extract<Answer, { kind: "no-evidence" }>;

/** How a question was understood that nothing answers, and what may be typed instead. */
export function renderAdvice(
  { question, advice }: Unanswered,
  style: Style,
  forms: TypedForms,
): readonly string[] {
  const { understood, speakers, topics, outlets } = advice;
  const tries = [
    ...speakers.map(forms.quotes),
    ...topics.map(forms.question),
    ...outlets.map((outlet) => forms.ask(outlet, question)),
  ];
  return [
    ...describeUnderstood(understood).flatMap((text) => paragraph(text, style)),
    ...(tries.length === 0 ? [] : ["Something can be found for:"]),
    ...tries.flatMap((text) =>
      paragraph(text, style, { first: "  ", rest: "    " }, style.colours.cyan),
    ),
  ];
}

function describeUnderstood({
  speakers,
  topics,
  unknown,
}: Unanswered["advice"]["understood"]): readonly string[] {
  const who = speakers.length === 0 ? "" : `what ${listChoices(speakers.map(printableLabel))} says`;
  const what = topics.length === 0 ? "" : listWords(topics);
  const looked = who === "" || what === "" ? `${who}${what}` : `${who} about ${what}`;
  return [
    ...(looked === "" ? [] : [`Looked for: ${looked}.`]),
    ...(unknown.length === 0 ? [] : [`These papers do not have: ${listWords(unknown)}.`]),
  ];
}

const listWords = (words: readonly string[]): string =>
  words.map((word) => `“${printableLabel(word)}”`).join(", ");
