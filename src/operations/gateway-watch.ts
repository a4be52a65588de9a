import type { GatewayState } from "./telemetry.ts";

/** The connection to Discord's gateway as far as it is known. */
export interface GatewayConnection {
  readonly state: GatewayState;
  /** Milliseconds since Discord last showed that it hears the bot; absent: it never did. */
  readonly acknowledgedMsAgo?: number;
}

/** Remembers what became of the connection. */
export interface GatewayWatch {
  see(state: GatewayState): void;
  acknowledge(): void;
  current(): GatewayConnection;
}

/** @param now - milliseconds from any fixed point; a clock that cannot be set back */
export function createGatewayWatch(now: () => number): GatewayWatch {
  let state: GatewayState = "connecting";
  let acknowledgedAt: number | undefined;
  const acknowledge = () => {
    acknowledgedAt = now();
  };
  return {
    see(next) {
      state = next;
      if (next === "ready") acknowledge();
    },
    acknowledge,
    current: () => ({
      state,
      ...(acknowledgedAt !== undefined && {
        acknowledgedMsAgo: Math.max(0, now() - acknowledgedAt),
      }),
    }),
  };
}
