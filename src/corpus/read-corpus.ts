import { join } from "node:path";
import type { Article } from "./article.ts";
import { CorpusEmptyError } from "./corpus-error.ts";
import type { CorpusReading } from "./corpus-reading.ts";
import { entryName, type FileProblem, problemOf } from "./file-problem.ts";
import { compare, type FoundFile, findFiles } from "./find-files.ts";
import { mebibyte } from "./formats/format.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { defaultOutlets, type OutletEntry } from "./outlet-registry.ts";
import { uniteOutlets } from "./outlets/unite-outlets.ts";
import { readBytes } from "./read-bytes.ts";
import type { EntryNote, FileReading } from "./read-file.ts";
import { createFileReader, type FileReader } from "./reading/file-reader.ts";
import { createReadingMemory, type ReadingMemory, readingKey } from "./reading/reading-memory.ts";
import { separateDuplicates } from "./select/duplicates.ts";
import { dropRepeatedLines } from "./select/repeated-lines.ts";

/** How a corpus is read; each may be left out. */
export interface ReadingOptions {
  /** An operator's outlets beside those that come with the program. */
  readonly outlets?: readonly OutletEntry[];
  /** What earlier readings found. */
  readonly memory?: ReadingMemory;
  /** Told after each file how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How many files are open at once; of those that may be larger than `largest`, in bytes, one. */
const filesAtOnce = 16;
const largest = 8 * mebibyte;

/**
 * Reads every article of a folder and its subfolders, in the order of their paths. What cannot be
 * used is skipped; an outlet has one name in all of them; of several copies or versions of a story
 * one is answered from.
 * @throws CorpusMissingError, CorpusUnreadableError, CorpusEmptyError
 */
export async function readCorpus(
  directory: string,
  { outlets = [], memory = createReadingMemory(), onProgress = () => {} }: ReadingOptions = {},
): Promise<CorpusReading> {
  const { root, files, skipped: unread, ignored } = await findFiles(directory);
  const reader = createFileReader(files.length, outlets);
  const used = new Map<string, FileReading>();
  const alone = oneAtATime();
  let done = 0;
  let newest = Number.NEGATIVE_INFINITY;
  const readings = await inOrder(files, filesAtOnce, async (found) => {
    const read = () => readOne(root, found, reader, memory);
    const { key, reading, changedAt } = await (found.format.largestBytes > largest
      ? alone(read)
      : read());
    if (key !== undefined) used.set(key, reading);
    if (changedAt !== undefined) newest = Math.max(newest, changedAt);
    done += 1;
    onProgress(done, files.length);
    return { file: found.file, reading };
  }).finally(() => reader.close());
  const { articles: found, problems, warnings } = gather(readings);
  const registered = new Set([...defaultOutlets, ...outlets].map(({ name }) => name));
  const { kept, duplicates } = separateDuplicates(uniteOutlets(found, registered));
  const articles = dropRepeatedLines(kept);
  const skipped = [...unread, ...problems].sort((a, b) => compare(a.file, b.file));
  if (articles.length === 0) throw new CorpusEmptyError(directory, skipped);
  const troubles = await memory.retain(used);
  return {
    articles,
    skipped,
    duplicates,
    warnings: [...warnings, ...troubles.map((reason) => ({ file: memory.name, reason }))],
    ignored,
    ...(Number.isFinite(newest) && { changedAt: newest }),
  };
}

/** Does one thing with each value, so many at once; the results in the order of the values. */
async function inOrder<T, R>(
  values: readonly T[],
  atOnce: number,
  work: (value: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = values.entries();
  const takeTurns = async () => {
    for (const [at, value] of queue) results[at] = await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return results;
}

interface OneReading {
  /** Absent where there were no bytes to read. */
  readonly key?: string;
  readonly changedAt?: number;
  readonly reading: FileReading;
}

async function readOne(
  root: string,
  { file, format }: FoundFile,
  reader: FileReader,
  memory: ReadingMemory,
): Promise<OneReading> {
  const read = await readBytes(join(root, file), format.largestBytes).catch((error: unknown) =>
    problemOf(error, "file"),
  );
  if (typeof read === "string") {
    return { reading: { articles: [], unusable: [{ reason: read }], warnings: [] } };
  }
  const { bytes, changedAt } = read;
  const key = readingKey(format, bytes);
  return { key, changedAt, reading: memory.recall(key) ?? (await reader.read(format, bytes)) };
}

interface Gathered extends Pick<CorpusReading, "articles" | "warnings"> {
  readonly problems: readonly FileProblem[];
}

function gather(
  readings: readonly { readonly file: string; readonly reading: FileReading }[],
): Gathered {
  const articles: Article[] = [];
  const problems: FileProblem[] = [];
  const warnings: FileProblem[] = [];
  for (const { file, reading } of readings) {
    const named = ({ entry, reason }: EntryNote) => ({ file: entryName(file, entry), reason });
    problems.push(...reading.unusable.map(named));
    warnings.push(...reading.warnings.map(named));
    for (const { entry, article } of reading.articles) {
      articles.push({ ...article, file: entryName(file, entry) });
    }
  }
  return { articles, problems, warnings };
}
