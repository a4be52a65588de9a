import {
  type Client,
  Events,
  type IShardingStrategy,
  SimpleShardingStrategy,
  type WebSocketOptions,
  WebSocketShardStatus,
} from "discord.js";
import type { Logger } from "pino";
import { describeError } from "./log.ts";

/** Discord resumes within a second or two; heartbeats of 41 s would not notice that it does not. */
export const usualResumeTimeoutMs = 30_000;

/** The discord.js options that let the watch reach the connection. */
export interface ResumeWatch {
  readonly buildStrategy: NonNullable<WebSocketOptions["buildStrategy"]>;
  /** Watches from now on. */
  watch(client: Client): void;
  close(): void;
}

/**
 * discord.js waits without end for the answer to a resume: a session that Discord neither resumes nor
 * refuses, while it goes on acknowledging heartbeats, would leave the bot deaf for good. After the timeout
 * (in milliseconds) such a connection is given up, and a new session opened through the identify gate.
 */
export function createResumeWatch(log: Logger, timeoutMs: number): ResumeWatch {
  const timers = new Map<number, NodeJS.Timeout>();
  let strategy: IShardingStrategy | undefined;

  const stop = (shardId: number): void => {
    clearTimeout(timers.get(shardId));
    timers.delete(shardId);
  };
  const start = (shardId: number): void => {
    stop(shardId);
    timers.set(shardId, setTimeout(check, timeoutMs, shardId));
  };
  const check = (shardId: number): void => {
    start(shardId); // another look, whatever comes of this one
    giveUpIfStuck(shardId).catch((error: unknown) =>
      log.warn({ error: describeError(error) }, "new session not opened at once"),
    );
  };
  const giveUpIfStuck = async (shardId: number): Promise<void> => {
    const statuses = await strategy?.fetchStatus();
    if (statuses?.get(shardId) !== WebSocketShardStatus.Resuming) return;
    log.warn("Discord does not answer the resume: opening a new session");
    await strategy?.destroy({ reason: "resume unanswered" });
    await strategy?.spawn([...statuses.keys()]);
    await strategy?.connect();
  };

  return {
    buildStrategy(manager) {
      strategy = new SimpleShardingStrategy(manager);
      return strategy;
    },
    watch(client) {
      client.on(Events.ShardReconnecting, start);
      client.on(Events.ShardResume, stop);
      client.on(Events.ShardReady, stop);
      client.on(Events.ShardDisconnect, (_, shardId) => stop(shardId));
    },
    close() {
      for (const shardId of timers.keys()) stop(shardId);
      timers.clear();
    },
  };
}
