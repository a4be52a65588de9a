/**
 * The project's own evaluation (`npm run eval`): asks the questions of all sets and prints how good
 * the answers are. `docs/measuring.md` explains every number. Exits with 1 where a floor is not
 * reached, with 2 on wrong use.
 */
import { parseArgs } from "node:util";
import { questionClasses, setNames } from "./eval-set.ts";
import { shortfallsOf } from "./floors.ts";
import { loadSet } from "./load.ts";
import { type Column, renderReport } from "./report.ts";
import { renderErrors } from "./report-errors.ts";
import { renderJson } from "./report-json.ts";
import { scoreSet } from "./score-set.ts";

const usage = `npm run eval [-- --set NAME] [--class NAME] [--errors] [--json]
  --set     one of ${setNames.join(", ")}
  --class   one of ${questionClasses.join(", ")}; floors are not held against it
  --errors  list every failing case
  --json    print one JSON object
`;

try {
  const { set, class: only, errors, json } = readArguments();
  const columns: Column[] = [];
  const shortfalls: string[] = [];
  for (const name of setNames) {
    if (set !== undefined && set !== name) continue;
    const scored = await scoreSet(loadSet(name), only);
    columns.push({ name, scored });
    if (only === undefined) shortfalls.push(...shortfallsOf(name, scored));
  }
  const all = { name: "all", scored: columns.flatMap(({ scored }) => scored) };
  const shown = columns.length > 1 ? [...columns, all] : columns;
  if (json) {
    process.stdout.write(renderJson(shown, shortfalls));
  } else {
    if (errors) process.stdout.write(`${renderErrors(columns)}\n`);
    process.stdout.write(renderReport(shown));
    process.stdout.write(shortfalls.map((line) => `below its floor: ${line}\n`).join(""));
  }
  process.exitCode = shortfalls.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      set: { type: "string" },
      class: { type: "string" },
      errors: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  return {
    set: oneOf(values.set, setNames),
    class: oneOf(values.class, questionClasses),
    errors: values.errors,
    json: values.json,
  };
}

function oneOf<T extends string>(given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((name) => name === given);
  if (found === undefined) throw new Error(`${given}: there is no such name\n${usage}`);
  return found;
}
