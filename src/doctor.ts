import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { getHeapStatistics } from "node:v8";
import { DefaultRestOptions } from "discord.js";
import dotenv from "dotenv";
import { limitsFor } from "./corpus/corpus-limits.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { cacheFileOf } from "./corpus/reading/cache-file.ts";
import { askDiscord } from "./doctor/discord/ask-discord.ts";
import { probeFolder } from "./doctor/probe-folder.ts";
import { probePort } from "./doctor/probe-port.ts";
import { runDoctor } from "./doctor/run-doctor.ts";
import { readOutlets } from "./read-outlets.ts";
import { createReadingProgress } from "./terminal/reading-progress.ts";
import { wantsColours } from "./terminal/style.ts";

/** Whoever is healthy answers in far less. */
const discordTimeoutMs = 5_000;

async function main(): Promise<void> {
  const { parsed: inEnvFile = {} } = dotenv.config({ quiet: true });
  const example = await readFile(".env.example", "utf8").catch(() => "");
  const { engines } = JSON.parse(
    await readFile(new URL("../package.json", import.meta.url), "utf8"),
  );

  process.exitCode = await runDoctor({
    args: process.argv.slice(2),
    output: process.stdout,
    errors: process.stderr,
    colours: wantsColours(process.env, process.stdout),
    around: {
      env: process.env,
      variables: { set: Object.keys(inEnvFile), known: Object.keys(dotenv.parse(example)) },
      node: { running: process.versions.node, engines: String(engines?.node) },
      usualApi: DefaultRestOptions.api,
      dataFolderOf: ({ corpusDir, dataDir }) => dirname(cacheFileOf(corpusDir, dataDir)),
      probeFolder,
      readCorpus: async ({ corpusDir, outletsFile }) =>
        readCorpus(corpusDir, {
          // What is wrong with the file of outlets is a finding of its own.
          outlets: outletsFile === undefined ? [] : await readOutlets(outletsFile).catch(() => []),
          limits: limitsFor(getHeapStatistics().heap_size_limit),
          onProgress: createReadingProgress({ output: process.stderr }),
        }),
      readOutlets,
      probePort,
      askDiscord: (api) => askDiscord({ api, timeoutMs: discordTimeoutMs }),
    },
  });
}

void main();
