import type { RateLimitData } from "discord.js";
import type { Logger } from "pino";
import { isCallback } from "./routes.ts";

/** discord.js adds this to every pause that Discord asks for. */
const offsetMs = 50;
const interactionMs = 3_000;
const tokenMs = 15 * 60_000;
const patienceMs = 10 * 60_000;

/**
 * True where a request is given up rather than held until the limit is over: a pause longer than what
 * the answer is good for, and a refusal that does not say how long, which discord.js would repeat
 * without end and without a pause until Discord bans the address (10,000 refusals in ten minutes).
 */
export function isWaitInVain(limit: RateLimitData): boolean {
  const { route, retryAfter } = limit;
  if (isUnexplained(limit)) return true;
  if (isCallback(route)) return retryAfter > interactionMs;
  if (route.startsWith("/webhooks/")) return retryAfter > tokenMs;
  return route !== "/gateway/bot" && retryAfter > patienceMs;
}

const isUnexplained = ({ global, limit, sublimitTimeout, retryAfter }: RateLimitData): boolean =>
  !global && limit === Number.POSITIVE_INFINITY && sublimitTimeout === 0 && retryAfter <= offsetMs;

/** discord.js's filter: logs every limit, without the address, which may hold a token. */
export const rateLimitFilter =
  (log: Logger) =>
  (limit: RateLimitData): boolean => {
    const { route, method, global, scope, retryAfter } = limit;
    const isGivenUp = isWaitInVain(limit);
    log.warn(
      { method, route, global, scope, retryAfterMs: Math.round(retryAfter), isGivenUp },
      "rate limited",
    );
    return isGivenUp;
  };
