import { Writable } from "node:stream";
import { type Logger, pino } from "pino";
import { onTestFinished } from "vitest";
import { commands } from "../../../commands/index.ts";
import { type Bot, type BotOptions, createBot } from "../../../src/discord/bot.ts";
import { fakeNewsroom } from "../answer.ts";
import { botToken, type Faults, type LoopbackDiscord, startLoopbackDiscord } from "./loopback.ts";
import { expectNothingTold, watchSecrets } from "./secrets.ts";

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

/**
 * A bot that has not logged in; both ends are closed after the test, and then its log holds nothing that
 * it was told in confidence.
 */
export async function createLoopbackBot(draft: BotDraft = {}): Promise<RunningBot> {
  const { faults, discord: older, isFailing: _, ...options } = draft;
  const discord = older ?? (await startLoopbackDiscord(faults));
  if (older === undefined) onTestFinished(() => discord.close());
  const { log, lines } = memoryLog();
  watchSecrets(discord);
  onTestFinished(() => expectNothingTold(discord, lines.join("")));
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
  onTestFinished(() => bot.close());
  return { bot, discord, logged: lines, fatal };
}

/** A bot that is ready. */
export async function startBot(draft: BotDraft = {}): Promise<RunningBot> {
  const running = await createLoopbackBot(draft);
  await running.bot.login(botToken);
  return running;
}

/** A log that keeps its lines. */
function memoryLog(): { readonly log: Logger; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: pino({ level: "trace" }, stream), lines };
}
