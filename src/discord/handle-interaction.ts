import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageComponentInteraction,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Logger } from "pino";
import { pressButton } from "./buttons/press-button.ts";
import type { Command, Desk } from "./command.ts";
import { describeError } from "./log.ts";
import { plainMessage } from "./message.ts";
import { editReply, followUpPrivately, replyPrivately } from "./send.ts";

/** What the handler needs to answer everything that members do. */
export interface Handling {
  readonly commands: ReadonlyMap<string, Command>;
  readonly desk: Desk;
  readonly log: Logger;
}

const failure = plainMessage("Something went wrong on my side. Please try again in a moment.");
const leaving = plainMessage("I am just being restarted. Please try again in a moment.");

/** Answers one interaction. Never rejects: what fails is logged, and the member is told so plainly. */
export async function handleInteraction(
  interaction: Interaction,
  { commands, desk, log }: Handling,
): Promise<void> {
  const startedAt = performance.now();
  const about = {
    interaction: interaction.id,
    guild: interaction.guildId,
    kind: kindOf(interaction),
  };
  const tookMs = () => Math.round(performance.now() - startedAt);
  try {
    await dispatch(interaction, commands, desk);
    log.info({ ...about, outcome: "answered", tookMs: tookMs() }, "interaction");
  } catch (error) {
    const outcome = isTooLate(error) ? "too late" : "failed";
    log[outcome === "failed" ? "error" : "warn"](
      { ...about, outcome, tookMs: tookMs(), error: describeError(error) },
      "interaction",
    );
    if (outcome === "failed") await apologise(interaction, log);
  }
}

/** Tells whoever comes while the bot is shutting down; never rejects. */
export async function turnAway(interaction: Interaction, log: Logger): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (isAnswerable(interaction)) await replyPrivately(interaction, leaving);
  } catch (error) {
    log.warn({ interaction: interaction.id, error: describeError(error) }, "not turned away");
  }
}

function dispatch(
  interaction: Interaction,
  commands: ReadonlyMap<string, Command>,
  desk: Desk,
): Promise<void> {
  if (interaction.isMessageComponent()) return pressButton(interaction, desk);
  if (interaction.isAutocomplete()) return suggest(interaction, commands, desk);
  if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName);
    return command === undefined
      ? replyPrivately(interaction, plainMessage("I no longer know this command."))
      : command.execute(interaction, desk);
  }
  return Promise.resolve();
}

async function suggest(
  interaction: AutocompleteInteraction,
  commands: ReadonlyMap<string, Command>,
  desk: Desk,
): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (command?.autocomplete === undefined) await interaction.respond([]);
  else await command.autocomplete(interaction, desk);
}

/** The plain sentence, in whatever place Discord still takes it. */
async function apologise(interaction: Interaction, log: Logger): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
    } else if (isAnswerable(interaction)) {
      if (interaction.replied) await followUpPrivately(interaction, failure);
      else if (interaction.deferred) await editReply(interaction, failure);
      else await replyPrivately(interaction, failure);
    }
  } catch (error) {
    log.warn({ interaction: interaction.id, error: describeError(error) }, "no apology delivered");
  }
}

const isAnswerable = (
  interaction: Interaction,
): interaction is Extract<Interaction, ChatInputCommandInteraction | MessageComponentInteraction> =>
  interaction.isChatInputCommand() || interaction.isMessageComponent();

/** Discord gave the answer up after 3 s, or has one already, from a retry for example. */
const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownInteraction ||
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);

function kindOf(interaction: Interaction): string {
  if (interaction.isMessageComponent()) return "component";
  if (interaction.isAutocomplete()) return `autocomplete ${interaction.commandName}`;
  return interaction.isCommand() ? `/${interaction.commandName}` : "other";
}
