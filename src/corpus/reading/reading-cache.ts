import type { FileHandle } from "node:fs/promises";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { oneAtATime } from "../one-at-a-time.ts";
import { noPause, type Pause } from "../pacer.ts";
import { type CacheLines, cacheLines, headerOf } from "./cache-lines.ts";
import { messageOf } from "./cache-problem.ts";
import { type FileEnd, loadCache } from "./load-cache.ts";
import { type FileMark, keyAmong, type ReadingMemory, type Remembered } from "./reading-memory.ts";

/**
 * Opens a file of readings. The first line says by which version of the reader they were made; each
 * further line is a checksum, a key and JSON: a reading, or by which mark a file is known to hold it.
 * What is new is written at the end, where the later mark of a file counts; when more than half is out of
 * date the file is written anew. What is damaged or foreign is not used. Never throws: a cache that cannot
 * be read or written costs time and nothing else.
 * @param version - see `readerVersion`
 */
export async function openReadingCache(
  file: string,
  version: string,
  pause: Pause = noPause,
): Promise<ReadingMemory> {
  const loaded = await loadCache(file, version, pause);
  const lines = cacheLines(version);
  let remembered: Remembered = loaded;
  let written: Written = { ...loaded, isSound: loaded.problem === undefined };
  let problems: readonly string[] = loaded.problem === undefined ? [] : [loaded.problem];
  const told = (): readonly string[] => {
    const all = problems;
    problems = [];
    return all;
  };
  const inTurn = oneAtATime();
  return {
    name: file,
    recall: (key) => remembered.readings.get(key),
    keyOf: (path, stamp) => keyAmong(remembered.marks, path, stamp),
    retain(next) {
      remembered = next;
      return told();
    },
    save: (savePause = noPause) =>
      inTurn(async () => {
        const cache = { file, version, lines, pause: savePause };
        try {
          written = await write(cache, remembered, written);
        } catch (error) {
          written = { ...written, isSound: false };
          const reason = `cannot be written (${messageOf(error)}); the next start reads all files again`;
          problems = [...problems, reason];
        }
        return told();
      }),
  };
}

/** What stands in the file. */
interface Written {
  readonly marks: ReadonlyMap<string, FileMark>;
  /** By key of a reading, the bytes of its line. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Absent where there is no file. */
  readonly end?: FileEnd;
  /** False where it is to be written anew. */
  readonly isSound: boolean;
}

interface CacheFile {
  readonly file: string;
  readonly version: string;
  readonly lines: CacheLines;
  readonly pause: Pause;
}

/** Brings a file up to date. */
async function write(cache: CacheFile, next: Remembered, before: Written): Promise<Written> {
  const { end, isSound } = before;
  if (isSound && end !== undefined && !isMostlyDead(next, before, end)) {
    const isNew = [...next.readings.keys()].some((key) => !before.sizes.has(key));
    const isMarked = [...next.marks].some(([file, mark]) => !isWritten(file, mark, before));
    if (!isNew && !isMarked) return before;
    const appended = await append(cache, next, before, end);
    if (appended !== undefined) return appended;
  }
  return await writeAnew(cache, next);
}

/** About the bytes of a mark's line. */
const markSize = 200;

/** True where more than half of a file is of files that are gone or have changed. */
function isMostlyDead(next: Remembered, { sizes, marks }: Written, { size }: FileEnd): boolean {
  let live = markSize * marks.size;
  for (const key of next.readings.keys()) live += sizes.get(key) ?? 0;
  return live < size / 2;
}

const isWritten = (file: string, { key, stamp }: FileMark, { marks }: Written): boolean =>
  keyAmong(marks, file, stamp) === key;

/** @returns undefined where the file is not what was written last: another process has been there */
async function append(
  cache: CacheFile,
  next: Remembered,
  before: Written,
  end: FileEnd,
): Promise<Written | undefined> {
  const handle = await open(cache.file, "a");
  try {
    const { ino, size } = await handle.stat();
    if (ino !== end.ino || size !== end.size) return undefined;
    return await writeNew(handle, cache, next, before);
  } finally {
    await handle.close();
  }
}

/** Writes beside the file and then in its place, so that a crash leaves the old one whole. */
async function writeAnew(cache: CacheFile, next: Remembered): Promise<Written> {
  const { file, version } = cache;
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(aside, "w");
    try {
      await handle.appendFile(`${headerOf(version)}\n`);
      const nothing = { marks: new Map(), sizes: new Map(), isSound: true };
      const written = await writeNew(handle, cache, next, nothing);
      await rename(aside, file);
      return written;
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** So many bytes are written at once. */
const bytesAtOnce = 2 ** 17;

/** Writes the lines that a file lacks at its end. */
async function writeNew(
  handle: FileHandle,
  { lines, pause }: CacheFile,
  next: Remembered,
  before: Written,
): Promise<Written> {
  const sizes = new Map(before.sizes);
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = async () => {
    await handle.appendFile(Buffer.concat(waiting));
    [waiting, bytes] = [[], 0];
  };
  const put = (line: Uint8Array): Promise<void> | undefined => {
    waiting.push(line);
    bytes += line.length;
    return bytes < bytesAtOnce ? pause() : flush();
  };
  for (const [key, reading] of next.readings) {
    if (sizes.has(key)) continue;
    const line = lines.ofReading(key, reading);
    sizes.set(key, line.length);
    await put(line);
  }
  for (const [file, mark] of next.marks)
    if (!isWritten(file, mark, before)) await put(lines.ofMark(file, mark));
  await flush();
  const { ino, size } = await handle.stat();
  return { marks: next.marks, sizes, end: { ino, size }, isSound: true };
}
