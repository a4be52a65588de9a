import { ComponentType, type MessageComponentInteraction } from "discord.js";
import { chooseOutlet } from "../../answer/choose-outlet.ts";
import type { OutletNames } from "../../retrieval/question/outlets-asked.ts";
import type { Desk } from "../command.ts";
import { type CustomId, hashOutlets, hashQuestion } from "../custom-id.ts";
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
  { page, questionHash, outletsHash }: Extract<CustomId, { kind: "page" }>,
  { newsroom }: Desk,
): Promise<void> {
  const question = questionOf(interaction);
  if (question === undefined || hashQuestion(question) !== questionHash) {
    return replyPrivately(
      interaction,
      plainMessage("The question of this message can no longer be read. Please ask again."),
    );
  }
  const library = newsroom.current();
  const outlets = findChoice(library.outlets, outletsHash);
  const answer = await library.ask(question, { ...(outlets && { outlets }) });
  return showPage(interaction, renderAnswer(answer, page));
}

/** The choice of outlets that was made beside the question: an outlet, or all that print an agency. */
function findChoice(
  known: readonly OutletNames[],
  outletsHash: string,
): readonly string[] | undefined {
  return known
    .map(({ names: [name = ""] }) => chooseOutlet(name, known))
    .flatMap((choice) => (choice.kind === "known" ? [choice.outlets] : []))
    .find((outlets) => hashOutlets(outlets) === outletsHash);
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
