import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { botToken, type Faults, type LoopbackDiscord, startLoopbackDiscord } from "./loopback.ts";
import { expectNothingTold, watchSecrets } from "./secrets.ts";
import { createLineWatch, type LineWatch } from "./watched-log.ts";

/** A developer's own `.env` fills in what is not set; what is set to nothing stays so. */
const noneOfTheDevelopers = {
  DISCORD_GUILD_ID: "",
  MODERATOR_ROLE_IDS: "",
  OUTLETS_FILE: "",
  DATA_DIR: "",
  CORPUS_WATCH: "",
  HEALTH_PORT: "",
  HEALTH_HOST: "",
  LOG_LEVEL: "",
};

/** What a test says of its program; everything else is filled in. */
export interface ProgramDraft {
  readonly faults?: Faults;
  readonly env?: Readonly<Record<string, string>>;
  /** A file descriptor to print to instead of a pipe. */
  readonly stdout?: number;
  /** A module loaded before the program, to break it from inside; told by `send`. */
  readonly preload?: string;
  /** Discord allows no new session for four hours. */
  readonly isPoor?: boolean;
}

/** How a program ended, and all that it printed. */
export interface Ending {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program itself, as an operator starts it, with a Discord on the loopback address. */
export interface RunningProgram {
  readonly discord: LoopbackDiscord;
  readonly program: ChildProcess;
  /** Resolves when it is connected and about to register its commands. */
  readonly isRegistered: Promise<unknown>;
  readonly ending: Promise<Ending>;
  readonly stdout: LineWatch;
  readonly stderr: LineWatch;
}

/**
 * Starts it; it is ended after the test, however that goes, and then nothing that it printed was told to
 * it in confidence.
 */
export async function startProgram(
  draft: ProgramDraft = {},
  onEnd: (cleanUp: () => unknown) => void = (cleanUp) =>
    onTestFinished(async () => void (await cleanUp())),
): Promise<RunningProgram> {
  const discord = await startLoopbackDiscord(draft.faults);
  onEnd(() => discord.close());
  watchSecrets(discord);
  if (draft.isPoor === true) discord.gateway.sessionStart.remaining = 0;
  const isRegistered = discord.nextRequest(({ method }) => method === "PUT");
  const preload = draft.preload === undefined ? [] : ["--import", inSupport(draft.preload)];
  const program = spawn(process.execPath, ["--import", "tsx", ...preload, "src/main.ts"], {
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: discord.restUrl,
      CORPUS_DIR: "seeds",
      ...noneOfTheDevelopers,
      ...draft.env,
    },
    stdio: [
      "ignore",
      draft.stdout ?? "pipe",
      "pipe",
      draft.preload === undefined ? "ignore" : "ipc",
    ],
  });
  const [stdout, stderr] = [createLineWatch(), createLineWatch()];
  const ending = endingOf(program, stdout, stderr);
  onEnd(async () => {
    const printed = await ending;
    expectNothingTold(discord, printed.stdout + printed.stderr);
  });
  onEnd(() => program.kill("SIGKILL"));
  return {
    discord,
    program,
    isRegistered,
    ending,
    stdout,
    stderr,
  };
}

async function endingOf(program: ChildProcess, out: LineWatch, err: LineWatch): Promise<Ending> {
  const printed = { stdout: "", stderr: "" };
  program.stdout?.on("data", (chunk) => {
    printed.stdout += String(chunk);
    out.write(String(chunk));
  });
  program.stderr?.on("data", (chunk) => {
    printed.stderr += String(chunk);
    err.write(String(chunk));
  });
  const [exitCode] = await once(program, "close");
  return { exitCode: typeof exitCode === "number" ? exitCode : null, ...printed };
}

const inSupport = (file: string): string => fileURLToPath(new URL(`./${file}`, import.meta.url));
