import type { ReloadReport } from "../library/library.ts";

/** Every way in which an interaction may end, as the log names it. */
export const interactionOutcomes = [
  "answered",
  "cooling down",
  "too late",
  "failed",
  "turned away",
] as const;
export type InteractionOutcome = (typeof interactionOutcomes)[number];

/** Every state of the connection to Discord's gateway. */
export const gatewayStates = ["connecting", "ready", "reconnecting", "closed"] as const;
export type GatewayState = (typeof gatewayStates)[number];

/** For what Discord's REST API asked to wait: one route, or everything. */
export const rateLimitScopes = ["route", "global"] as const;
export type RateLimitScope = (typeof rateLimitScopes)[number];

/** One interaction as it ended; it says nothing about whose it was or what was asked. */
export interface InteractionEnd {
  /** One of `interactionKinds`; any other counts as `other`. */
  readonly kind: string;
  readonly outcome: InteractionOutcome;
  /** Milliseconds from its arrival. */
  readonly tookMs: number;
}

/** Told what happens while the bot runs. Nothing of it throws, and no call costs more than microseconds. */
export interface Telemetry {
  interaction(end: InteractionEnd): void;
  /** @param tookMs - milliseconds; of a reload that was turned away as `busy` it does not count */
  reload(kind: ReloadReport["kind"], tookMs: number): void;
  /** The connection is in this state from now on. `ready` counts as a sign of life from Discord. */
  gateway(state: GatewayState): void;
  /** Discord acknowledged a heartbeat just now. */
  heartbeat(): void;
  /** @param limit - `retryAfterMs` in milliseconds */
  rateLimited(limit: { readonly scope: RateLimitScope; readonly retryAfterMs: number }): void;
  /** @param code - the WebSocket's close code */
  disconnected(code: number): void;
}

const ignore = () => undefined;

/** Keeps nothing. */
export const noTelemetry: Telemetry = {
  interaction: ignore,
  reload: ignore,
  gateway: ignore,
  heartbeat: ignore,
  rateLimited: ignore,
  disconnected: ignore,
};
