import { open, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord.js";
import { expect } from "vitest";
import { cacheFileOf } from "../../../src/corpus/reading/cache-file.ts";
import {
  ask,
  expectNewQuestionAnswered,
  faultFolder,
  nextUser,
} from "../../support/discord/fault-checks.ts";
import type { FaultRow, FaultTest } from "../../support/discord/fault-table.ts";
import { runCommand } from "../../support/discord/interactions.ts";
import type { LoopbackDiscord } from "../../support/discord/loopback.ts";
import { textsOf } from "../../support/discord/message-limits.ts";
import { type ProgramDraft, startProgram } from "../../support/discord/program.ts";
import { slowUntil } from "../../support/discord/rest-faults.ts";
import { isCallback } from "../../support/discord/rest-server.ts";

/** Supervisors kill after this. */
const patienceMs = 10_000;

const portStory = `---
outlet: The Harbour Post
title: Port shut
---
The port shut at dawn. Nobody was hurt.
`;

/** A program over a corpus of one story, ready to be asked. */
async function startReady(test: FaultTest, draft: ProgramDraft = {}) {
  const corpusDir = await faultFolder(test, { "post.txt": portStory });
  const dataDir = await faultFolder(test);
  const env = { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, ...draft.env };
  const running = await startProgram({ ...draft, env }, test.onEnd);
  await running.isRegistered;
  return { ...running, corpusDir, dataDir };
}

/** A request whose answer is held back until it is released. */
function hold(discord: LoopbackDiscord) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  discord.breakNext(isCallback, slowUntil(released));
  return { release };
}

/** A device of Linux that is always full. */
const fullDevice = "/dev/full";

/** It, opened for a child to print to. */
async function fullDisk() {
  const file = await open(fullDevice, "w");
  return { fd: file.fd, close: () => file.close() };
}

/** What a moderator is told of a reload. */
async function reload(discord: LoopbackDiscord): Promise<string> {
  const edited = discord.nextDone(({ method }) => method === "PATCH");
  const permissions = PermissionFlagsBits.ManageMessages;
  await runCommand(discord, "reload", {}, { permissions, userId: nextUser() });
  return textsOf((await edited).body).join("\n");
}

/** What somebody is told at once. */
const told = async (discord: LoopbackDiscord): Promise<string> => {
  const { body } = await runCommand(discord, "help", {}, { userId: nextUser() });
  return textsOf(Object(body).data).join("\n");
};

/** How an operator ends the program. */
export const signalFaults: readonly FaultRow[] = [
  ...(["SIGTERM", "SIGINT"] as const).map(
    (signal): FaultRow => ({
      fault: `${signal} while an answer is on its way`,
      happened: "it arrives, newcomers are turned away, exit code 0 within ten seconds",
      run: async (test) => {
        const { discord, program, stdout, ending } = await startReady(test);
        const { release } = hold(discord);
        const isAsked = discord.nextRequest(isCallback);
        const held = ask(discord, "On its way?");
        await isAsked;
        const signalledAt = performance.now();
        program.kill(signal);
        await stdout.line("stopping");
        expect(await told(discord)).toContain("being restarted");
        release();
        await held;
        expect((await ending).exitCode).toBe(0);
        expect(performance.now() - signalledAt).toBeLessThan(patienceMs);
        expect(discord.gateway.closeCodes).toEqual([1000]);
      },
    }),
  ),
  {
    fault: "a second SIGTERM",
    happened: "ends at once",
    run: async (test) => {
      const { discord, program, stdout, ending } = await startReady(test);
      hold(discord);
      const isAsked = discord.nextRequest(isCallback);
      void ask(discord, "Never answered?");
      await isAsked;
      program.kill("SIGTERM");
      await stdout.line("stopping");
      const secondAt = performance.now();
      program.kill("SIGTERM");
      expect((await ending).exitCode).toBe(128 + 15);
      expect(performance.now() - secondAt).toBeLessThan(1_000);
    },
  },
  {
    fault: "SIGTERM while gateway and REST are dead",
    happened: "exit code 0 within ten seconds all the same",
    run: async (test) => {
      const { discord, program, ending } = await startReady(test);
      for (let tries = 0; tries < 3; tries += 1) hold(discord);
      const isAsked = discord.nextRequest(isCallback);
      void ask(discord, "Never answered?");
      await isAsked;
      discord.gateway.freeze();
      const signalledAt = performance.now();
      program.kill("SIGTERM");
      const { exitCode, stdout } = await ending;
      expect(exitCode).toBe(0);
      expect(performance.now() - signalledAt).toBeLessThan(patienceMs);
      expect(stdout).toContain('"unanswered":1');
    },
  },
];

