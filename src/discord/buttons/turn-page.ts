import { ComponentType, type MessageComponentInteraction } from "discord.js";
import type { Desk } from "../command.ts";
import { type CustomId, hashQuestion } from "../custom-id.ts";
import { plainMessage } from "../message.ts";
import { questionTextId, readQuestion, renderAnswer } from "../render-answer.ts";
import { replyPrivately } from "../send.ts";
import { showPage } from "./show-page.ts";

/**
 * Another page of an answer. The question is read back from the message itself, so nothing has to be
 * remembered; the button's hash tells whether it was read as it was asked.
 */
export async function turnPage(
  interaction: MessageComponentInteraction,
  { page, questionHash }: Extract<CustomId, { kind: "page" }>,
  { newsroom }: Desk,
): Promise<void> {
  const question = questionOf(interaction);
  if (question === undefined || hashQuestion(question) !== questionHash) {
    return replyPrivately(
      interaction,
      plainMessage("The question of this message can no longer be read. Please ask again."),
    );
  }
  const answer = await newsroom.current().ask(question);
  return showPage(interaction, renderAnswer(answer, page));
}

function questionOf({ message }: MessageComponentInteraction): string | undefined {
  for (const component of message.components) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type === ComponentType.TextDisplay && inner.id === questionTextId) {
        return readQuestion(inner.content);
      }
    }
  }
  return undefined;
}
