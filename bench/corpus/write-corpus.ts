import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draftCorpus } from "./corpus.ts";

/** Writes the first articles of a corpus into a folder, which is made where there is none. */
export async function writeCorpus(folder: string, seed: number, articles: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const { file, text } of draftCorpus(seed)) {
    if (written === articles) return;
    await writeFile(join(folder, file), text());
    written += 1;
  }
}
