import { config as loadEnv } from "dotenv";
import { readCorpusConfig } from "./config.ts";
import { cacheFileOf } from "./corpus/reading/cache-file.ts";
import { openNewsroom } from "./open-newsroom.ts";
import { runAsk } from "./terminal/ask-command.ts";
import { createReadingProgress } from "./terminal/reading-progress.ts";
import { wantsColours } from "./terminal/style.ts";

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  process.exitCode = await runAsk({
    args: process.argv.slice(2),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    colours: wantsColours(process.env, process.stdout),
    config: readCorpusConfig(process.env),
    openNewsroom: ({ corpusDir, outletsFile, dataDir }) =>
      openNewsroom({
        corpusDir,
        ...(outletsFile !== undefined && { outletsFile }),
        cacheFile: cacheFileOf(corpusDir, dataDir),
        onProgress: createReadingProgress({ output: process.stderr }),
      }),
  });
}

void main();
