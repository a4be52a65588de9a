import { expect } from "vitest";
import { commands } from "../../../commands/index.ts";
import { botToken, field } from "./discord-data.ts";
import type { LoopbackDiscord } from "./loopback.ts";

/** Shorter texts, such as "port?", stand in a log by chance. */
const shortestSecret = 8;

const commandNames: ReadonlySet<string> = new Set(
  commands.map(({ definition }) => definition.name),
);

/** What a bot was handed by each Discord and may tell nobody: tokens, who asks, what they typed or read. */
const handed = new WeakMap<LoopbackDiscord, Set<string>>();

/** Remembers from now on what a Discord hands to its bots in confidence; once for each Discord. */
export function watchSecrets(discord: LoopbackDiscord): ReadonlySet<string> {
  const known = handed.get(discord);
  if (known !== undefined) return known;
  const secrets = new Set([botToken, "interaction-token-", "secret-user-name"]);
  handed.set(discord, secrets);
  const dispatch = discord.dispatch;
  discord.dispatch = (type, data) => {
    for (const secret of secretsIn(data)) secrets.add(secret);
    dispatch(type, data);
  };
  return secrets;
}

/** Says that nothing of what a Discord handed out stands in what its bots logged or printed. */
export function expectNothingTold(discord: LoopbackDiscord, printed: string): void {
  const told = [...watchSecrets(discord)].filter((secret) => isIn(printed, secret));
  expect(told, "told in a log").toEqual([]);
}

/** As it is, or as JSON writes it. */
const isIn = (printed: string, secret: string): boolean =>
  printed.includes(secret) || printed.includes(JSON.stringify(secret).slice(1, -1));

function secretsIn(interaction: unknown): readonly string[] {
  const user = field(interaction, "user") ?? field(field(interaction, "member"), "user");
  const data = field(interaction, "data");
  return [
    field(interaction, "token"),
    field(user, "id"),
    field(user, "username"),
    ...textsIn(field(data, "options"), typedKeys),
    ...textsIn(field(data, "resolved"), messageKeys),
    ...textsIn(field(interaction, "message"), messageKeys),
  ].flatMap((secret) =>
    typeof secret === "string" && secret.length >= shortestSecret && !commandNames.has(secret)
      ? [secret]
      : [],
  );
}

const typedKeys: ReadonlySet<string> = new Set(["value"]);
const messageKeys: ReadonlySet<string> = new Set(["content", "description", "username"]);

/** The texts under these keys, however deep. */
function textsIn(value: unknown, keys: ReadonlySet<string>): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.has(key) ? [inner] : textsIn(inner, keys),
  );
}
