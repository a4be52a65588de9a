import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Audience } from "../controls.ts";

/** True for whoever the message with the button answers; also where Discord does not say who that is. */
export function isAsker(interaction: MessageComponentInteraction): boolean {
  const askerId = interaction.message.interactionMetadata?.user.id;
  return askerId === undefined || askerId === interaction.user.id;
}

/** Who sees the message with the button. */
export const audienceOf = ({ message }: MessageComponentInteraction): Audience =>
  message.flags.has(MessageFlags.Ephemeral) ? "asker" : "everybody";