/** A supervisor that never gives up. */
export const restartFaults: readonly FaultRow[] = [
  {
    fault: "no session start left, and a supervisor that starts the program at once",
    happened: "it waits, says so in one line, spends nothing and ends on SIGTERM with exit code 0",
    run: async (test) => {
      const env = { CORPUS_DIR: await faultFolder(test, { "post.txt": portStory }) };
      const { discord, program, stdout, ending } = await startProgram(
        { env, isPoor: true },
        test.onEnd,
      );
      const line = await stdout.line("few session starts are left");
      expect(JSON.parse(line)).toMatchObject({ level: 40, remaining: 0, seconds: 14_400 });
      program.kill("SIGTERM");
      const { exitCode, stderr } = await ending;
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      expect(discord.gateway.counts).toMatchObject({ connect: 0, identify: 0 });
    },
  },
];

/** What happens to the program as a whole. */
export const processFaults: readonly FaultRow[] = [
  {
    fault: "a rejection that nobody handles, then an exception that nobody catches",
    happened: "the first is logged and survived, the second is logged and ends it with exit code 1",
    run: async (test) => {
      const { discord, program, stdout, ending } = await startReady(test, {
        preload: "break-on-message.ts",
      });
      program.send("reject");
      expect(await stdout.line("unhandled rejection")).toContain("a promise nobody waits for");
      await expectNewQuestionAnswered(discord);
      const { release } = hold(discord);
      const isAsked = discord.nextRequest(isCallback);
      const held = ask(discord, "On its way?");
      await isAsked;
      program.send("throw");
      expect(await stdout.line("unhandled exception")).toContain("a callback that fails");
      release();
      await held;
      const { exitCode, stderr } = await ending;
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    },
  },
  {
    fault: "a standard output that goes away",
    happened: "answers go on",
    run: async (test) => {
      const { discord, program, ending } = await startReady(test);
      program.stdout?.destroy();
      await expectNewQuestionAnswered(discord);
      await expectNewQuestionAnswered(discord);
      program.kill("SIGTERM");
      expect((await ending).exitCode).toBe(0);
    },
  },
  {
    fault: "a full disk behind the standard output",
    happened: "answers go on",
    run: async (test) => {
      const { fd, close } = await fullDisk();
      const { discord, program, ending } = await startReady(test, { stdout: fd });
      await close();
      await expectNewQuestionAnswered(discord);
      await expectNewQuestionAnswered(discord);
      program.kill("SIGTERM");
      const { exitCode, stderr } = await ending;
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    },
  },
  {
    fault: "a full disk, then a corpus that vanishes and comes back",
    happened: "reload says so, and the old answers stay in service",
    run: async (test) => {
      const { discord, program, corpusDir, dataDir, stdout } = await startReady(test);
      await writeFile(join(corpusDir, "new.txt"), portStory.replace("dawn", "noon"));
      const cache = cacheFileOf(corpusDir, dataDir);
      // Without its file the cache is written anew, beside its place first.
      await rm(cache);
      await symlink(fullDevice, `${cache}.${program.pid}.tmp`);
      expect(await reload(discord)).toContain("cannot be written (ENOSPC)");
      await expectNewQuestionAnswered(discord);

      await rename(corpusDir, `${corpusDir}-away`);
      expect(await reload(discord)).toContain("the old corpus stays in service");
      await stdout.line("reload failed");
      await expectNewQuestionAnswered(discord);

      await rename(`${corpusDir}-away`, corpusDir);
      expect(await reload(discord)).toMatch(/unchanged/u);
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "a data folder that cannot be written",
    happened: "said at start and at reload, and answered all the same",
    run: async (test) => {
      const dataDir = join(await faultFolder(test, { file: "" }), "file", "data");
      const { discord, corpusDir, stdout } = await startReady(test, { env: { DATA_DIR: dataDir } });
      await stdout.line("cannot be written");
      await writeFile(join(corpusDir, "new.txt"), portStory.replace("dawn", "noon"));
      expect(await reload(discord)).toContain("cannot be written");
      await expectNewQuestionAnswered(discord);
    },
  },
];
