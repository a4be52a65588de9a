import type { Config, CorpusConfig, HealthConfig } from "../config.ts";
import { CorpusError } from "../corpus/corpus-error.ts";
import type { CorpusReading } from "../corpus/corpus-reading.ts";
import type { OutletEntry } from "../corpus/outlet-registry.ts";
import { messageOf } from "../terminal/command-line.ts";
import {
  checkConfiguration,
  type Environment,
  readWhatCanBeRead,
  type VariableNames,
} from "./check-configuration.ts";
import { checkCorpus, explainCorpus } from "./check-corpus.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { checkNode } from "./check-node.ts";
import { checkOutlets } from "./check-outlets.ts";
import { checkPort } from "./check-port.ts";
import { checkToken, type TokenSetting } from "./check-token.ts";
import type { DiscordQuestions } from "./discord/ask-discord.ts";
import { checkDiscord } from "./discord/check-discord.ts";
import { bad, type CheckName, type Finding, good } from "./finding.ts";
import type { PortState } from "./probe-port.ts";

/** What the doctor looks at, and how; the entry point fills it from the process. */
export interface Surroundings {
  readonly env: Environment;
  readonly variables: VariableNames;
  readonly node: { readonly running: string; readonly engines: string };
  /** Discord's own REST base, where the configuration names none. */
  readonly usualApi: string;
  /** Where the program writes. */
  readonly dataFolderOf: (config: CorpusConfig) => string;
  /** Rejects where the folder cannot be written; leaves it as it was. */
  readonly probeFolder: (folder: string) => Promise<void>;
  /** Rejects with a CorpusError where there is nothing to answer from. */
  readonly readCorpus: (config: CorpusConfig) => Promise<CorpusReading>;
  readonly readOutlets: (file: string) => Promise<readonly OutletEntry[]>;
  readonly probePort: (place: HealthConfig) => Promise<PortState>;
  readonly askDiscord: (api: string) => DiscordQuestions;
}

/** Everything the doctor finds, in the order in which it should be mended; never rejects. */
export async function examine(around: Surroundings): Promise<readonly Finding[]> {
  const { env, variables, node } = around;
  const config = readWhatCanBeRead(env);
  const found = await Promise.all([
    attempt("node", () => [checkNode(node.running, node.engines)]),
    attempt("configuration", () => checkConfiguration(env, variables)),
    attempt("token", () => [checkToken(tokenSetting(env, config))]),
    attempt("corpus", () => examineCorpus(config, around)),
    attempt("data-folder", async () => [await examineDataFolder(config, around)]),
    attempt("outlets", async () => [await checkOutlets(config.outletsFile, around.readOutlets)]),
    attempt("health-port", () => examinePort(config, around)),
    attempt("discord", () => examineDiscord(config, around)),
  ]);
  return found.flat();
}

type Findings = readonly Finding[];

/** A check that fails is a finding, too, and keeps none of the others from being made. */
async function attempt(
  check: CheckName,
  make: () => Findings | Promise<Findings>,
): Promise<Findings> {
  try {
    return await make();
  } catch (error) {
    return [
      bad(check, `this check failed: ${messageOf(error)}`, "mend what it names and try again"),
    ];
  }
}

function tokenSetting(env: Environment, { discordToken: token }: Config): TokenSetting {
  if (token !== undefined) return { kind: "given", token };
  return { kind: env["DISCORD_TOKEN"]?.trim() ? "malformed" : "absent" };
}

async function examineCorpus(config: Config, { readCorpus }: Surroundings): Promise<Findings> {
  try {
    return checkCorpus(config.corpusDir, await readCorpus(config));
  } catch (error) {
    if (error instanceof CorpusError) return [explainCorpus(error)];
    throw error;
  }
}

async function examineDataFolder(
  config: Config,
  { dataFolderOf, probeFolder }: Surroundings,
): Promise<Finding> {
  const folder = dataFolderOf(config);
  return await probeFolder(folder).then(
    () => checkDataFolder(folder),
    (error: unknown) => checkDataFolder(folder, error),
  );
}

const examinePort = async ({ health }: Config, { probePort }: Surroundings): Promise<Findings> => [
  health === undefined
    ? good("health-port", "HEALTH_PORT is not set: nothing listens")
    : checkPort(health, await probePort(health)),
];

const examineDiscord = (
  { discordApiUrl, discordToken: token }: Config,
  { usualApi, askDiscord }: Surroundings,
): Promise<Findings> => {
  const api = discordApiUrl ?? usualApi;
  return checkDiscord({ api, ...(token !== undefined && { token }) }, askDiscord(api));
};
