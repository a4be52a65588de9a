import { type Chosen, questionText, questionTextId, topicText } from "./answer-head.ts";
import { hashText, type ViewKind, writeCustomId } from "./custom-id.ts";
import {
  actionButton,
  buttonRows,
  containerMessage,
  type Message,
  textDisplay,
} from "./message.ts";
import { plainLabel } from "./plain-label.ts";
import { renderLabel } from "./render-text.ts";
import { scopeOf } from "./scope.ts";

/** A name that fits nobody, or too many, and what it was typed for. */
export interface NameChoice {
  readonly what: "outlet" | "speaker";
  /** As it was typed. */
  readonly typed: string;
  /** Why it has to be chosen again. */
  readonly problem: "unknown" | "ambiguous";
  /** Names that it may stand for, the likeliest first; at most five are offered. */
  readonly candidates: readonly string[];
  /** The view that the right name opens. */
  readonly kind: ViewKind;
  /** The question or topic of that view; empty: none. */
  readonly text: string;
  /** What was chosen beside it already. */
  readonly chosen: Chosen;
}

const mostCandidates = 5;

/** Tells that a name fits nobody or several, and offers those it may stand for. */
export function renderNameChoice(choice: NameChoice): Message {
  const { kind, text, candidates, chosen } = choice;
  const buttons = candidates.slice(0, mostCandidates).map((name) =>
    actionButton(
      plainLabel(name, 80),
      writeCustomId({
        kind: "turn",
        view: { kind, page: 0, text: hashText(text), ...scopeOf(withName(choice, chosen, name)) },
      }),
    ),
  );
  return containerMessage([
    ...(text === ""
      ? []
      : [
          textDisplay(
            kind === "quotes" ? topicText(text) : questionText({ question: text }),
            questionTextId,
          ),
        ]),
    textDisplay(explain(choice)),
    ...buttonRows(buttons),
  ]);
}

const withName = ({ what }: NameChoice, chosen: Chosen, name: string): Chosen =>
  what === "outlet" ? { ...chosen, outlets: [name] } : { ...chosen, speaker: name };

function explain({ what, typed, problem, candidates }: NameChoice): string {
  const name = `“${renderLabel(typed, 120)}”`;
  if (problem === "ambiguous") return `${name} fits several who speak in this corpus. Whose words?`;
  const missing =
    what === "outlet"
      ? `There is no outlet ${name} in this corpus.`
      : `Nobody called ${name} speaks in this corpus.`;
  const advice = candidates.length > 0 ? "Did you mean:" : "/sources lists what there is.";
  return `${missing} ${advice}`;
}
