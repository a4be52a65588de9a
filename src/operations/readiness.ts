import type { GatewayConnection } from "./gateway-watch.ts";

/** What decides whether the bot answers its readers now. */
export interface Condition {
  readonly gateway: GatewayConnection;
  /** True: there is a corpus to answer from. */
  readonly isCorpusLoaded: boolean;
}

/** Whether the bot answers now, else why not, a line a reason. */
export type Readiness =
  | { readonly kind: "ready" }
  | { readonly kind: "not-ready"; readonly reasons: readonly [string, ...string[]] };

/**
 * How old the last sign of life from Discord may be. It asks for a heartbeat every 41.25 s and
 * acknowledges it at once; discord.js itself takes a connection for dead only with the second that
 * nobody acknowledged, after up to 82.5 s.
 */
const longestSilenceMs = 60_000;

/** Judges the condition; no clock and no memory of its own. */
export function judgeReadiness({ gateway, isCorpusLoaded }: Condition): Readiness {
  const [first, ...rest] = [
    ...gatewayReasons(gateway),
    ...(isCorpusLoaded ? [] : ["corpus: not read yet"]),
  ];
  return first === undefined ? { kind: "ready" } : { kind: "not-ready", reasons: [first, ...rest] };
}

function gatewayReasons({ state, acknowledgedMsAgo }: GatewayConnection): readonly string[] {
  if (state !== "ready") return [`gateway: ${state}`];
  if (acknowledgedMsAgo === undefined) return ["gateway: nothing acknowledged yet"];
  if (acknowledgedMsAgo <= longestSilenceMs) return [];
  const [seconds, most] = [Math.floor(acknowledgedMsAgo / 1_000), longestSilenceMs / 1_000];
  return [`gateway: nothing acknowledged for ${seconds} s, more than ${most} s`];
}
