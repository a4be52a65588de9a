/**
 * How long answering and reading take (`npm run bench`). All is measured in one process after
 * rounds of warm-up that are thrown away: each sample is one question or one page, timed by the clock
 * and by the processor's own count, so that a busy machine shows as a gap between the two. Answers and
 * plain MiniSearch are timed in turns in the same rounds, so that their ratio holds on any machine.
 * Nothing is asserted. `docs/measuring.md` explains the numbers.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { createOutletRegistry } from "../src/corpus/outlet-registry.ts";
import { openNewsroom } from "../src/open-newsroom.ts";
import { setNames } from "../tests/eval/eval-set.ts";
import { loadSet } from "../tests/eval/load.ts";
import { benchAnswers } from "./bench-answers.ts";
import { benchHostile } from "./bench-hostile.ts";
import { benchReading } from "./bench-reading.ts";
import { type Results, renderReport } from "./report.ts";

try {
  const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
  const sets = setNames.map(loadSet);
  const libraries = await Promise.all(
    sets.map(async ({ corpus }) => (await openNewsroom({ corpusDir: corpus })).current()),
  );
  const seeds = sets.findIndex(({ name }) => name === "seeds");
  const [library, questions] = [libraries[seeds], sets[seeds]?.questions];
  if (library === undefined || questions === undefined) throw new Error("there are no seeds");
  const results: Results = {
    machine: {
      node: process.versions.node,
      processor: cpus()[0]?.model ?? "unknown processor",
      cores: cpus().length,
    },
    answers: await benchAnswers(
      library,
      questions.map(({ question }) => question),
    ),
    reading: benchReading(
      libraries.flatMap(({ articles }) => articles),
      createOutletRegistry(),
    ),
    hostile: await benchHostile(library),
  };
  process.stdout.write(
    values.json ? `${JSON.stringify(results, undefined, 2)}\n` : renderReport(results),
  );
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
