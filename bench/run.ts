/**
 * How long it all takes (`npm run bench`): `--quick` for the seeds and some thousand passages,
 * `--only answers,reload` for some parts, `--json` for programs. Each system runs in a process of its
 * own and measures itself, so that no message and no other system is in its figures; questions go to the
 * systems in turns, and rounds of warm-up are thrown away. Nothing is asserted; a part that fails
 * is told and the others run.
 * `docs/measuring.md` explains the numbers.
 */
import { cpus } from "node:os";
import { readArguments } from "./arguments.ts";
import { openCorpora } from "./corpora.ts";
import { parts as allParts } from "./parts.ts";
import { renderSection, type Section } from "./section.ts";
import { openSystems } from "./systems/open-systems.ts";

const tell = (line: string): void => void process.stderr.write(`bench: ${line}\n`);
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
const fail = (problem: string): void => {
  tell(problem);
  process.exitCode = 2;
};

const systems = openSystems();
try {
  const { parts, isQuick, isJson } = readArguments(process.argv.slice(2), allParts);
  const corpora = openCorpora(tell);
  const machine = {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: cpus().length,
  };
  const print = (text: string): void => void process.stdout.write(text);
  if (!isJson) print(`Node ${machine.node}, ${machine.processor}, ${machine.cores} cores\n\n`);
  const sections: Section[] = [];
  for (const { name, run } of parts) {
    tell(name);
    try {
      for (const section of await run({ corpora, systems, isQuick })) {
        sections.push(section);
        if (!isJson) print(`${renderSection(section)}\n`);
      }
    } catch (error) {
      fail(`${name}: ${messageOf(error)}`);
    }
  }
  if (isJson) print(`${JSON.stringify({ machine, isQuick, sections }, undefined, 2)}\n`);
} catch (error) {
  fail(messageOf(error));
} finally {
  await systems.close();
}
