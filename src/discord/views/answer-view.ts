import type { ChatInputCommandInteraction } from "discord.js";
import type { Library } from "../../library/library.ts";
import { cleanQuestion } from "../../retrieval/question/clean-question.ts";
import { type Chosen, questionText, topicText } from "../answer-head.ts";
import type { Audience } from "../controls.ts";
import type { CustomId, ViewKind } from "../custom-id.ts";
import { readChosen } from "../read-chosen.ts";
import { viewOf } from "../scope.ts";
import { reply, replyPrivately } from "../send.ts";
import { drawView } from "./draw-view.ts";

/** A view that a command asks for. */
export interface AskedView {
  readonly kind: ViewKind;
  /** Its question or topic as it was typed; empty: none. */
  readonly text: string;
}

/** Answers a command with a view, or privately with the names it may have meant. */
export async function answerView(
  interaction: ChatInputCommandInteraction,
  { kind, text: typed }: AskedView,
  library: Library,
  audience: Audience,
): Promise<void> {
  const text = cleanQuestion(typed);
  const head = kind === "quotes" ? topicText(text) : questionText({ question: text });
  const read = readChosen(interaction, library, {
    ...(text !== "" && { head }),
    idOf: (chosen: Chosen): CustomId => ({ kind: "turn", view: viewOf(kind, text, chosen) }),
  });
  if (read.kind === "unclear") return replyPrivately(interaction, read.message);
  const message = await drawView({ kind, text, page: 0, ...read.chosen }, library, audience);
  return reply(interaction, message, audience);
}
