import type { Logger } from "pino";
import { describeError } from "./log.ts";
import { settlesWithin } from "./within.ts";

/** Supervisors kill after ten seconds. */
const leaveTimeoutMs = 9_500;

/** How an operator or a supervisor ends a program, with the exit code where it ends at once. */
const signals = [
  ["SIGTERM", 128 + 15],
  ["SIGINT", 128 + 2],
] as const;

/** What the guard needs of the program. */
export interface GuardParts {
  readonly process: NodeJS.Process;
  readonly log: Logger;
  /** Ends what is open; called once. */
  readonly close: () => Promise<unknown>;
}

/** Ends the program in good order. */
export interface ProcessGuard {
  /** Closes what is open and exits with this code, within ten seconds. */
  leave(code: number): void;
}

/**
 * Decides what the process survives:
 * - SIGTERM and SIGINT: closes what is open, exit code 0; a second one ends it at once, as one would also
 *   have to where `node` is process 1 of a container, whose signals do nothing by themselves;
 * - a rejection that nobody handled is logged and survived: answers and reloads catch their own, so it is
 *   a library's afterthought, a heartbeat on a socket just gone for example, and the next one mends it;
 * - an exception that nobody caught is logged and fatal: whatever threw was left half done. Answers in
 *   flight are finished, exit code 1, and a supervisor starts afresh; session starts are rationed;
 * - an output that goes away is survived in silence, there being nowhere left to say so.
 */
export function guardProcess({ process, log, close }: GuardParts): ProcessGuard {
  let exitCode: number | undefined;
  const leave = (code: number): void => {
    if (exitCode !== undefined) {
      exitCode = Math.max(exitCode, code);
      return;
    }
    exitCode = code;
    settlesWithin(leaveTimeoutMs, close())
      .catch((error: unknown) => log.error({ error: describeError(error) }, "not closed in order"))
      .finally(() => process.exit(exitCode));
  };
  for (const [signal, codeAtOnce] of signals) {
    process.on(signal, () => {
      if (exitCode !== undefined) process.exit(codeAtOnce);
      log.info({ signal }, "stopping");
      leave(0);
    });
  }
  process.on("unhandledRejection", (reason) => {
    log.error({ error: describeError(reason) }, "unhandled rejection, survived");
  });
  process.on("uncaughtException", (error) => {
    log.fatal({ error: describeError(error) }, "unhandled exception, ending");
    leave(1);
  });
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
  return { leave };
}
