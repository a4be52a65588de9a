import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { messageOf } from "../../terminal/command-line.ts";
import { codeOf } from "../error-code.ts";

/** Why a request to Discord got no answer that can be used. */
export type DiscordFailure =
  | { readonly kind: "rate-limit"; readonly retryAfterMs: number }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "timeout"; readonly afterMs: number }
  /** No answer at all; the code is the network's own word. */
  | { readonly kind: "network"; readonly code: string }
  /** An answer that is none of Discord's. */
  | { readonly kind: "foreign"; readonly problem: string };

/** Tells apart what discord.js throws. */
export function failureOf(error: unknown, timeoutMs: number): DiscordFailure {
  if (error instanceof RateLimitError) {
    return { kind: "rate-limit", retryAfterMs: error.retryAfter };
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return { kind: "status", status: error.status };
  }
  if (error instanceof SyntaxError) return { kind: "foreign", problem: "its answer is no JSON" };
  if (isTimeout(error)) return { kind: "timeout", afterMs: timeoutMs };
  const code = codeOf(error);
  return /^[A-Z][A-Z\d_]+$/u.test(code)
    ? { kind: "network", code }
    : { kind: "foreign", problem: messageOf(error) };
}

const timeouts: ReadonlySet<string> = new Set([
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

const isTimeout = (error: unknown): boolean =>
  (error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError")) ||
  timeouts.has(codeOf(error));
