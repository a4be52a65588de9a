import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
} from "discord.js";
import type { Message } from "./message.ts";

/** Nothing a newspaper printed, and nothing a member asked, may ping anybody. */
export const noMentions = { parse: [] } as const;

type Repliable = ChatInputCommandInteraction | MessageComponentInteraction;

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

/** Answers where everybody in the channel sees it. */
export async function reply(interaction: Repliable, message: Message): Promise<void> {
  await interaction.reply(bodyOf(message));
}

/** Answers so that only the asker sees it. */
export async function replyPrivately(interaction: Repliable, message: Message): Promise<void> {
  await interaction.reply(privateBodyOf(message));
}

/** Says that the answer takes a while and will be private; `editReply` brings it. */
export async function deferPrivately(interaction: Repliable): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
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
