import { readFile } from "node:fs/promises";
import { type OutletEntry, parseOutletEntries } from "./corpus/outlet-registry.ts";

/**
 * An operator's own outlets.
 * @throws an error with a one-line message that names the file
 */
export async function readOutlets(file: string): Promise<readonly OutletEntry[]> {
  try {
    return parseOutletEntries(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file}: cannot be used as OUTLETS_FILE: ${problem}`, { cause });
  }
}
