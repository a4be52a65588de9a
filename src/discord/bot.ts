import { Client, DefaultRestOptions, Events, Options } from "discord.js";
import type { Logger } from "pino";
import { noTelemetry, type Telemetry } from "../operations/telemetry.ts";
import type { Command, Desk } from "./command.ts";
import { completeInteractions } from "./complete-interactions.ts";
import { type Connection, createConnection } from "./connection.ts";
import { createCooldown } from "./cooldown.ts";
import { handleInteraction, turnAway } from "./handle-interaction.ts";
import { logConnection } from "./log-connection.ts";
import { observeConnection } from "./observe-connection.ts";
import { createOnce } from "./once.ts";
import { rateLimitFilter } from "./rate-limits.ts";
import { registerCommands } from "./register-commands.ts";
import { createTransport, restOptions } from "./rest-transport.ts";
import { noMentions } from "./send.ts";
import { explainLoginFailure } from "./start-failure.ts";
import { settlesWithin } from "./within.ts";

/** Together below the ten seconds after which supervisors kill. */
const drainTimeoutMs = 7_500;
const disconnectTimeoutMs = 1_500;

/** Everything a bot is made of. */
export interface BotOptions extends Desk {
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** Told what happens; absent: nobody is. */
  readonly telemetry?: Telemetry;
  /** Another REST base, without `/v10` and without a trailing slash. */
  readonly rest?: { readonly api: string };
  /** How long the connection waits, in milliseconds; absent: what suits Discord. */
  readonly pace?: { readonly identifyUnitMs?: number; readonly resumeTimeoutMs?: number };
  /** Called once if Discord ends the connection for good after login, with one line for the operator. */
  readonly onFatal: (problem: string) => void;
}

/** A bot on Discord. */
export interface Bot {
  /**
   * Connects and registers the commands. Where Discord allows no further session for now, it waits.
   * @throws DiscordUnavailableError with one line for the operator
   */
  login(token: string): Promise<void>;
  /** Takes nothing new, lets answers in flight finish, disconnects: nine seconds at most. */
  close(): Promise<void>;
}

/** A bot that has not yet logged in. It needs no intents: Discord sends interactions without any. */
export function createBot(options: BotOptions): Bot {
  const { log, commands, pace } = options;
  const api = options.rest?.api ?? DefaultRestOptions.api;
  const connection = createConnection({
    ...(pace !== undefined && { pace }),
    log,
    onFatal: options.onFatal,
    createClient: (ws) =>
      new Client({
        intents: [],
        allowedMentions: noMentions,
        makeCache: rememberNobody,
        ws,
        rest: {
          ...restOptions,
          api,
          makeRequest: createTransport(),
          rejectOnRateLimit: rateLimitFilter(log),
        },
      }),
  });
  const { client } = connection;
  completeInteractions(client);
  const inFlight = answerInteractions(client, options);
  logConnection(client, log);
  const stopObserving = observeConnection(client, options.telemetry ?? noTelemetry);
  forgetGuilds(client);
  let isClosed = false;
  return {
    async login(token) {
      try {
        await connection.open(token);
      } catch (error) {
        if (isClosed) return;
        connection.stopWatching();
        await settlesWithin(disconnectTimeoutMs, client.destroy());
        throw explainLoginFailure(error, api);
      }
      if (client.application === null) return;
      await registerCommands({
        rest: client.rest,
        applicationId: client.application.id,
        ...(options.guildId !== undefined && { guildId: options.guildId }),
        definitions: commands.map(({ definition }) => definition),
        log,
      });
    },
    async close() {
      isClosed = true;
      await inFlight.drain();
      stopObserving();
      await disconnect(connection, log);
    },
  };
}

/** A Discord that no longer answers is not waited for. */
async function disconnect({ client, stopWatching }: Connection, log: Logger): Promise<void> {
  stopWatching();
  client.removeAllListeners(Events.ShardReconnecting); // said even of a close that is meant
  const isDone = await settlesWithin(disconnectTimeoutMs, client.destroy());
  log.info(isDone ? "disconnected" : "disconnected without Discord's goodbye");
}

/** Answers what comes in, and remembers what is not finished. */
function answerInteractions(
  client: Client,
  { commands, log, telemetry = noTelemetry, ...desk }: BotOptions,
) {
  const cooldown = createCooldown();
  const isNew = createOnce();
  const inFlight = new Set<Promise<void>>();
  let isDraining = false;
  client.on(Events.InteractionCreate, (interaction) => {
    if (!isNew(interaction.id)) return;
    const answered = isDraining
      ? turnAway(interaction, { log, telemetry })
      : handleInteraction(interaction, { commands, desk, cooldown, log, telemetry });
    inFlight.add(answered);
    void answered.finally(() => inFlight.delete(answered));
  });
  return {
    async drain(): Promise<void> {
      isDraining = true;
      const isDone = await settlesWithin(drainTimeoutMs, settleAll(inFlight));
      if (!isDone) log.warn({ unanswered: inFlight.size }, "answers given up at shutdown");
    },
  };
}

/** Waits for those that come meanwhile as well. */
async function settleAll(work: ReadonlySet<Promise<void>>): Promise<void> {
  while (work.size > 0) await Promise.allSettled([...work]);
}

/** Each interaction says who asks and where; discord.js would keep everybody's name for months. */
const rememberNobody = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,

  UserManager: 0,
  MessageManager: 0,
});

/**
 * Without intents Discord names the guilds but never describes them. Forgotten, members arrive with all
 * their roles; remembered, only with roles of guilds that were described.
 */
function forgetGuilds(client: Client): void {
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
}
