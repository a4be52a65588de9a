import { type Client, Events, Routes, type WebSocketOptions } from "discord.js";
import type { Logger } from "pino";
import { createIdentifyGate, type IdentifyGate, usualIdentifyUnitMs } from "./identify-gate.ts";
import { createResumeWatch, usualResumeTimeoutMs } from "./resume-watch.ts";
import { readSessionBudget } from "./session-budget.ts";
import { DiscordUnavailableError, explainClose } from "./start-failure.ts";
import { settlesWithin } from "./within.ts";

const loginTimeoutMs = 60_000;

/** What a connection is made of. */
export interface ConnectionParts {
  readonly createClient: (ws: WebSocketOptions) => Client;
  readonly log: Logger;
  /** In milliseconds; absent: what suits Discord. */
  readonly pace?: { readonly identifyUnitMs?: number; readonly resumeTimeoutMs?: number };
  /** Called once if Discord ends the connection for good after it was open. */
  readonly onFatal: (problem: string) => void;
}

/** A client that finds back to Discord by itself, no faster than Discord forgives. */
export interface Connection {
  readonly client: Client;
  /**
   * Resolves when Discord is ready; from then on a final close goes to `onFatal`.
   * @throws DiscordUnavailableError or what discord.js throws
   */
  open(token: string): Promise<void>;
  /** Before the client is destroyed. */
  stopWatching(): void;
}

/** A connection that is not open yet. */
export function createConnection(parts: ConnectionParts): Connection {
  const { createClient, log, pace, onFatal } = parts;
  const resumes = createResumeWatch(log, pace?.resumeTimeoutMs ?? usualResumeTimeoutMs);
  const gate = createIdentifyGate({
    readBudget: async () => readSessionBudget(await client.rest.get(Routes.gatewayBot())),
    log,
    unitMs: pace?.identifyUnitMs ?? usualIdentifyUnitMs,
  });
  const client = createClient({
    buildStrategy: resumes.buildStrategy,
    buildIdentifyThrottler: () => gate,
  });
  resumes.watch(client);
  client.on(Events.ShardReady, gate.connected);
  client.on(Events.ShardResume, gate.connected);
  return {
    client,
    open: (token) => open(client, gate, token, onFatal),
    stopWatching() {
      gate.close();
      resumes.close();
    },
  };
}

async function open(
  client: Client,
  gate: IdentifyGate,
  token: string,
  onFatal: (problem: string) => void,
): Promise<void> {
  let isReady = false;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => {
      isReady = true;
      resolve();
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (isReady) onFatal(explainClose(code));
      else reject(new DiscordUnavailableError(explainClose(code)));
    });
  });
  client.rest.setToken(token);
  await gate.admit();
  const loggedIn = Promise.race([ready, client.login(token).then(() => ready)]);
  if (!(await settlesWithin(loginTimeoutMs, loggedIn))) {
    throw new Error(`no answer within ${loginTimeoutMs / 1_000} s`);
  }
}
