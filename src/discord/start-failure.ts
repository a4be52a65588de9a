import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  RateLimitError,
} from "discord.js";

const maxCauses = 5;

/** Discord does not take this bot; one line that says why and what to do. */
export class DiscordUnavailableError extends Error {
  override readonly name = "DiscordUnavailableError";
}

/** Why logging in failed, in words for an operator. */
export function explainLoginFailure(error: unknown, api: string): DiscordUnavailableError {
  if (error instanceof DiscordUnavailableError) return error;
  if (isTokenRefused(error)) {
    return new DiscordUnavailableError(wrongToken, { cause: error });
  }
  if (error instanceof RateLimitError) {
    return new DiscordUnavailableError(
      `Discord takes no requests from here for now (${api}): another program may send too many; try again later`,
      { cause: error },
    );
  }
  const root = rootOf(error);
  const code = root instanceof Error && "code" in root ? root.code : undefined;
  const problem =
    typeof code === "string"
      ? `Discord cannot be reached at ${api}: ${code}; check the network and DISCORD_API_URL`
      : `Discord did not let the bot in at ${api}: ${messageOf(root)}; try again later`;
  return new DiscordUnavailableError(problem, { cause: error });
}

const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);

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
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < maxCauses; depth += 1) {
    if (!(root instanceof Error) || root.cause === undefined) break;
    root = root.cause;
  }
  return root;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error && error.message.split("\n", 1)[0]) || "no reason given";
