import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readImageFiles } from "../../tools/container/read-image-files.ts";
import { botToken, startLoopbackDiscord } from "../support/discord/loopback.ts";

/** A registry may be slow, or far away. */
const installTimeoutMs = 300_000;

/** What npm says where it cannot reach a registry; anything else is a fault of ours. */
const noRegistry =
  /npm error code (?:E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH)|ERR_SOCKET_TIMEOUT|ENOTCACHED)/u;

let root = "";
let app = "";
let whyNot: string | undefined;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "verbatim-install-"));
  app = join(root, "app");
  await mkdir(join(root, "tmp"));
  const stages = await readImageFiles(".");
  for (const { source } of stages.flatMap(({ files }) => files)) {
    await mkdir(dirname(join(app, source)), { recursive: true });
    await cp(source, join(app, source));
  }
  const install = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--prefer-offline"];
  const { exitCode, err } = await ended(spawn("npm", install, { cwd: app, env: process.env }));
  if (noRegistry.test(err)) whyNot = "no registry can be reached";
  else {
    expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
    expect(await ended(start(["--build"]))).toMatchObject({ exitCode: 0, err: "" });
  }
}, installTimeoutMs);

afterAll(() => rm(root, { recursive: true, force: true }));

/** The environment of a container: nothing but what is set, and what the program writes apart. */
const environment = (settings: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env["PATH"],
  NODE_ENV: "production",
  TMPDIR: join(root, "tmp"),
  DATA_DIR: join(root, "data"),
  CORPUS_DIR: resolve("seeds"),
  ...settings,
});

/** Starts a program of the installed copy as the image does. */
const start = (args: readonly string[], settings?: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ["src/start.mjs", ...args], { cwd: app, env: environment(settings) });

/** Starts a program of the checkout from its sources. */
const startHere = (args: readonly string[]) =>
  spawn(process.execPath, ["--import", "tsx", ...args], {
    env: environment({ DATA_DIR: join(root, "other") }),
  });

describe("the files of the image, installed without development packages or scripts", () => {
  test("hold no package that is only for development", async (context) => {
    if (whyNot !== undefined) context.skip(whyNot);
    const { devDependencies } = JSON.parse(await readFile("package.json", "utf8"));
    const installed = await readdir(join(app, "node_modules"));
    const { packages } = JSON.parse(await readFile("package-lock.json", "utf8"));
    const needless = Object.keys(devDependencies).filter(
      (name) => packages[`node_modules/${name}`].dev === true && installed.includes(name),
    );
    expect(needless).toEqual([]);
    expect(installed).toContain("discord.js");
  });

  const timeout = 60_000; // one of the two starts from the sources

  test("answer a question as the checkout does, and write nothing beside them", {
    timeout,
  }, async (context) => {
    if (whyNot !== undefined) context.skip(whyNot);
    const before = await filesOf(app);
    const question = ["src/ask.ts", "what did Xi say"];
    const [here, there] = await Promise.all([ended(start(question)), ended(startHere(question))]);
    expect(here).toMatchObject({ exitCode: 0, err: "" });
    expect(here.out).toContain("│");
    expect(here.out).toBe(there.out);
    expect(await filesOf(app)).toEqual(before);
  });

  test("run as a bot, and end with 0 when they are told to stop", async (context) => {
    if (whyNot !== undefined) context.skip(whyNot);
    const discord = await startLoopbackDiscord();
    onTestFinished(() => discord.close());
    const isRegistered = discord.nextRequest(({ method }) => method === "PUT");
    const bot = start(["src/main.ts"], {
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: discord.restUrl,
    });
    onTestFinished(() => void bot.kill("SIGKILL"));
    const ending = ended(bot);
    await Promise.race([isRegistered, ending]);
    bot.kill("SIGTERM");
    expect(await ending).toMatchObject({ exitCode: 0, err: "" });
  });
});

const filesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).sort();

async function ended(child: ReturnType<typeof spawn>) {
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk) => {
    err += String(chunk);
  });
  const [exitCode] = await once(child, "close");
  return { exitCode: Number(exitCode), out, err };
}
