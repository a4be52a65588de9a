import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Where a corpus's readings are kept: in the folder given, else in `.verbatim` beside the corpus. Two
 * corpora of one name have two files.
 */
export function cacheFileOf(corpusDir: string, dataDir: string | undefined): string {
  const corpus = resolve(corpusDir);
  const mark = createHash("sha256").update(corpus).digest("hex").slice(0, 8);
  return join(dataDir ?? join(dirname(corpus), ".verbatim"), `${basename(corpus)}-${mark}.jsonl`);
}
