import dotenv from "dotenv";
import { type Config, readConfig } from "./config.ts";
import { cacheFileOf } from "./corpus/reading/cache-file.ts";
import type { Newsroom } from "./library/library.ts";
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
  const [
    { openLog },
    { guardProcess },
    { createBot },
    { logProgress, logReloads },
    { commands },
    { serveOperations },
    { measureReloads },
  ] = await Promise.all([
    import("./discord/open-log.ts"),
    import("./discord/guard-process.ts"),
    import("./discord/bot.ts"),
    import("./discord/log-reloads.ts"),
    import("../commands/index.ts"),
    import("./serve-operations.ts"),
    import("./operations/measure-reloads.ts"),
  ]);
  const log = await openLog(config.logLevel, process.stdout);
  const open: { close(): Promise<void> }[] = [];
  const close = () => Promise.all(open.map((part) => part.close()));
  const { leave } = guardProcess({ process, log, close });
  let served: Newsroom | undefined;
  const operations = await serveOperations({
    health: config.health,
    commandNames: commands.map(({ definition }) => definition.name),
    log,
    newsroom: () => served,
  });
  open.push(operations);
  const onProgress = logProgress(log);
  const newsroom = measureReloads(
    logReloads(await openNewsroom({ ...placesOf(config), onProgress }), log),
    operations.telemetry,
  );
  served = newsroom;
  const { discordGuildId: guildId, discordApiUrl: api, moderatorRoleIds } = config;
  const bot = createBot({
    commands,
    newsroom,
    moderatorRoleIds,
    log,
    telemetry: operations.telemetry,
    ...(guildId !== undefined && { guildId }),
    ...(api !== undefined && { rest: { api } }),
    onFatal: (problem) => {
      tellProblem(problem);
      leave(1);
    },
  });
  open.push(bot);
  await bot.login(token);
  // Looking through ten thousand files takes more than a second, which a guild need not wait for.
  const watch = await watchFor(
    config,
    async () => (await newsroom.reload()).kind !== "busy",
    (problem) => log.error(problem),
  );
  if (watch === undefined) return;
  open.push(watch);
  await newsroom.reload(); // what changed while nobody watched
}

/** Ends the process with one line that says why. */
function fail(problem: unknown): never {
  tellProblem(problem);
  process.exit(1);
}

function tellProblem(problem: unknown): void {
  const message = problem instanceof Error ? problem.message : String(problem);
  process.stderr.write(`verbatim: ${printable(message)}\n`);
}

main().catch(fail);
