/**
 * Brings `docs/performance.md` and its picture up to a results file, `docs/performance.json` unless
 * another is named.
 */
import { readFile, writeFile } from "node:fs/promises";
import { drawSweep } from "./draw-sweep.ts";
import { fillTables } from "./fill-tables.ts";
import { sweepTitle } from "./parts/sweep.ts";
import { readResults } from "./results.ts";

const page = "docs/performance.md";
const picture = "docs/pictures/performance.svg";

try {
  const [, , file = "docs/performance.json"] = process.argv;
  const results = await readResults(file);
  const written = [page];
  await writeFile(page, fillTables(await readFile(page, "utf8"), results));
  const sweep = results.sections.find(({ title }) => title === sweepTitle);
  if (sweep !== undefined) {
    await writeFile(picture, drawSweep(sweep.rows));
    written.push(picture);
  }
  process.stdout.write(`${written.join("\n")}\n`);
} catch (error) {
  process.stderr.write(`plot: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
