import { spawn } from "node:child_process";
import { join } from "node:path";

/** How a program of ours ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** What a program is run with. */
export interface Running {
  /** Absent: nothing is typed. */
  readonly stdin?: string;
  readonly corpusDir: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Runs a program of ours as npm would, without a token; what it remembers goes with the corpus. */
export function runProgram(
  program: string,
  args: readonly string[],
  { stdin = "", corpusDir, settings = {} }: Running,
): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    env: {
      ...env,
      DISCORD_TOKEN: "",
      OUTLETS_FILE: "",
      CORPUS_DIR: corpusDir,
      DATA_DIR: join(corpusDir, ".data"),
      ...settings,
    },
  });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, out: out(), err: err() }));
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.setEncoding("utf8");
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return () => chunks.join("");
}
