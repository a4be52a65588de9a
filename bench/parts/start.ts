import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { botToken, startLoopbackDiscord } from "../../tests/support/discord/loopback.ts";
import { type Sample, summarise } from "../measure.ts";
import { type Row, timingRow } from "../section.ts";
import { spawnProgram } from "../spawn-program.ts";
import type { Part } from "./part.ts";

/** A process as npm starts it, until it does something for the first time. */
export const startPart: Part = {
  name: "start",
  async run({ corpora, isQuick }) {
    const [{ questions }, start] = [await corpora.seeds(), await startScript()];
    const [question = ""] = questions.natural;
    const data = await mkdtemp(join(tmpdir(), "verbatim-bench-data-"));
    const ways: readonly Way[] = [
      ["an empty node", () => untilOutput(`node -e 'console.log("> \\nready")'`, "", data)],
      ["terminal, with the cache", () => untilOutput(start, question, data)],
      ["terminal, without a cache", () => inNewFolder((own) => untilOutput(start, question, own))],
      ["bot, with the cache", () => untilIdentify(start, data)],
      ["bot, without a cache", () => inNewFolder((own) => untilIdentify(start, own))],
    ];
    const rows = await inTurns(ways, isQuick ? 2 : 9);
    await rm(data, { recursive: true, force: true });
    return [
      {
        title: "start on the seeds",
        notes: [
          "terminal: from the start of the process to the first line of the answer",
          "bot: to its first message to the gateway, a Discord on the loopback address",
          `started by: ${start}`,
        ],
        rows,
      },
    ];
  },
};

type Way = readonly [name: string, start: () => Promise<Sample>];

/** One round is thrown away: it fills the cache and the disk's. */
async function inTurns(ways: readonly Way[], rounds: number): Promise<readonly Row[]> {
  const taken = ways.map(([start, run]) => ({ start, run, samples: [] as Sample[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { run, samples } of taken) {
      const sample = await run();
      if (round > 0) samples.push(sample);
    }
  }
  return taken.map(({ start, samples }) => ({ start, ...timingRow(summarise(samples)) }));
}

/** What `npm start` runs. */
async function startScript(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const script = /"start": (?<script>"(?:[^"\\]|\\.)+")/u.exec(manifest)?.groups?.["script"];
  if (script === undefined) throw new Error("package.json: there is no start script");
  return String(JSON.parse(script));
}

/** Until something is printed behind the question, which the chat repeats. */
async function untilOutput(command: string, question: string, dataDir: string): Promise<Sample> {
  const program = spawnProgram(command, { DISCORD_TOKEN: "", DATA_DIR: dataDir });
  program.type(`${question}\n`);
  await Promise.race([program.printed(/^> .*\n+\S/mu), program.ended]);
  return program.end();
}

async function untilIdentify(command: string, dataDir: string): Promise<Sample> {
  const discord = await startLoopbackDiscord();
  try {
    const identified = discord.gateway.next("identify");
    const program = spawnProgram(command, {
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: discord.restUrl,
      DATA_DIR: dataDir,
    });
    await Promise.race([identified, program.ended]);
    return program.end();
  } finally {
    await discord.close();
  }
}

async function inNewFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-data-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
