import type { FileHandle } from "node:fs/promises";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { oneAtATime } from "../one-at-a-time.ts";
import { noPause, type Pause } from "../pacer.ts";
import type { FileReading } from "../read-file.ts";
import { type CacheLines, cacheLines, headerOf } from "./cache-lines.ts";
import { messageOf } from "./cache-problem.ts";
import { type FileEnd, loadCache } from "./load-cache.ts";
import { type FileMark, keyAmong, type ReadingMemory, type Remembered } from "./reading-memory.ts";

/**
 * Opens a file of readings. The first line says by which version of the reader they were made; each
 * further line is a checksum, a key and JSON: a reading or a part of one, or by which mark a file is known to hold it.
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
  let written: Written = {
    ...loaded,
    sizes: new Map(loaded.sizes),
    isSound: loaded.problem === undefined,
  };
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
  /** By key of a reading, the bytes of its lines; it grows with the file, and is begun anew with it. */
  readonly sizes: Map<string, number>;
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
  if (isSound && end !== undefined) {
    const missing = await findMissing(next, before, cache.pause);
    if (missing.live >= end.size / 2) {
      if (missing.readings.length === 0 && missing.marks.length === 0) return before;
      const appended = await append(cache, { next, missing, before, end });
      if (appended !== undefined) return appended;
    }
  }
  return await writeAnew(cache, next);
}

/** About the bytes of a mark's line. */
const markSize = 200;

/** What a file lacks, and about how many of its bytes are not out of date. */
interface Missing {
  readonly readings: readonly (readonly [key: string, reading: FileReading])[];
  readonly marks: readonly (readonly [file: string, mark: FileMark])[];
  readonly live: number;
}

/** So many entries are compared in one piece. */
const entriesInPiece = 256;

async function findMissing(
  next: Remembered,
  { sizes, marks: written }: Pick<Written, "sizes" | "marks">,
  pause: Pause,
): Promise<Missing> {
  const readings: (readonly [string, FileReading])[] = [];
  const marks: (readonly [string, FileMark])[] = [];
  let live = markSize * written.size;
  let compared = 0;
  for (const [key, reading] of next.readings) {
    const size = sizes.get(key);
    if (size === undefined) readings.push([key, reading]);
    else live += size;
    compared += 1;
    if (compared % entriesInPiece === 0) await pause();
  }
  for (const [file, mark] of next.marks) {
    const isWritten = keyAmong(written, file, mark.stamp) === mark.key;
    if (!isWritten) marks.push([file, mark]);
    compared += 1;
    if (compared % entriesInPiece === 0) await pause();
  }
  return { readings, marks, live };
}

interface Appending {
  readonly next: Remembered;
  readonly missing: Missing;
  readonly before: Written;
  readonly end: FileEnd;
}

/** @returns undefined where the file is not what was written last: another process has been there */
async function append(
  cache: CacheFile,
  { next, missing, before, end }: Appending,
): Promise<Written | undefined> {
  const handle = await open(cache.file, "a");
  try {
    const { ino, size } = await handle.stat();
    if (ino !== end.ino || size !== end.size) return undefined;
    const written = await writeMissing(handle, cache, missing, before.sizes);
    return { ...written, marks: next.marks };
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
      const nothing = { marks: new Map(), sizes: new Map() };
      const missing = await findMissing(next, nothing, cache.pause);
      const written = await writeMissing(handle, cache, missing, nothing.sizes);
      await rename(aside, file);
      return { ...written, marks: next.marks };
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

/** Writes the lines that a file lacks at its end. @param sizes - they are put in here */
async function writeMissing(
  handle: FileHandle,
  { lines, pause }: CacheFile,
  { readings, marks }: Missing,
  sizes: Map<string, number>,
): Promise<Omit<Written, "marks">> {
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
  for (const [key, reading] of readings) {
    let size = 0;
    for (const line of lines.ofReading(key, reading)) {
      size += line.length;
      await put(line);
    }
    sizes.set(key, size);
  }
  for (const [file, mark] of marks) await put(lines.ofMark(file, mark));
  await flush();
  const { ino, size } = await handle.stat();
  return { sizes, end: { ino, size }, isSound: true };
}
