import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import { UnreachableError } from "./rest-transport.ts";
import { isCallback } from "./routes.ts";

/**
 * What kept an answer from being delivered, through no fault of ours:
 * - `answered elsewhere`: Discord has an answer already, from another program with this token;
 * - `too late`: its three seconds or 15 minutes are over, or the message is gone;
 * - `unreachable`: it refuses all answers, fails, or wants no requests for now; an apology would fare no
 *   better.
 */
export type Undelivered = "answered elsewhere" | "too late" | "unreachable";

const tooLate: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Undefined where the fault is ours, so that the member is owed an apology. */
export function undeliveredBy(error: unknown): Undelivered | undefined {
  if (error instanceof DiscordAPIError) {
    const { code, status, url } = error;
    if (code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
      return "answered elsewhere";
    }
    if (tooLate.has(code)) return "too late";
    return (status === 401 || status === 403) && isCallback(url) ? "unreachable" : undefined;
  }
  return error instanceof RateLimitError ||
    error instanceof HTTPError ||
    error instanceof UnreachableError
    ? "unreachable"
    : undefined;
}
