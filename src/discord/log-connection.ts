import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import { describeError } from "./log.ts";

/**
 * Logs what becomes of the connection. discord.js tries again twice a second for as long as an outage
 * lasts, so only the 1st, 2nd, 4th, 8th … try is told.
 */
export function logConnection(client: Client, log: Logger): void {
  let attempts = 0;
  const isTold = () => Number.isInteger(Math.log2(Math.max(1, attempts)));
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, "client error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "client warning"));
  client.on(Events.ShardError, (error) => {
    if (isTold()) log.warn({ error: describeError(error) }, "gateway error");
  });
  client.on(Events.ShardReconnecting, () => {
    attempts += 1;
    if (isTold()) log.warn({ attempts }, "reconnecting to Discord");
  });
  client.on(Events.ShardResume, () => {
    attempts = 0;
    log.info("connection to Discord resumed");
  });
  client.on(Events.ShardReady, () => {
    attempts = 0;
    log.info("connected to Discord");
  });
}
