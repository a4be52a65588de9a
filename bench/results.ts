import { readFile } from "node:fs/promises";
import type { Row, Section } from "./section.ts";

/** What a file holds that `npm run bench -- --json` wrote. */
export interface Results {
  /** Node, processor and cores in one line. */
  readonly machine: string;
  readonly sections: readonly Section[];
}

/**
 * Reads a results file; of what is not as it should be nothing is taken.
 * @throws an error with a one-line message where the file is no JSON or has no sections
 */
export async function readResults(file: string): Promise<Results> {
  const value = parse(file, await readFile(file, "utf8"));
  const sections = listOf(field(value, "sections")).flatMap(sectionOf);
  if (sections.length === 0) throw new Error(`${file}: it has no sections`);
  const machine = field(value, "machine");
  const [node, processor, cores] = ["node", "processor", "cores"].map((name) =>
    String(field(machine, name) ?? "unknown"),
  );
  return { machine: `Node ${node}, ${processor}, ${cores} cores`, sections };
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file}: it is no JSON`, { cause });
  }
}

function sectionOf(value: unknown): readonly Section[] {
  const title = field(value, "title");
  if (typeof title !== "string") return [];
  const notes = listOf(field(value, "notes")).filter((note) => typeof note === "string");
  return [{ title, notes, rows: listOf(field(value, "rows")).map(rowOf) }];
}

const rowOf = (value: unknown): Row =>
  Object.fromEntries(
    entriesOf(value).flatMap(([name, cell]) =>
      typeof cell === "number" || typeof cell === "string" ? [[name, cell]] : [],
    ),
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

const field = (value: unknown, name: string): unknown =>
  entriesOf(value).find(([key]) => key === name)?.[1];
