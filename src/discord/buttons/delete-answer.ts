import type { MessageComponentInteraction } from "discord.js";
import type { Desk } from "../command.ts";
import { plainMessage } from "../message.ts";
import { isModerator } from "../permissions.ts";
import { deleteMessage, replyPrivately } from "../send.ts";

/** Takes an answer away for whoever asked for it, and for moderators. */
export async function deleteAnswer(
  interaction: MessageComponentInteraction,
  { moderatorRoleIds }: Desk,
): Promise<void> {
  const askerId = interaction.message.interactionMetadata?.user.id;
  if (askerId !== interaction.user.id && !isModerator(interaction, moderatorRoleIds)) {
    return replyPrivately(
      interaction,
      plainMessage("Only whoever asked for this answer, or a moderator, may delete it."),
    );
  }
  await deleteMessage(interaction);
}
