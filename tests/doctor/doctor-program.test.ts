import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Faults, startLoopbackDiscord } from "../support/discord/loopback.ts";
import { folder, story } from "../support/folder.ts";
import { runProgram } from "../support/run-program.ts";
import { shapedToken } from "./tokens.ts";

/** What the loopback Discord, which is for a bot that runs, does not answer by itself. */
const gateway = { status: 200, body: { url: "ws://127.0.0.1" } };

/** `npm run doctor -- --json` with a token, against a Discord on the loopback address. */
async function examine(refuse: NonNullable<Faults["refuse"]>, corpusDir: string) {
  const discord = await startLoopbackDiscord({
    refuse: (request) => refuse(request) ?? (request.path === "/gateway" ? gateway : undefined),
  });
  onTestFinished(() => discord.close());
  const { exitCode, out, err } = await runProgram("src/doctor.ts", ["--json"], {
    corpusDir,
    settings: {
      DISCORD_TOKEN: shapedToken,
      DISCORD_API_URL: discord.restUrl,
      DISCORD_GUILD_ID: "",
      HEALTH_PORT: "",
      LOG_LEVEL: "",
    },
  });
  expect({ err, isTokenShown: out.includes(shapedToken) }).toEqual({
    err: "",
    isTokenShown: false,
  });
  const paths = discord.requests.map(({ path }) => path);
  return { exitCode, paths, findings: JSON.parse(out).findings };
}

test("a good set-up: all is asked once, nothing is bad, nothing is left behind", async () => {
  const corpusDir = await folder({ "port.txt": story("Tamesa") });
  const { exitCode, findings, paths } = await examine(() => undefined, corpusDir);
  expect(exitCode).toBe(0);
  expect(paths).toEqual(["/gateway", "/users/@me", "/gateway/bot"]);
  expect(findings).toEqual(
    expect.arrayContaining([
      { check: "corpus", verdict: "good", what: `1 article of 0 outlets in ${corpusDir}` },
      { check: "data-folder", verdict: "good", what: `${join(corpusDir, ".data")} can be written` },
      { check: "discord-token", verdict: "good", what: "Discord takes DISCORD_TOKEN" },
      expect.objectContaining({ check: "discord-sessions", verdict: "good" }),
    ]),
  );
  expect(await readdir(corpusDir)).toEqual(["port.txt"]);
});

test("a refused token and no corpus: both are told, and the exit code is 1", async () => {
  const { exitCode, findings } = await examine(
    ({ path }) => (path === "/users/@me" ? { status: 401 } : undefined),
    join(await folder(), "nowhere"),
  );
  expect(exitCode).toBe(1);
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ check: "corpus", verdict: "bad" }),
      expect.objectContaining({ check: "discord-token", verdict: "bad" }),
    ]),
  );
});
