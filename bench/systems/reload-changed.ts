import { appendFile, readFile, writeFile } from "node:fs/promises";
import type { Newsroom } from "../../src/library/library.ts";
import { timed } from "../measure.ts";
import type { BlockWatch } from "./blocks.ts";
import type { Figures } from "./messages.ts";

/**
 * Adds a paragraph to a file, times the reload until the new text is in service, and puts the file back
 * as it was, with another reload that is not timed.
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
    const { value, block } = await blocks.during(() => timed(() => reload(newsroom)));
    return { ...value, block };
  } finally {
    await writeFile(path, before);
    await reload(newsroom);
  }
}

async function reload(newsroom: Newsroom): Promise<void> {
  const report = await newsroom.reload();
  const isSeen = report.kind === "reloaded" && report.changed.length === 1;
  if (!isSeen) throw new Error(`the reload missed the change: ${report.kind}`);
}
