import { join, sep } from "node:path";
import type { CorpusMeter } from "./corpus-limits.ts";
import { type CorpusMemory, type NamedReading, nameReading } from "./corpus-memory.ts";
import { problemOf } from "./file-problem.ts";
import { type FileStamp, isSettled, stampFiles } from "./file-stamp.ts";
import type { FoundFile } from "./find-files.ts";
import { mebibyte } from "./formats/format.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { OutletEntry } from "./outlet-registry.ts";
import type { Pause } from "./pacer.ts";
import { readBytes } from "./read-bytes.ts";
import type { FileReading } from "./read-file.ts";
import { createFileReader, type FileReader } from "./reading/file-reader.ts";
import { type FileMark, type ReadingMemory, readingKey } from "./reading/reading-memory.ts";

/** What the files of a corpus are read with; see `ReadingOptions`. */
export interface ReadingParts {
  readonly outlets: readonly OutletEntry[];
  readonly memory: ReadingMemory;
  readonly last: CorpusMemory;
  readonly meter: CorpusMeter;
  readonly pause: Pause;
  readonly now?: () => number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** What files hold. */
export interface ReadFiles {
  /** By path, in the order of the files. */
  readonly named: ReadonlyMap<string, NamedReading>;
  /** By key. */
  readonly readings: ReadonlyMap<string, FileReading>;
  /** By path, where a change would be seen by the file's stamp alone. */
  readonly marks: ReadonlyMap<string, FileMark>;
  /** When the newest was written, in milliseconds since 1970; minus infinity where none could be read. */
  readonly newest: number;
}

/** How many files are open at once; of those that may be larger than `largest`, in bytes, one. */
const filesAtOnce = 16;
const largest = 8 * mebibyte;
/** So many files that have not changed are taken from the memory in one piece. */
const filesInPiece = 64;

/**
 * Reads files, of which those that have not changed come from the memory.
 * @throws CorpusTooLargeError
 */
export async function readFiles(
  root: string,
  files: readonly FoundFile[],
  { outlets, memory, last, meter, pause, now, onProgress = () => {} }: ReadingParts,
): Promise<ReadFiles> {
  const named = new Map<string, NamedReading>();
  const readings = new Map<string, FileReading>();
  const marks = new Map<string, FileMark>();
  let newest = Number.NEGATIVE_INFINITY;
  const take = (file: string, { reading, key, stamp, isSettled: isMarked }: OneReading): void => {
    for (const { article } of reading.articles) meter.passages(article.paragraphs.length);
    named.set(file, nameReading(file, reading, last.files.get(file)));
    if (key !== undefined) readings.set(key, reading);
    if (stamp !== undefined) newest = Math.max(newest, stamp.mtimeMs);
    if (key !== undefined && stamp !== undefined && isMarked) marks.set(file, { key, stamp });
    onProgress(named.size, files.length);
  };
  // Ten thousand calls of `join` would take as long as asking the disk.
  const paths = files.map(({ file }) => `${root}${sep}${file}`);
  const stamps = now === undefined ? [] : await stampFiles(paths, { pause, now });
  for (const stamp of stamps) meter.bytes(stamp?.size ?? 0);
  const changed: FoundFile[] = [];
  for (const [at, found] of files.entries()) {
    const known = recallFile(found, stamps[at], memory);
    if (known === undefined) changed.push(found);
    else take(found.file, known);
    if (at % filesInPiece === 0) await pause();
  }
  const reader = createFileReader(files.length, outlets);
  const alone = oneAtATime();
  await forEach(changed, filesAtOnce, async (found) => {
    const read = () => readOne(root, found, { reader, memory, now });
    const one = await (found.format.largestBytes > largest ? alone(read) : read());
    if (now === undefined) meter.bytes(one.stamp?.size ?? 0);
    take(found.file, one);
  }).finally(() => reader.close());
  // Where all of them were known, they are in order already.
  return { named: changed.length === 0 ? named : inOrder(named, files), readings, marks, newest };
}

function inOrder(
  named: ReadonlyMap<string, NamedReading>,
  files: readonly FoundFile[],
): ReadonlyMap<string, NamedReading> {
  const ordered = new Map<string, NamedReading>();
  for (const { file } of files) {
    const reading = named.get(file);
    if (reading !== undefined) ordered.set(file, reading);
  }
  return ordered;
}

/** Does one thing with each value, so many at once. Where one fails no further one is begun. */
async function forEach<T>(
  values: readonly T[],
  atOnce: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const queue = values.values();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    for (const value of queue) {
      if (failures.length > 0) return;
      await work(value).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  if (failures.length > 0) throw failures[0];
}

interface OneReading {
  readonly reading: FileReading;
  /** Absent where there were no bytes to read, as the stamp. */
  readonly key?: string;
  readonly stamp?: FileStamp;
  /** True where a change would be seen by the stamp alone. */
  readonly isSettled: boolean;
}

function recallFile(
  { file, format }: FoundFile,
  stamp: FileStamp | undefined,
  memory: ReadingMemory,
): OneReading | undefined {
  if (stamp === undefined || stamp.size > format.largestBytes) return undefined;
  const key = memory.keyOf(file, stamp);
  const reading = key === undefined ? undefined : memory.recall(key);
  if (key === undefined || reading === undefined) return undefined;
  return { reading, key, stamp, isSettled: true };
}

interface ReadingOne extends Pick<ReadingParts, "memory"> {
  readonly reader: FileReader;
  readonly now: (() => number) | undefined;
}

async function readOne(
  root: string,
  { file, format }: FoundFile,
  { reader, memory, now = () => Number.NEGATIVE_INFINITY }: ReadingOne,
): Promise<OneReading> {
  const readAt = now();
  const read = await readBytes(join(root, file), format.largestBytes).catch((error: unknown) =>
    problemOf(error, "file"),
  );
  if (typeof read === "string") {
    return {
      reading: { articles: [], unusable: [{ reason: read }], warnings: [] },
      isSettled: false,
    };
  }
  const { bytes, stamp } = read;
  const key = readingKey(format, bytes);
  const reading = memory.recall(key) ?? (await reader.read(format, bytes));
  return { reading, key, stamp, isSettled: isSettled(stamp, readAt) };
}
