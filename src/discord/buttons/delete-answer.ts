import type { MessageComponentInteraction } from "discord.js";
import type { Desk } from "../command.ts";
import { plainMessage } from "../message.ts";
import { isModerator } from "../permissions.ts";
import { deleteMessage, replyPrivately } from "../send.ts";
import { isAsker } from "./asker.ts";

/** Takes an answer away for whoever asked for it, and for moderators. */
export async function deleteAnswer(
  interaction: MessageComponentInteraction,
  { moderatorRoleIds }: Desk,
): Promise<void> {
  if (!isAsker(interaction) && !isModerator(interaction, moderatorRoleIds)) {
    return replyPrivately(
      interaction,
      plainMessage("Only whoever asked for this answer, or a moderator, may delete it."),
    );
  }
  await deleteMessage(interaction);
}
