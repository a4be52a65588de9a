import { join } from "node:path";
import type { Article } from "./article.ts";
import { CorpusEmptyError } from "./corpus-error.ts";
import type { CorpusReading, Duplicate } from "./corpus-reading.ts";
import { entryName, type FileProblem, problemOf } from "./file-problem.ts";
import { compare, type FoundFile, findFiles } from "./find-files.ts";
import type { OutletRegistry } from "./outlet-registry.ts";
import { readBytes } from "./read-bytes.ts";
import { type FileReading, readFile } from "./read-file.ts";

/** How many files are read at once. */
const readersAtOnce = 8;

/**
 * Reads every article of a folder and its subfolders, in the order of their paths. What cannot be
 * used is skipped; a later article with the same text is a duplicate.
 * @throws CorpusMissingError, CorpusUnreadableError, CorpusEmptyError
 */
export async function readCorpus(
  directory: string,
  registry: OutletRegistry,
): Promise<CorpusReading> {
  const { root, files, skipped: unread, ignored } = await findFiles(directory);
  const articles: Article[] = [];
  const skipped: FileProblem[] = [...unread];
  const duplicates: Duplicate[] = [];
  const warnings: FileProblem[] = [];
  const firstWith = new Map<string, string>();
  for (const batch of batches(files, readersAtOnce)) {
    const readings = await Promise.all(batch.map((found) => readOne(root, found, registry)));
    for (const { file, reading } of readings) {
      const named = ({ entry, reason }: { readonly entry?: number; readonly reason: string }) => ({
        file: entryName(file, entry),
        reason,
      });
      skipped.push(...reading.unusable.map(named));
      warnings.push(...reading.warnings.map(named));
      for (const { entry, article } of reading.articles) {
        const name = entryName(file, entry);
        const twin = firstWith.get(article.id);
        if (twin === undefined) {
          firstWith.set(article.id, name);
          articles.push({ ...article, file: name });
        } else duplicates.push({ file: name, of: twin, kind: "same text" });
      }
    }
  }
  if (articles.length === 0) throw new CorpusEmptyError(directory, skipped);
  return {
    articles,
    skipped: skipped.sort((a, b) => compare(a.file, b.file)),
    duplicates,
    warnings,
    ignored,
  };
}

function* batches<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}

async function readOne(
  root: string,
  { file, format }: FoundFile,
  registry: OutletRegistry,
): Promise<{ readonly file: string; readonly reading: FileReading }> {
  const bytes = await readBytes(join(root, file), format.largestBytes).catch((error: unknown) =>
    problemOf(error, "file"),
  );
  const reading: FileReading =
    typeof bytes === "string"
      ? { articles: [], unusable: [{ reason: bytes }], warnings: [] }
      : readFile(format, bytes, registry);
  return { file, reading };
}
