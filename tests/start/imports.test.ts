import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { startProgram } from "../support/discord/program.ts";
import { folder, story } from "../support/folder.ts";
import { runProgram } from "../support/run-program.ts";

/** The environment of a program whose modules are written down, and what it has loaded. */
async function watchModules() {
  const file = join(await folder(), "modules");
  return {
    settings: {
      MODULES_FILE: file,
      NODE_OPTIONS: `--import=${pathToFileURL("tests/start/record-modules.mjs").href}`,
    },
    async loaded(): Promise<readonly string[]> {
      const addresses = (await readFile(file, "utf8")).split("\n");
      return [...new Set(addresses.flatMap((address) => nameOf(address) ?? []))];
    },
  };
}

/** A package's name, or a source's path from the root. */
function nameOf(address: string): string | undefined {
  const path = address.split("?", 1)[0] ?? "";
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];
  return inPackage ?? /\/((?:src|commands)\/.*)$/u.exec(path)?.[1];
}

const discordSide = [
  "discord.js",
  "pino",
  "pino-pretty",
  "prom-client",
  "rate-limiter-flexible",
  "src/discord/bot.ts",
  "src/operations/metrics.ts",
  "commands/index.ts",
];
const chat = ["src/terminal/chat.ts", "src/terminal/chat-session.ts"];
const otherFormats = ["linkedom", "@mozilla/readability", "src/corpus/formats/export.ts"];
const readers = [
  ...otherFormats,
  "wink-nlp",
  "wink-eng-lite-web-model",
  "franc-min",
  "yaml",
  "src/corpus/read-file.ts",
  "src/corpus/formats/plain-text.ts",
];
const forLargeCorpora = ["piscina", "cli-progress"];
const forWatching = ["chokidar", "src/library/watch-corpus.ts"];

const port = () => folder({ "oslo.txt": story("Oslo"), "bergen.txt": story("Bergen") });

const expectNone = (loaded: readonly string[], unwanted: readonly string[]) => {
  expect(loaded).toContain("minisearch");
  expect(loaded.filter((name) => unwanted.includes(name))).toEqual([]);
};

/** Loading all of it from the sources takes its time on a busy machine. */
const timeout = 60_000;

describe("a question in the terminal", { timeout }, () => {
  test("loads nothing of Discord, and what reads articles only while one is not remembered", async () => {
    const corpusDir = await port();
    const ask = async () => {
      const watch = await watchModules();
      const { settings } = watch;
      const { exitCode } = await runProgram("src/ask.ts", ["when did the port shut"], {
        corpusDir,
        settings,
      });
      expect(exitCode).toBe(0);
      return await watch.loaded();
    };
    const others = [...discordSide, ...chat, ...forLargeCorpora, ...forWatching];
    const first = await ask();
    expectNone(first, [...others, ...otherFormats]);
    expect(first).toEqual(expect.arrayContaining(["wink-nlp", "src/corpus/read-file.ts"]));
    expectNone(await ask(), [...others, ...readers]);
  });
});

test("a chat in the terminal loads nothing of Discord", { timeout }, async () => {
  const watch = await watchModules();
  const { settings } = watch;
  const { exitCode } = await runProgram("src/main.ts", [], { corpusDir: await port(), settings });
  expect(exitCode).toBe(0);
  const loaded = await watch.loaded();
  expect(loaded).toEqual(expect.arrayContaining(chat));
  expectNone(loaded, [...discordSide, ...forLargeCorpora, ...forWatching]);
});

test("a bot loads neither the chat nor what nobody has asked it for", { timeout }, async () => {
  const watch = await watchModules();
  const env = { CORPUS_DIR: await port(), ...watch.settings };
  const { isRegistered, program, ending } = await startProgram({ env });
  await Promise.race([isRegistered, ending]);
  program.kill("SIGTERM");
  expect(await ending).toMatchObject({ exitCode: 0 });
  const loaded = await watch.loaded();
  expect(loaded).toEqual(expect.arrayContaining(["discord.js", "pino", "src/discord/bot.ts"]));
  expectNone(loaded, [
    ...chat,
    ...forLargeCorpora,
    ...forWatching,
    "prom-client",
    "pino-pretty",
    "src/operations/metrics.ts",
  ]);
});

test("a bot is at Discord before it begins to watch its corpus, and misses no change for it", {
  timeout,
}, async () => {
  const watch = await watchModules();
  const corpusDir = await port();
  const env = { CORPUS_DIR: corpusDir, CORPUS_WATCH: "true", LOG_LEVEL: "info", ...watch.settings };
  const { discord, program, stdout, ending } = await startProgram({ env });
  const asksForSession = ({ path }: { readonly path: string }) => path === "/gateway/bot";
  const loaded = discord.nextRequest(asksForSession).then(async () => {
    await writeFile(join(corpusDir, "oslo.txt"), story("Cork"));
    return await watch.loaded();
  });
  discord.breakNext(asksForSession, { arrives: true, until: loaded });
  expect((await loaded).filter((name) => forWatching.includes(name))).toEqual([]);
  await Promise.race([stdout.line('"changed":["oslo.txt"]'), ending]);
  await writeFile(join(corpusDir, "malmo.txt"), story("Malmö"));
  await Promise.race([stdout.line('"added":["malmo.txt"]'), ending]);
  program.kill("SIGTERM");
  expect(await ending).toMatchObject({ exitCode: 0 });
});
