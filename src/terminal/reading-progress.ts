import { createRequire } from "node:module";
import type cliProgress from "cli-progress";
import { plural } from "./plural.ts";

/** What a progress is shown on, standard error as a rule. */
export interface ProgressSetting {
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Milliseconds from any fixed point; the machine's own clock where absent. */
  readonly now?: () => number;
}

/** Told after each file how many are done; the last call has as many done as there are. */
export type OnProgress = (done: number, of: number) => void;

/** Whoever waits less needs no progress, in milliseconds. */
const patience = 1_000;

/** A smaller corpus is read before a progress could be looked at. */
const fewestFiles = 100;

/** Without a terminal a line for each so many hundredths. */
const step = 10;

/** Loaded where there is something to show: most corpora are read before. */
function loadBars(): typeof cliProgress {
  const require = createRequire(import.meta.url);
  return require("cli-progress");
}

/** Shows how far the reading of a large corpus is: a bar in a terminal, else some lines. */
export function createReadingProgress({
  output,
  now = () => performance.now(),
}: ProgressSetting): OnProgress {
  let startedAt: number | undefined;
  let bar: cliProgress.SingleBar | undefined;
  let told = 0;
  const show: OnProgress = (done, of) => {
    const percent = Math.floor((done / of) * 100);
    if (output.isTTY !== true) {
      if (percent < told + step && done < of) return;
      told = percent;
      output.write(`reading: ${plural(done, "file")} of ${of}\n`);
    } else if (bar === undefined) {
      const format = "reading {bar} {value} of {total} files, {eta_formatted} to go";
      const { SingleBar } = loadBars();
      bar = new SingleBar({ stream: output, format, hideCursor: true, clearOnComplete: true });
      bar.start(of, done);
    } else bar.update(done);
  };
  return (done, of) => {
    startedAt ??= now();
    if (of >= fewestFiles && now() - startedAt >= patience) show(done, of);
    if (done < of) return;
    bar?.stop();
    [startedAt, bar, told] = [undefined, undefined, 0];
  };
}
