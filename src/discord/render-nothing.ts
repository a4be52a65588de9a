import type { Advice, Answer } from "../answer/answer.ts";
import {
  type Chosen,
  listNames,
  questionText,
  questionTextId,
  understandingLines,
} from "./answer-head.ts";
import { type Audience, closingButton } from "./controls.ts";
import { maxTopicBytes, writeCustomId } from "./custom-id.ts";
import {
  actionButton,
  type Button,
  buttonRows,
  containerMessage,
  type Message,
  textDisplay,
} from "./message.ts";
import { plainLabel } from "./plain-label.ts";
import { viewOf } from "./scope.ts";

const silentBudget = 260;
const understoodBudget = 160;

type Uncited = Exclude<Answer, { kind: "cited" }>;

/** That nothing answers, how the question was understood, and what may be asked instead. */
export function renderNothing(
  answer: Uncited,
  { audience = "everybody", ...chosen }: Chosen & { readonly audience?: Audience },
): Message {
  const isVague = answer.kind === "too-vague";
  return containerMessage([
    textDisplay(questionText(answer), questionTextId),
    textDisplay(
      `${understandingLines(answer, chosen)}${isVague ? tooVague(answer) : nothingFound(answer)}`,
    ),
    ...buttonRows(isVague ? [] : suggestions(answer, chosen)),
    ...buttonRows([closingButton(audience)]),
  ]);
}

function nothingFound({
  silent,
  advice: { understood },
}: Extract<Answer, { kind: "no-evidence" }>): string {
  const searched =
    silent.length === 0
      ? "Nothing in this corpus answers that."
      : `Nothing answers that in ${silent.length === 1 ? "the outlet" : `any of the ${silent.length} outlets`} searched: ${listNames(silent, silentBudget)}.`;
  const parts = [
    ...(understood.speakers.length === 0
      ? []
      : [`said by ${listNames(understood.speakers, understoodBudget)}`]),
    ...(understood.topics.length === 0
      ? []
      : [`with the words ${listNames(understood.topics, understoodBudget)}`]),
    ...(understood.unknown.length === 0
      ? []
      : [`not in this corpus: ${listNames(understood.unknown, understoodBudget)}`]),
  ];
  return parts.length === 0 ? searched : `${searched}\n-# Looked for: ${parts.join(" · ")}`;
}

const tooVague = ({ silent }: Answer): string =>
  [
    "There is no word in this question to look for. Name a person, a place or an event.",
    ...(silent.length === 0 ? [] : [`-# Ready to search: ${listNames(silent, silentBudget)}`]),
  ].join("\n");

/** At most so many buttons fit beside one another. */
const mostButtons = 5;

/** What may be asked instead: never an answer to something else, only a way to ask it. */
function suggestions(
  { question, advice }: Extract<Answer, { kind: "no-evidence" }>,
  { speaker }: Chosen,
): readonly Button[] {
  const buttons = [
    ...elsewhere(question, advice, speaker),
    ...advice.speakers.map((name) =>
      actionButton(
        plainLabel(`All of ${name}`, 80),
        writeCustomId({
          kind: "open",
          view: viewOf("quotes", "", { speaker: name }),
        }),
      ),
    ),
    ...advice.topics
      .filter((topic) => Buffer.byteLength(topic) <= maxTopicBytes)
      .map((topic) =>
        actionButton(plainLabel(`About “${topic}”`, 80), writeCustomId({ kind: "topic", topic })),
      ),
  ];
  const byId = new Map(
    buttons.map((button) => ["custom_id" in button ? button.custom_id : "", button]),
  );
  return [...byId.values()].slice(0, mostButtons);
}

/** The outlets that were not asked and have something. */
const elsewhere = (
  question: string,
  { outlets }: Advice,
  speaker: string | undefined,
): readonly Button[] =>
  outlets.slice(0, 2).map((outlet) =>
    actionButton(
      plainLabel(`In ${outlet}`, 80),
      writeCustomId({
        kind: "turn",
        view: viewOf("ask", question, {
          outlets: [outlet],
          ...(speaker !== undefined && { speaker }),
        }),
      }),
    ),
  );
