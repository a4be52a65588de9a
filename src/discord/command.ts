import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Newsroom } from "../library/library.ts";

/** What commands and buttons work with. */
export interface Desk {
  readonly newsroom: Newsroom;
  /** Roles whose members may do what moderators may. */
  readonly moderatorRoleIds: readonly string[];
}

/** A slash command: what Discord is told about it, and what it does. */
export interface Command {
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void>;
  /** Suggestions for the option that is being typed, where the definition asks for them. */
  autocomplete?(interaction: AutocompleteInteraction, desk: Desk): Promise<void>;
}
