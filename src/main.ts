import dotenv from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { cacheFileOf } from "./corpus/reading/cache-file.ts";
import type { CorpusWatch } from "./library/watch-corpus.ts";
import { type NewsroomPlaces, openNewsroom } from "./open-newsroom.ts";
import { printable } from "./terminal/printable.ts";

/** `npm start`: the bot where a token is configured, else a chat in the terminal. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  if (config.discordToken === undefined) await chatInTerminal(config);
  else await serveDiscord(config, config.discordToken);
}

async function chatInTerminal(config: Config): Promise<void> {
  const { createReadingProgress } = await import("./terminal/reading-progress.ts");
  const newsroom = await openNewsroom({
    ...placesOf(config),
    onProgress: createReadingProgress({ output: process.stderr }),
  });
  const { startChat } = await import("./terminal/chat.ts");
  const { wantsColours } = await import("./terminal/style.ts");
  const { stdin: input, stdout: output, env } = process;
  const colours = wantsColours(env, output);
  const { renderReload } = await import("./terminal/render-reload.ts");
  const { styleFor } = await import("./terminal/style.ts");
  const tell = (lines: readonly string[]) => output.write(`\n${lines.join("\n")}\n`);
  const watch = await watchFor(
    config,
    async () => {
      const report = await newsroom.reload();
      if (report.kind === "busy") return false;
      tell(renderReload(report, styleFor(output, colours)));
      return true;
    },
    (problem) => tell([printable(problem)]),
  );
  await startChat({ newsroom, input, output, colours });
  await watch?.close();
}

const placesOf = ({ corpusDir, outletsFile, dataDir }: Config): NewsroomPlaces => ({
  corpusDir,
  ...(outletsFile !== undefined && { outletsFile }),
  cacheFile: cacheFileOf(corpusDir, dataDir),
});

/** Watches the corpus where the configuration says so. */
async function watchFor(
  { watchesCorpus, corpusDir }: Config,
  onChange: () => Promise<boolean>,
  onProblem: (problem: string) => void,
): Promise<CorpusWatch | undefined> {
  if (!watchesCorpus) return undefined;
  const { watchCorpus } = await import("./library/watch-corpus.ts");
  return await watchCorpus({ directory: corpusDir, onChange, onProblem });
}

async function serveDiscord(config: Config, token: string): Promise<void> {
  const [{ pino }, { createBot }, { logProgress, logReloads }, { commands }] = await Promise.all([
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
  const onProgress = logProgress(log);
  const newsroom = logReloads(await openNewsroom({ ...placesOf(config), onProgress }), log);
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
  const watch = await watchFor(
    config,
    async () => (await newsroom.reload()).kind !== "busy",
    (problem) => log.error(problem),
  );
  const stop = () => {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    Promise.all([bot.close(), watch?.close()]).then(() => process.exit(0), fail);
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
