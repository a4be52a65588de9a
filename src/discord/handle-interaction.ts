import type { AutocompleteInteraction, Interaction } from "discord.js";
import type { Logger } from "pino";
import type { Telemetry } from "../operations/telemetry.ts";
import { pressButton } from "./buttons/press-button.ts";
import type { Command, Desk, MessageCommand, SlashCommand } from "./command.ts";
import type { Cooldown } from "./cooldown.ts";
import { newIncident } from "./incident.ts";
import { describeError } from "./log.ts";
import { isMalformed } from "./malformed.ts";
import { plainMessage } from "./message.ts";
import { editReply, followUpPrivately, type Repliable, replyPrivately } from "./send.ts";
import { type Undelivered, undeliveredBy } from "./undelivered.ts";

/** What the handler needs to answer everything that members do. */
export interface Handling {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly cooldown: Cooldown;
  readonly log: Logger;
  readonly telemetry: Telemetry;
}

const failure = (incident: string) =>
  plainMessage(
    `Something went wrong on my side; please try again in a moment, or tell whoever runs me that it was incident ${incident}.`,
  );
const leaving = plainMessage("I am just being restarted. Please try again in a moment.");

/** Answers one interaction. Never rejects: what fails is logged, and the member is told so plainly. */
export async function handleInteraction(
  interaction: Interaction,
  handling: Handling,
): Promise<void> {
  const { log, telemetry } = handling;
  const startedAt = performance.now();
  const about = {
    interaction: interaction.id,
    guild: interaction.guildId,
    kind: kindOf(interaction),
  };
  const tookMs = () => Math.round(performance.now() - startedAt);
  try {
    const outcome = await dispatch(interaction, handling);
    telemetry.interaction({ kind: about.kind, outcome, tookMs: tookMs() });
    log.info({ ...about, outcome, tookMs: tookMs() }, "interaction");
  } catch (error) {
    const reason = undeliveredBy(error);
    const end = { ...about, outcome: outcomeOf(reason), tookMs: tookMs() };
    telemetry.interaction(end);
    if (reason !== undefined) {
      log.warn({ ...end, reason, error: describeError(error) }, "interaction");
      return;
    }
    const incident = newIncident();
    log.error({ ...end, incident, error: describeError(error) }, "interaction");
    await apologise(interaction, incident, log);
  }
}

/** How an interaction ended that was not simply answered. */
function outcomeOf(reason: Undelivered | undefined): "answered" | "too late" | "failed" {
  if (reason === "answered elsewhere") return "answered";
  return reason === "too late" ? "too late" : "failed";
}

/** Tells whoever comes while the bot is shutting down; never rejects. */
export async function turnAway(
  interaction: Interaction,
  { log, telemetry }: Pick<Handling, "log" | "telemetry">,
): Promise<void> {
  telemetry.interaction({ kind: kindOf(interaction), outcome: "turned away", tookMs: 0 });
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else await replyPrivately(interaction, leaving);
  } catch (error) {
    log.warn({ interaction: interaction.id, error: describeError(error) }, "not turned away");
  }
}

async function dispatch(
  interaction: Interaction,
  { commands, desk, cooldown }: Handling,
): Promise<"answered" | "cooling down"> {
  if (interaction.isAutocomplete()) {
    await suggest(interaction, findSlash(commands, interaction.commandName), desk);
    return "answered";
  }
  const seconds = await cooldown.take(interaction.user.id);
  if (seconds > 0) {
    await replyPrivately(interaction, tooFast(seconds));
    return "cooling down";
  }
  try {
    await answer(interaction, commands, desk);
  } catch (error) {
    if (!isMalformed(error)) throw error;
    await replyPrivately(interaction, otherForm);
  }
  return "answered";
}

const tooFast = (seconds: number) =>
  plainMessage(`That was faster than I answer one person. Please try again in ${seconds} s.`);

function answer(interaction: Repliable, commands: readonly Command[], desk: Desk): Promise<void> {
  if (interaction.isMessageComponent()) return pressButton(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) {
    const command = findMessage(commands, interaction.commandName);
    return command?.execute(interaction, desk) ?? replyPrivately(interaction, unknownCommand);
  }
  if (interaction.isChatInputCommand()) {
    const command = findSlash(commands, interaction.commandName);
    return command?.execute(interaction, desk) ?? replyPrivately(interaction, unknownCommand);
  }
  return replyPrivately(interaction, unknownCommand);
}

const unknownCommand = plainMessage("I no longer know this command.");
const otherForm = plainMessage(
  "This command has changed, and Discord sent it as it was before. Please type it anew, with all that it asks for.",
);

/** A slash command and one in a menu may share a name. */
const findSlash = (commands: readonly Command[], name: string): SlashCommand | undefined =>
  commands
    .filter((command) => command.kind === "slash")
    .find(({ definition }) => definition.name === name);

const findMessage = (commands: readonly Command[], name: string): MessageCommand | undefined =>
  commands
    .filter((command) => command.kind === "message")
    .find(({ definition }) => definition.name === name);

async function suggest(
  interaction: AutocompleteInteraction,
  command: SlashCommand | undefined,
  desk: Desk,
): Promise<void> {
  try {
    await (command?.autocomplete?.(interaction, desk) ?? interaction.respond([]));
  } catch (error) {
    if (!isMalformed(error)) throw error;
    await interaction.respond([]);
  }
}

/** The plain sentence, in whatever place Discord still takes it. */
async function apologise(interaction: Interaction, incident: string, log: Logger): Promise<void> {
  const apology = failure(incident);
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
    } else {
      const hasOwnMessage = interaction.deferred && interaction.isMessageComponent();
      if (interaction.replied || hasOwnMessage) await followUpPrivately(interaction, apology);
      else if (interaction.deferred) await editReply(interaction, apology);
      else await replyPrivately(interaction, apology);
    }
  } catch (error) {
    log.warn(
      { interaction: interaction.id, incident, error: describeError(error) },
      "no apology delivered",
    );
  }
}

function kindOf(interaction: Interaction): string {
  if (interaction.isMessageComponent()) return "component";
  if (interaction.isAutocomplete()) return `autocomplete ${interaction.commandName}`;
  return interaction.isCommand() ? `/${interaction.commandName}` : "other";
}
