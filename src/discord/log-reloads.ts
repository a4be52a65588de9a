import type { Logger } from "pino";
import type { Library, Newsroom } from "../library/library.ts";

/** A newsroom that logs what is in service now, and what every reload did. */
export function logReloads(newsroom: Newsroom, log: Logger): Newsroom {
  logCorpus(newsroom.current(), newsroom.current(), log);
  return {
    current: newsroom.current,
    async reload() {
      const report = await newsroom.reload();
      if (report.kind === "kept") {
        log.error({ reason: report.reason }, "reload failed, the old corpus stays in service");
      } else if (report.kind === "reloaded") {
        const { added, changed, removed, unchanged, tookMs } = report;
        log.info({ added, changed, removed, unchanged, tookMs }, "corpus reloaded");
        logCorpus(newsroom.current(), report, log);
      }
      return report;
    },
  };
}

function logCorpus(
  { articles }: Pick<Library, "articles">,
  { skipped, warnings }: Pick<Library, "skipped" | "warnings">,
  log: Logger,
): void {
  log.info({ articles: articles.length, skipped: skipped.length }, "corpus in service");
  for (const { file, reason } of skipped) log.warn({ file, reason }, "file skipped");
  for (const { file, reason } of warnings) log.warn({ file, reason }, "file not all used");
}

/** A smaller corpus is read before anybody looks. */
const fewestFiles = 1_000;

/** Logs how far the reading of a large corpus is, a line for each tenth. */
export function logProgress(log: Logger): (done: number, of: number) => void {
  return (done, of) => {
    const tenth = Math.ceil(of / 10);
    if (of >= fewestFiles && (done % tenth === 0 || done === of)) log.info({ done, of }, "reading");
  };
}
