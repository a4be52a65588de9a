import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { Newsroom } from "../../src/library/library.ts";
import { measured } from "../measure.ts";
import type { BlockWatch } from "./blocks.ts";
import type { Figures } from "./messages.ts";

/**
 * Adds a paragraph to a file, times the reload, and puts the file back as it was, with another reload that
 * is not timed.
 * @returns milliseconds: `inService` until the new text is asked, the others until it is in the cache, too
 * @throws an error where the reload did not see the change
 */
export async function reloadChanged(
  newsroom: Newsroom,
  path: string,
  blocks: BlockWatch,
): Promise<Figures> {
  const before = await readFile(path);
  await appendFile(path, "\nThe harbour of Quoxford shut at noon, the harbour master said.\n");
  try {
    const { value, block } = await blocks.during(() => measured(() => reload(newsroom)));
    return { ...value.sample, inService: value.value, block };
  } finally {
    await writeFile(path, before);
    await reload(newsroom);
  }
}

/** @returns milliseconds until the change was in service */
async function reload(newsroom: Newsroom): Promise<number> {
  const report = await newsroom.reload();
  if (report.kind !== "reloaded" || report.changed.length !== 1)
    throw new Error(`the reload missed the change: ${report.kind}`);
  return report.tookMs;
}
