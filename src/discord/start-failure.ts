import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";

/** Discord does not take this bot; one line that says why and what to do. */
export class DiscordUnavailableError extends Error {
  override readonly name = "DiscordUnavailableError";
}

/** Why logging in failed, in words for an operator. */
export function explainLoginFailure(error: unknown, api: string): DiscordUnavailableError {
  if (error instanceof DiscordUnavailableError) return error;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new DiscordUnavailableError(wrongToken, { cause: error });
  }
  return new DiscordUnavailableError(
    `Discord cannot be reached at ${api}: ${rootOf(error)}; check the network and DISCORD_API_URL`,
    { cause: error },
  );
}

const wrongToken =
  "Discord refuses DISCORD_TOKEN: copy the bot's token from the developer portal again, or reset it there";

/** Why Discord closed the connection for good, in words for an operator. */
export function explainClose(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return wrongToken;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `Discord refuses the bot's intents (close code ${code}): this bot needs none, so another program may run with its token`;
    case GatewayCloseCodes.ShardingRequired:
      return `Discord wants the bot split into shards (close code ${code}): it is in too many guilds for one process`;
    default:
      return `Discord closed the connection for good (close code ${code}): see the gateway close codes in Discord's documentation`;
  }
}

/** The innermost cause, which is where the network's own word stands. */
function rootOf(error: unknown): string {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause !== undefined; depth += 1) {
    root = root.cause;
  }
  if (!(root instanceof Error)) return "no reason given";
  const code = "code" in root && typeof root.code === "string" ? root.code : undefined;
  return code ?? (root.message.split("\n", 1)[0] || root.name);
}
