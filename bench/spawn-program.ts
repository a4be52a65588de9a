import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { cpuOfGroup } from "./group-cpu.ts";
import type { Sample } from "./measure.ts";

/** A program of ours as npm starts it, in a process group of its own. */
export interface SpawnedProgram {
  type(text: string): void;
  /** Resolves when what it printed matches. */
  printed(pattern: RegExp): Promise<void>;
  /** Rejects, with the end of what it printed, when it ends by itself. */
  readonly ended: Promise<never>;
  /** Takes the time since it was started, and ends it. */
  end(): Promise<Sample>;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Nothing of the developer's own settings gets through. */
const unset = {
  CORPUS_DIR: "seeds",
  DISCORD_GUILD_ID: "",
  MODERATOR_ROLE_IDS: "",
  OUTLETS_FILE: "",
  CORPUS_WATCH: "",
  HEALTH_PORT: "",
  HEALTH_HOST: "",
  LOG_LEVEL: "",
};

/** Starts a command line with the project's programs on the path. */
export function spawnProgram(
  command: string,
  env: Readonly<Record<string, string>>,
): SpawnedProgram {
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const startedAt = performance.now();
  const child = spawn(command, {
    cwd: root,
    shell: true,
    detached: true,
    env: { ...process.env, ...unset, ...env, PATH: path },
  });
  let output = "";
  const watches = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      output += String(chunk);
      for (const look of watches) look();
    });
  }
  child.stdin.on("error", () => undefined);
  const exit = once(child, "exit");
  const ended = exit.then(() => {
    throw new Error(`${command}: ended too early: ${output.slice(-300).replaceAll("\n", " ")}`);
  });
  ended.catch(() => undefined);
  return {
    ended,
    type: (text) => void child.stdin.write(text),
    printed: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!pattern.test(output)) return;
          watches.delete(look);
          resolve();
        };
        watches.add(look);
        look();
      }),
    async end() {
      const wall = performance.now() - startedAt;
      const { pid, exitCode } = child;
      if (pid === undefined || exitCode !== null) return { wall, cpu: Number.NaN };
      const cpu = cpuOfGroup(pid);
      process.kill(-pid, "SIGKILL");
      await exit;
      return { wall, cpu };
    },
  };
}
