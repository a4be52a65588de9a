import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Newsroom } from "../library/library.ts";

/** What commands and buttons work with. */
export interface Desk {
  readonly newsroom: Newsroom;
  /** Roles whose members may do what moderators may. */
  readonly moderatorRoleIds: readonly string[];
  /** The guild to which the commands are kept; absent: they are everywhere. */
  readonly guildId?: string;
}

/** A slash command: what Discord is told about it, and what it does. */
export interface SlashCommand {
  readonly kind: "slash";
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void>;
  /** Suggestions for the option that is being typed, where the definition asks for them. */
  autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: "message";
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void>;
}

/** Anything that a member can call by its name. */
export type Command = SlashCommand | MessageCommand;
