import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { botToken } from "../../tests/support/discord/loopback.ts";

/** What a bot used at a moment. */
export interface Usage {
  /** Resident memory and used heap, MiB. */
  readonly residentMib: number;
  readonly heapMib: number;
  /** Open handles and sockets of the process. */
  readonly handles: number;
}

/** The bot as an operator starts it, in a process of its own. */
export interface BotProcess {
  /** What it uses now, by its own `/metrics`. */
  usage(): Promise<Usage>;
  /** Lines that it logged as errors. */
  readonly errors: readonly string[];
  /** Asks it to stop as a supervisor does, and waits. */
  stop(): Promise<number | null>;
}

/** Where it finds what. */
export interface BotPlaces {
  readonly restUrl: string;
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly healthPort: number;
}

const mebibyte = 1024 * 1024;
/** pino's level of an error. */
const errorLevel = 50;

/** Starts it against another Discord; `npm start` without npm, which would take the signals. */
export function startBotProcess({
  restUrl,
  corpusDir,
  dataDir,
  healthPort,
}: BotPlaces): BotProcess {
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--import", collector, "src/start.mjs", "src/main.ts"],
    {
      env: {
        PATH: process.env["PATH"],
        DISCORD_TOKEN: botToken,
        DISCORD_API_URL: restUrl,
        DISCORD_GUILD_ID: "",
        MODERATOR_ROLE_IDS: "",
        OUTLETS_FILE: "",
        CORPUS_WATCH: "",
        CORPUS_DIR: corpusDir,
        DATA_DIR: dataDir,
        HEALTH_PORT: String(healthPort),
        HEALTH_HOST: "127.0.0.1",
        LOG_LEVEL: "info",
      },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const errors: string[] = [];
  collectErrors(child, errors);
  return {
    errors,
    async usage() {
      const collected = once(child, "message");
      child.send("collect");
      await collected;
      return readUsage(await (await fetch(metricsOf(healthPort))).text());
    },
    async stop() {
      const ended = once(child, "close");
      child.kill("SIGTERM");
      const [exitCode] = await ended;
      return typeof exitCode === "number" ? exitCode : null;
    },
  };
}

/** Lets the heap be measured without what is only waiting to be collected. */
const collector = new URL("./collect-garbage.mjs", import.meta.url).href;

const metricsOf = (port: number): string => `http://127.0.0.1:${port}/metrics`;

function collectErrors({ stdout }: ChildProcess, errors: string[]): void {
  let rest = "";
  stdout?.setEncoding("utf8").on("data", (chunk) => {
    const lines = `${rest}${String(chunk)}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (levelOf(line) >= errorLevel) errors.push(line);
  });
}

function levelOf(line: string): number {
  try {
    return Number(Object(JSON.parse(line)).level ?? 0);
  } catch {
    return errorLevel;
  }
}

/** @throws Error if the text is none of this bot's metrics */
function readUsage(metrics: string): Usage {
  return {
    residentMib:
      sumOf(metrics, /^verbatim_memory_bytes\{[^}]*"resident"[^}]*\} (\S+)$/gmu) / mebibyte,
    heapMib: sumOf(metrics, /^verbatim_memory_bytes\{[^}]*"heap used"[^}]*\} (\S+)$/gmu) / mebibyte,
    handles: sumOf(metrics, /^verbatim_active_resources(?:\{[^}]*\})? (\S+)$/gmu),
  };
}

function sumOf(metrics: string, sample: RegExp): number {
  const values = [...metrics.matchAll(sample)].map(([, value]) => Number(value));
  if (values.length === 0) throw new Error(`/metrics has no sample like ${sample.source}`);
  return values.reduce((sum, value) => sum + value, 0);
}
