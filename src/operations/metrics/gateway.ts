import { Counter, Gauge, type Registry } from "prom-client";
import type { GatewayWatch } from "../gateway-watch.ts";
import { gatewayStates, rateLimitScopes, type Telemetry } from "../telemetry.ts";
import { secondsOf } from "./seconds.ts";

/** The state of the connection, and how long ago Discord was last heard, both read when asked for. */
export function measureGateway(registry: Registry, watch: GatewayWatch): void {
  const registers = [registry];
  new Gauge({
    name: "verbatim_gateway_state",
    help: "The connection to Discord's gateway: 1 for the state it is in, 0 for the others.",
    labelNames: ["state"] as const,
    registers,
    collect() {
      const current = watch.current().state;
      for (const state of gatewayStates) this.set({ state }, state === current ? 1 : 0);
    },
  });
  new Gauge({
    name: "verbatim_gateway_acknowledgement_age_seconds",
    help: "Since Discord last acknowledged a heartbeat or a session; absent before the first.",
    registers,
    collect() {
      const { acknowledgedMsAgo } = watch.current();
      if (acknowledgedMsAgo === undefined) this.remove({});
      else this.set(secondsOf(acknowledgedMsAgo));
    },
  });
}

/** Gateway close codes of Discord's, of RFC 6455 and of discord.js (4200: it will resume). */
const closeCodes: ReadonlySet<number> = new Set([
  ...Array.from({ length: 16 }, (_, index) => 1_000 + index),
  ...Array.from({ length: 15 }, (_, index) => 4_000 + index),
  4_200,
]);

/** Closed connections by their code; what no list knows is `other`. */
export function countDisconnects(registry: Registry): Telemetry["disconnected"] {
  const total = new Counter({
    name: "verbatim_gateway_disconnects_total",
    help: "Closed connections to Discord's gateway by close code.",
    labelNames: ["code"] as const,
    registers: [registry],
  });
  return (code) => total.inc({ code: closeCodes.has(code) ? code : "other" });
}

/** How often Discord's REST API made the bot wait, and for how long in all. */
export function countRateLimits(registry: Registry): Telemetry["rateLimited"] {
  const registers = [registry];
  const labelNames = ["scope"] as const;
  const total = new Counter({
    name: "verbatim_rate_limits_total",
    help: "Requests that had to wait for a limit of Discord's REST API, of one route or of all.",
    labelNames,
    registers,
  });
  const waited = new Counter({
    name: "verbatim_rate_limit_wait_seconds_total",
    help: "For how long requests were told to wait, in all.",
    labelNames,
    registers,
  });
  for (const scope of rateLimitScopes) {
    total.inc({ scope }, 0);
    waited.inc({ scope }, 0);
  }
  return ({ scope, retryAfterMs }) => {
    total.inc({ scope });
    waited.inc({ scope }, secondsOf(retryAfterMs));
  };
}
