import { Writable } from "node:stream";
import { type Logger, pino } from "pino";

/** A log that keeps its lines and tells of new ones. */
export interface WatchedLog {
  readonly log: Logger;
  /** Lines of JSON, oldest first. */
  readonly lines: readonly string[];
  /** The first line with this in it, past or to come. */
  line(part: string): Promise<string>;
}

/** Collects lines and tells of those to come. */
export interface LineWatch {
  readonly lines: readonly string[];
  line(part: string): Promise<string>;
  /** Takes text in whatever pieces it comes. */
  write(text: string): void;
}

export function createLineWatch(): LineWatch {
  const lines: string[] = [];
  const waiters = new Set<{ readonly part: string; readonly resolve: (line: string) => void }>();
  let rest = "";
  return {
    lines,
    async line(part) {
      const known = lines.find((line) => line.includes(part));
      return known ?? (await new Promise((resolve) => waiters.add({ part, resolve })));
    },
    write(text) {
      const whole = `${rest}${text}`.split("\n");
      rest = whole.pop() ?? "";
      for (const line of whole) {
        lines.push(line);
        for (const waiter of waiters) {
          if (!line.includes(waiter.part)) continue;
          waiters.delete(waiter);
          waiter.resolve(line);
        }
      }
    },
  };
}

export function createWatchedLog(): WatchedLog {
  const watch = createLineWatch();
  const stream = new Writable({
    write(chunk, _encoding, done) {
      watch.write(String(chunk));
      done();
    },
  });
  return { log: pino({ level: "trace" }, stream), lines: watch.lines, line: watch.line };
}
