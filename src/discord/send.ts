import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type PrimaryEntryPointCommandInteraction,
  RESTJSONErrorCodes,
  type UserContextMenuCommandInteraction,
} from "discord.js";
import type { Audience } from "./controls.ts";
import type { Message } from "./message.ts";

/** Nothing a newspaper printed, and nothing a member asked, may ping anybody. */
export const noMentions = { parse: [] } as const;

/** Whatever a member may do that is answered with a message. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | UserContextMenuCommandInteraction
  | PrimaryEntryPointCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

const bodyOf = ({ components }: Message) =>
  ({
    components,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: noMentions,
  }) as const;

const privateBodyOf = (message: Message) =>
  ({
    ...bodyOf(message),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  }) as const;

/** Answers where everybody in the channel sees it, or so that only the asker does. */
export async function reply(
  interaction: Repliable,
  message: Message,
  audience: Audience,
): Promise<void> {
  await interaction.reply(audience === "asker" ? privateBodyOf(message) : bodyOf(message));
}

/** Answers so that only the asker sees it. */
export const replyPrivately = (interaction: Repliable, message: Message): Promise<void> =>
  reply(interaction, message, "asker");

/** Says that the answer takes a while; `editReply` brings it. Who sees it cannot be changed any more. */
export async function defer(interaction: Repliable, audience: Audience): Promise<void> {
  await interaction.deferReply(audience === "asker" ? { flags: MessageFlags.Ephemeral } : {});
}

/** Brings the answer that was announced, or another in its place. */
export async function editReply(interaction: Repliable, message: Message): Promise<void> {
  await interaction.editReply(bodyOf(message));
}

/** A further private message beside an answer already sent. */
export async function followUpPrivately(interaction: Repliable, message: Message): Promise<void> {
  await interaction.followUp(privateBodyOf(message));
}

/** Replaces the message that a button stands on. */
export async function updateMessage(
  interaction: MessageComponentInteraction,
  message: Message,
): Promise<void> {
  await interaction.update(bodyOf(message));
}

/** Takes the message away that a button stands on; it may be gone already. */
export async function deleteMessage(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate();
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
