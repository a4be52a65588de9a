import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Figures, readReply } from "./messages.ts";

/** A system in a process of its own. */
export interface RunningSystem {
  /** What opening took. */
  readonly opened: Figures;
  /** Does one task and gives its figures; the next one waits. */
  run(task: string, text?: string): Promise<Figures>;
  close(): Promise<void>;
}

/** Those there are, each a module beside this one. */
export type SystemName = "verbatim" | "retrieval" | "plain" | "reading";

/**
 * Starts a system; resolves when it is open.
 * @throws an error with a one-line message where it cannot open, or ends while it is asked
 */
export async function startSystem(
  name: SystemName,
  args: readonly string[],
): Promise<RunningSystem> {
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), args, {
    execArgv: ["--expose-gc", "--import", new URL("../compile.mjs", import.meta.url).href],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let before: Promise<unknown> = Promise.resolve();
  const opened = await nextReply(child, name);
  return {
    opened,
    run(task, text = "") {
      const asked = before.then(() => {
        child.send({ task, text });
        return nextReply(child, name);
      });
      before = asked.catch(() => undefined);
      return asked;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.disconnect();
      await exit;
    },
  };
}

async function nextReply(child: ChildProcess, name: SystemName): Promise<Figures> {
  const stop = new AbortController();
  const gone = once(child, "exit", { signal: stop.signal }).then(() => {
    throw new Error(`the system ${name} has ended`);
  });
  gone.catch(() => undefined);
  const message = await Promise.race([once(child, "message", { signal: stop.signal }), gone]);
  stop.abort();
  const reply = readReply(message[0]);
  if (reply.kind === "failed") throw new Error(`the system ${name}: ${reply.problem}`);
  return reply.figures;
}
