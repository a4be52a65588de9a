import { type Logger, pino } from "pino";

/** Characters of log kept while the disk behind the output is full; what comes on top is dropped. */
const maxUnwritten = 1_000_000;

/**
 * A log on the standard output: lines of JSON, or in colours where somebody sits in front of it. An
 * output that goes away or is full costs log lines and nothing else.
 */
export async function openLog(
  level: string,
  { isTTY }: { readonly isTTY: boolean },
): Promise<Logger> {
  if (isTTY) return pino({ level }, (await import("pino-pretty")).default({ sync: true }));
  const output = pino.destination({ sync: true, maxLength: maxUnwritten });
  output.on("error", () => undefined);
  return pino({ level }, output);
}
