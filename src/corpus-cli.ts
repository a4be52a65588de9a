import { config as loadEnv } from "dotenv";
import { readCorpusConfig } from "./config.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { readOutlets } from "./read-outlets.ts";
import { runCorpus } from "./terminal/corpus-command.ts";
import { createReadingProgress } from "./terminal/reading-progress.ts";
import { wantsColours } from "./terminal/style.ts";

async function main(): Promise<void> {
  loadEnv({ quiet: true });
  process.exitCode = await runCorpus({
    args: process.argv.slice(2),
    output: process.stdout,
    errors: process.stderr,
    colours: wantsColours(process.env, process.stdout),
    config: readCorpusConfig(process.env),
    readCorpus: async ({ corpusDir, outletsFile }) =>
      readCorpus(corpusDir, {
        outlets: outletsFile === undefined ? [] : await readOutlets(outletsFile),
        onProgress: createReadingProgress({ output: process.stderr }),
      }),
  });
}

void main();
