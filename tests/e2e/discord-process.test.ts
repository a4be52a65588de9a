import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "../support/discord/interactions.ts";
import { botToken, type Faults, startLoopbackDiscord } from "../support/discord/loopback.ts";

/** A developer's own `.env` fills in what is not set; what is set to nothing stays so. */
const noneOfTheDevelopers = {
  DISCORD_GUILD_ID: "",
  MODERATOR_ROLE_IDS: "",
  OUTLETS_FILE: "",
  LOG_LEVEL: "",
};

/** The program itself, as an operator starts it, with a Discord on the loopback address. */
async function startProgram(faults: Faults = {}) {
  const discord = await startLoopbackDiscord(faults);
  onTestFinished(() => discord.close());
  const isRegistered = discord.nextRequest(({ method }) => method === "PUT");
  const program = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: discord.restUrl,
      CORPUS_DIR: "seeds",
      ...noneOfTheDevelopers,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void program.kill("SIGKILL"));
  return { discord, program, isRegistered, ending: endingOf(program) };
}

async function endingOf(program: ChildProcess) {
  const printed = { stdout: "", stderr: "" };
  program.stdout?.on("data", (chunk) => {
    printed.stdout += String(chunk);
  });
  program.stderr?.on("data", (chunk) => {
    printed.stderr += String(chunk);
  });
  const [exitCode] = await once(program, "close");
  return { exitCode: Number(exitCode), ...printed };
}

test.each([
  {
    what: "a wrong token",
    faults: { refuse: () => ({ status: 401 }) },
    line: /^verbatim: Discord refuses DISCORD_TOKEN: [^\n]+\n$/u,
  },
  {
    what: "a token that only the gateway refuses",
    faults: { closeOnIdentify: 4004 },
    line: /^verbatim: Discord refuses DISCORD_TOKEN: [^\n]+\n$/u,
  },
  {
    what: "disallowed intents",
    faults: { closeOnIdentify: 4014 },
    line: /^verbatim: Discord refuses the bot's intents [^\n]+\n$/u,
  },
])("$what ends the program with one clear line and exit code 1", async ({ faults, line }) => {
  const { ending } = await startProgram(faults);
  const { exitCode, stderr, stdout } = await ending;
  expect(stderr).toMatch(line);
  expect(exitCode).toBe(1);
  expect(stdout + stderr).not.toContain(botToken);
});

test("a final close later on ends the program with one clear line and exit code 1", async () => {
  const { discord, isRegistered, ending } = await startProgram();
  await isRegistered;
  discord.closeGateway(4004);
  const { exitCode, stderr } = await ending;
  expect(stderr).toMatch(/^verbatim: Discord refuses DISCORD_TOKEN: [^\n]+\n$/u);
  expect(exitCode).toBe(1);
});

test("SIGTERM ends the program with exit code 0, and no log tells what was asked", async () => {
  const { discord, program, isRegistered, ending } = await startProgram();
  await isRegistered;
  const question = "who warned whom about hush-hush things";
  const reply = await runCommand(discord, "ask", { question });
  expect(JSON.stringify(reply.body)).toContain(question);
  program.kill("SIGTERM");
  const { exitCode, stdout, stderr } = await ending;
  expect(exitCode).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toContain('"answered"');
  expect(stdout + stderr).not.toMatch(
    /hush-hush|secret-user-name|interaction-token|loopback\.bot/u,
  );
  expect(discord.problems).toEqual([]);
});
