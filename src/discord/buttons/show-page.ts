import type { MessageComponentInteraction } from "discord.js";
import type { Message } from "../message.ts";
import { replyPrivately, updateMessage } from "../send.ts";

/** Turns the page for the asker; anybody else gets the page privately, and the asker keeps theirs. */
export async function showPage(
  interaction: MessageComponentInteraction,
  page: Message,
): Promise<void> {
  const askerId = interaction.message.interactionMetadata?.user.id;
  const isAsker = askerId === undefined || askerId === interaction.user.id;
  await (isAsker ? updateMessage(interaction, page) : replyPrivately(interaction, page));
}
