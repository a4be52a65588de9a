import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Audience } from "../controls.ts";

/** True for whoever the message with the button answers; nobody where Discord does not say who that is. */
export const isAsker = ({ message, user }: MessageComponentInteraction): boolean =>
  message.interactionMetadata?.user.id === user.id;

/** Who sees the message with the button. */
export const audienceOf = ({ message }: MessageComponentInteraction): Audience =>
  message.flags.has(MessageFlags.Ephemeral) ? "asker" : "everybody";
