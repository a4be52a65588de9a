import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { PermissionFlagsBits } from "discord.js";
import { addToGroup } from "../../src/language/group-by.ts";
import { runCommand } from "../../tests/support/discord/interactions.ts";
import {
  type LoopbackDiscord,
  startLoopbackDiscord,
} from "../../tests/support/discord/loopback.ts";
import { startBotProcess } from "./bot-process.ts";
import { createMembers, type Deed } from "./members.ts";
import { createRandom } from "./random.ts";
import { renderReport, type Sample, type SoakRecord } from "./report.ts";

/** Who answers later than this has not answered: Discord waits three seconds. */
const patienceMs = 3_000;
/** Pause between two deeds of one of those who act at once, milliseconds. */
const pauseMs = 150;
const actors = 3;
const people = 200;
const sampleEveryMs = 5_000;
const reloadEveryMs = 20_000;
/** Longer than a minute, after which the bot takes a session for a good one and holds no further back. */
const faultEveryMs = 70_000;
const lookEveryMs = 100;

/** `npm run soak -- --minutes N`: the bot against a Discord on the loopback address, for so long. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed))
    throw new Error("usage: npm run soak -- --minutes N [--seed N], N above 0");
  const folder = await mkdtemp(join(tmpdir(), "soak-"));
  try {
    const record = await soak(minutes, seed, folder);
    process.stdout.write(`${renderReport(record).join("\n")}\n`);
    if (record.lost > 0 || record.problems.length > 0 || record.exitCode !== 0)
      process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function soak(minutes: number, seed: number, folder: string): Promise<SoakRecord> {
  const corpusDir = join(folder, "corpus");
  await cp("seeds", corpusDir, { recursive: true });
  const discord = await startLoopbackDiscord({ heartbeatMs: 10_000 });
  const registered = discord.nextRequest(({ method }) => method === "PUT");
  const bot = startBotProcess({
    restUrl: discord.restUrl,
    corpusDir,
    dataDir: join(folder, "data"),
    healthPort: await freePort(),
  });
  await registered;
  const random = createRandom(seed);
  const members = createMembers(discord, random, people);
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  const isOver = () => elapsedMs() >= minutes * 60_000;
  const durations = new Map<string, number[]>();
  const samples: Sample[] = [];
  const faults = new Map<string, number>();
  let lost = 0;
  let awayMs = 0;
  const isReached = () => discord.gateway.isConnected;

  const perform = async ({ kind, answered }: Deed): Promise<void> => {
    const from = performance.now();
    const answer = await Promise.race([answered, wait(patienceMs, undefined)]);
    if (answer === undefined) {
      lost += 1;
      return;
    }
    addToGroup(durations, kind, performance.now() - from);
    members.remember(Object(answer.body).data);
  };
  const act = async (): Promise<void> => {
    while (!isOver()) {
      if (isReached()) await perform(members.act());
      await wait(pauseMs);
    }
  };
  const every = async (ms: number, deed: () => Promise<void>): Promise<void> => {
    for (let next = ms; ; next += ms) {
      while (elapsedMs() < next && !isOver()) await wait(lookEveryMs);
      if (isOver()) return;
      await deed();
    }
  };
  const reload = async (count: number): Promise<void> => {
    const name = join(corpusDir, "soak.txt");
    await (count % 2 === 0 ? writeFile(name, story(count)) : rm(name, { force: true }));
    if (!isReached()) return;
    const moderator = { permissions: PermissionFlagsBits.ManageMessages };
    await perform({ kind: "/reload", answered: runCommand(discord, "reload", {}, moderator) });
  };
  let reloads = 0;
  await Promise.all([
    ...Array.from({ length: actors }, act),
    every(sampleEveryMs, async () => {
      samples.push({ minutes: elapsedMs() / 60_000, ...(await bot.usage()) });
    }),
    every(reloadEveryMs, () => reload(reloads++)),
    every(faultEveryMs, async () => {
      const [name, strike] = random.pick(gatewayFaults);
      strike(discord);
      faults.set(name, (faults.get(name) ?? 0) + 1);
    }),
    every(lookEveryMs, async () => {
      if (!isReached()) awayMs += lookEveryMs;
    }),
  ]);
  const exitCode = await bot.stop();
  await discord.close();
  return {
    minutes,
    seed,
    durations,
    lost,
    faults,
    awayMs,
    samples,
    errors: bot.errors,
    problems: discord.problems,
    exitCode,
  };
}

const gatewayFaults: readonly [
  readonly [string, (discord: LoopbackDiscord) => void],
  ...(readonly [string, (discord: LoopbackDiscord) => void])[],
] = [
  ["asked to reconnect", ({ gateway }) => gateway.askToReconnect()],
  ["session invalid, may resume", ({ gateway }) => gateway.invalidate(true)],
  ["session invalid", ({ gateway }) => gateway.invalidate(false)],
  ["closed with 4000", (discord) => discord.closeGateway(4_000)],
  ["closed with 4009", (discord) => discord.closeGateway(4_009)],
  ["connection dropped", ({ gateway }) => gateway.drop()],
];

const story = (count: number): string =>
  `---\noutlet: Soak Sentinel\ntitle: Port shut ${count}\n---\nThe port shut at dawn for the ${count}. time. “Nobody was hurt,” harbour master Ana Lopes said.\n`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no free port was found");
  return address.port;
}

main().catch((error: unknown) => {
  process.stderr.write(`soak: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
