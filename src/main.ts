import dotenv from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { openNewsroom } from "./open-newsroom.ts";
import { printable } from "./terminal/printable.ts";

/** `npm start`: the bot where a token is configured, else a chat in the terminal. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  if (config.discordToken === undefined) await chatInTerminal(config);
  else await serveDiscord(config, config.discordToken);
}

async function chatInTerminal(config: Config): Promise<void> {
  const newsroom = await openNewsroom(config);
  const { startChat } = await import("./terminal/chat.ts");
  const { wantsColours } = await import("./terminal/style.ts");
  const { stdin: input, stdout: output, env } = process;
  await startChat({ newsroom, input, output, colours: wantsColours(env, output) });
}

async function serveDiscord(config: Config, token: string): Promise<void> {
  const [{ pino }, { createBot }, { logReloads }, { commands }] = await Promise.all([
    import("pino"),
    import("./discord/bot.ts"),
    import("./discord/log-reloads.ts"),
    import("../commands/index.ts"),
  ]);
  const log = pino(
    { level: config.logLevel },
    process.stdout.isTTY
      ? (await import("pino-pretty")).default({ sync: true })
      : pino.destination({ sync: true }),
  );
  const newsroom = logReloads(await openNewsroom(config), log);
  const { discordGuildId: guildId, discordApiUrl: api, moderatorRoleIds } = config;
  const bot = createBot({
    commands,
    newsroom,
    moderatorRoleIds,
    log,
    ...(guildId !== undefined && { guildId }),
    ...(api !== undefined && { rest: { api } }),
    onFatal: fail,
  });
  const stop = () => {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    bot.close().then(() => process.exit(0), fail);
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
  await bot.login(token);
}

/** Ends the process with one line that says why. */
function fail(problem: unknown): never {
  const message = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`verbatim: ${printable(message)}\n`);
  process.exit(1);
}

main().catch(fail);
