import { Client, DefaultRestOptions, Events } from "discord.js";
import type { Logger } from "pino";
import type { Command, Desk } from "./command.ts";
import { createCooldown } from "./cooldown.ts";
import { handleInteraction, turnAway } from "./handle-interaction.ts";
import { describeError } from "./log.ts";
import { registerCommands } from "./register-commands.ts";
import { noMentions } from "./send.ts";
import { DiscordUnavailableError, explainClose, explainLoginFailure } from "./start-failure.ts";

const loginTimeoutMs = 60_000;
const drainTimeoutMs = 10_000;

/** Everything a bot is made of. */
export interface BotOptions extends Desk {
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** Another REST base, without `/v10` and without a trailing slash. */
  readonly rest?: { readonly api: string };
  /** Called once if Discord ends the connection for good after login, with one line for the operator. */
  readonly onFatal: (problem: string) => void;
}

/** A bot on Discord. */
export interface Bot {
  /**
   * Connects and registers the commands.
   * @throws DiscordUnavailableError with one line for the operator
   */
  login(token: string): Promise<void>;
  /** Takes nothing new, lets answers in flight finish for up to ten seconds, disconnects. */
  close(): Promise<void>;
}

/** A bot that has not yet logged in. It needs no intents: Discord sends interactions without any. */
export function createBot(options: BotOptions): Bot {
  const { log, rest, commands } = options;
  const client = new Client({
    intents: [],
    allowedMentions: noMentions,
    ...(rest !== undefined && { rest: { api: rest.api } }),
  });
  const inFlight = answerInteractions(client, options);
  logConnection(client, log);
  return {
    async login(token) {
      try {
        await connect(client, token, options.onFatal);
      } catch (error) {
        await client.destroy();
        throw explainLoginFailure(error, rest?.api ?? DefaultRestOptions.api);
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
      await inFlight.drain();
      client.removeAllListeners(Events.ShardReconnecting); // said even of a close that is meant
      await client.destroy();
      log.info("disconnected");
    },
  };
}

/** Answers what comes in, and remembers what is not finished. */
function answerInteractions(client: Client, { commands, log, ...desk }: BotOptions) {
  const cooldown = createCooldown();
  const inFlight = new Set<Promise<void>>();
  let isDraining = false;
  client.on(Events.InteractionCreate, (interaction) => {
    const answered = isDraining
      ? turnAway(interaction, log)
      : handleInteraction(interaction, { commands, desk, cooldown, log });
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

/** Resolves when Discord is ready; from then on a final close goes to `onFatal`. */
async function connect(
  client: Client,
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
  const loggedIn = Promise.race([ready, client.login(token).then(() => ready)]);
  if (!(await settlesWithin(loginTimeoutMs, loggedIn))) {
    throw new Error(`no answer within ${loginTimeoutMs / 1_000} s`);
  }
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, "client error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ error: describeError(error) }, "gateway error"),
  );
  client.on(Events.ShardReconnecting, () => log.warn("reconnecting to Discord"));
  client.on(Events.ShardResume, () => log.info("connection to Discord resumed"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "client warning"));
  client.on(Events.ShardReady, () => {
    // Without intents Discord names the guilds but never describes them. Forgotten, members arrive
    // with all their roles; remembered, only with roles of guilds that were described.
    client.guilds.cache.clear();
    log.info("connected to Discord");
  });
}

/** False if the time is up first; rejects as the work does. */
async function settlesWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
