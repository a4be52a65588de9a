import { type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Command } from "./command.ts";
import { describeError } from "./log.ts";

/** Where and what to register. */
export interface Registration {
  readonly rest: Pick<REST, "get" | "put">;
  readonly applicationId: string;
  /** Absent: in every guild and in direct messages. */
  readonly guildId?: string;
  readonly definitions: readonly Command["definition"][];
  readonly log: Logger;
}

/**
 * Tells Discord the commands if it knows others: it allows only so many changes a day, and every
 * change makes clients load the menu again. A failure is logged; the commands it knows go on working.
 */
export async function registerCommands(registration: Registration): Promise<void> {
  const { rest, applicationId, guildId, definitions, log } = registration;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const scope: Scope = guildId === undefined ? "global" : "guild";
  try {
    const known: unknown = await rest.get(route);
    if (fingerprint(known, scope) === fingerprint(definitions, scope)) {
      log.info({ scope, count: definitions.length }, "commands are as Discord knows them");
      return;
    }
    await rest.put(route, { body: definitions });
    log.info({ scope, count: definitions.length }, "commands registered");
  } catch (error) {
    log.error({ scope, error: describeError(error) }, "commands could not be registered");
  }
}

type Scope = "global" | "guild";

/** What of a definition is ours; Discord adds ids, versions and its own names for the same. */
const definedFields = [
  "type",
  "name",
  "description",
  "options",
  "required",
  "choices",
  "value",
  "autocomplete",
  "min_value",
  "max_value",
  "min_length",
  "max_length",
  "channel_types",
  "default_member_permissions",
  "nsfw",
] as const;

/**
 * The same for commands of all guilds; of one guild's Discord keeps none of it.
 * @see https://discord.com/developers/docs/interactions/application-commands "only for globally-scoped commands"
 */
const globalFields = ["contexts", "integration_types"] as const;

const fieldsOf = {
  global: [...definedFields, ...globalFields],
  guild: definedFields,
} as const;

/** The same text for definitions that mean the same, in whatever order and with whatever defaults. */
function fingerprint(commands: unknown, scope: Scope): string {
  if (!Array.isArray(commands)) return "";
  const texts = commands.map((command) => JSON.stringify(normalise(command, scope)));
  return JSON.stringify(texts.sort());
}

/** Order counts in options and choices; contexts and installations are sets, told by their numbers. */
function normalise(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item, scope));
    return items.every((item) => typeof item === "number") ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  return fieldsOf[scope].flatMap((name) => {
    const field = normalise(fields.get(name), scope);
    return isDefault(name, field) ? [] : [[name, field]];
  });
}

/** A field left out means the same as one of these. */
const isDefault = (name: string, value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (name === "type" && value === 1);
