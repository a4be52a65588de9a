import { expect, test } from "vitest";
import { runCommand } from "../support/discord/interactions.ts";
import { botToken } from "../support/discord/loopback.ts";
import { startProgram } from "../support/discord/program.ts";

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
  const { ending } = await startProgram({ faults });
  const { exitCode, stderr, stdout } = await ending;
  expect(stderr).toMatch(line);
  expect(exitCode).toBe(1);
  expect(stdout + stderr).not.toContain(botToken);
});

test.each([
  { code: 4004, line: /^verbatim: Discord refuses DISCORD_TOKEN: [^\n]+\n$/u },
  { code: 4014, line: /^verbatim: Discord refuses the bot's intents [^\n]+\n$/u },
])("close code $code later on ends the program the same way", async ({ code, line }) => {
  const { discord, isRegistered, ending } = await startProgram();
  await isRegistered;
  discord.closeGateway(code);
  const { exitCode, stderr } = await ending;
  expect(stderr).toMatch(line);
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
