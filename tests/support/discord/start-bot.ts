import { onTestFinished } from "vitest";
import { commands } from "../../../commands/index.ts";
import { type Bot, type BotOptions, createBot } from "../../../src/discord/bot.ts";
import { fakeNewsroom } from "../answer.ts";
import { botToken, type Faults, type LoopbackDiscord, startLoopbackDiscord } from "./loopback.ts";
import { expectNothingTold, watchSecrets } from "./secrets.ts";
import { createWatchedLog, type WatchedLog } from "./watched-log.ts";

/** A bot, the Discord it talks to, and what it logged. */
export interface RunningBot {
  readonly bot: Bot;
  readonly discord: LoopbackDiscord;
  /** Lines of JSON. */
  readonly logged: readonly string[];
  /** What `onFatal` was told. */
  readonly fatal: Promise<string>;
}

/** What a test says of its bot; everything else is filled in. */
export interface BotDraft extends Partial<BotOptions> {
  readonly faults?: Faults;
  /** An older Discord, for a bot that is started again. */
  readonly discord?: LoopbackDiscord;
  /** The test is about an answer that fails. */
  readonly isFailing?: boolean;
}

/** A bot with its log, on a Discord that may be broken. */
export interface ComposedBot extends Omit<RunningBot, "discord"> {
  /** The first line of the log with this in it, past or to come. */
  readonly line: WatchedLog["line"];
}

/**
 * A bot that has not logged in. It is closed at the end, and then its log holds nothing that it was told
 * in confidence.
 * @param onEnd - takes what is done when the test is over, the last first
 */
export function composeBot(
  discord: LoopbackDiscord,
  onEnd: (end: () => unknown) => void,
  options: Partial<BotOptions>,
): ComposedBot {
  const { log, line, lines } = createWatchedLog();
  watchSecrets(discord);
  onEnd(() => expectNothingTold(discord, lines.join("\n")));
  let tell: (problem: string) => void = () => undefined;
  const fatal = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const bot = createBot({
    commands,
    newsroom: fakeNewsroom(),
    moderatorRoleIds: [],
    log,
    rest: { api: discord.restUrl },
    onFatal: (problem) => tell(problem),
    ...options,
  });
  onEnd(() => bot.close());
  return { bot, logged: lines, line, fatal };
}

/** A bot that has not logged in; both ends are closed after the test. */
export async function createLoopbackBot(draft: BotDraft = {}): Promise<RunningBot> {
  const { faults, discord: older, isFailing: _, ...options } = draft;
  const discord = older ?? (await startLoopbackDiscord(faults));
  if (older === undefined) onTestFinished(() => discord.close());
  return {
    discord,
    ...composeBot(discord, (end) => onTestFinished(async () => void (await end())), options),
  };
}

/** A bot that is ready. */
export async function startBot(draft: BotDraft = {}): Promise<RunningBot> {
  const running = await createLoopbackBot(draft);
  await running.bot.login(botToken);
  return running;
}
