import { questionTextId } from "./answer-head.ts";
import { type CustomId, writeCustomId } from "./custom-id.ts";
import {
  actionButton,
  buttonRows,
  containerMessage,
  type Message,
  textDisplay,
} from "./message.ts";
import { plainLabel } from "./plain-label.ts";
import { renderLabel } from "./render-text.ts";

/** A name that fits nobody, or too many, and what it was typed for. */
export interface NameChoice {
  readonly what: "outlet" | "speaker";
  /** As it was typed. */
  readonly typed: string;
  /** `unknown`: some come near; `strange`: none does, and those who speak most are named. */
  readonly problem: "unknown" | "strange" | "ambiguous";
  /** Names that it may stand for, the likeliest first; at most five are offered. */
  readonly candidates: readonly string[];
  /** The question or topic as a message shows it, for the buttons to read; absent: none. */
  readonly head?: string;
  /** What the button of a name does. */
  idOf(name: string): CustomId;
}

const mostCandidates = 5;

/** Tells that a name fits nobody or several, and offers those it may stand for. */
export function renderNameChoice(choice: NameChoice): Message {
  const { head, candidates } = choice;
  const buttons = candidates
    .slice(0, mostCandidates)
    .map((name) => actionButton(plainLabel(name, 80), writeCustomId(choice.idOf(name))));
  return containerMessage([
    ...(head === undefined ? [] : [textDisplay(head, questionTextId)]),
    textDisplay(explain(choice)),
    ...buttonRows(buttons),
  ]);
}

function explain({ what, typed, problem, candidates }: NameChoice): string {
  const name = `“${renderLabel(typed, 120)}”`;
  if (problem === "ambiguous") return `${name} fits several who speak in this corpus. Whose words?`;
  const missing =
    what === "outlet"
      ? `There is no outlet ${name} in this corpus.`
      : `Nobody called ${name} speaks in this corpus.`;
  if (candidates.length === 0) return `${missing} /sources lists what there is.`;
  return `${missing} ${problem === "strange" ? "These speak most:" : "Did you mean:"}`;
}
