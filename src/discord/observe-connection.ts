import { type Client, Events, RESTEvents } from "discord.js";
import type { Telemetry } from "../operations/telemetry.ts";

/** discord.js says only in a log line that a heartbeat was acknowledged, but keeps when. */
const lookEveryMs = 1_000;

/** Tells what becomes of the connection. Returns what ends it; the connection counts as closed then. */
export function observeConnection(client: Client, telemetry: Telemetry): () => void {
  const observed = new Set<number>();
  let acknowledgedAt = -1;
  client.on(Events.ShardReady, (id) => {
    telemetry.gateway("ready");
    if (observed.has(id)) return;
    observed.add(id);
    client.ws.shards.get(id)?.on("close", ({ code }) => telemetry.disconnected(code));
  });
  client.on(Events.ShardResume, () => telemetry.gateway("ready"));
  client.on(Events.ShardReconnecting, () => telemetry.gateway("reconnecting"));
  client.on(Events.ShardDisconnect, ({ code }, id) => {
    telemetry.gateway("closed");
    if (!observed.has(id)) telemetry.disconnected(code);
  });
  client.rest.on(RESTEvents.RateLimited, ({ global, retryAfter }) =>
    telemetry.rateLimited({ scope: global ? "global" : "route", retryAfterMs: retryAfter }),
  );
  const timer = setInterval(() => {
    const last = Math.max(-1, ...client.ws.shards.map((shard) => shard.lastPingTimestamp));
    if (last <= acknowledgedAt) return;
    acknowledgedAt = last;
    telemetry.heartbeat();
  }, lookEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    telemetry.gateway("closed");
  };
}
