import { type FileHandle, open } from "node:fs/promises";
import { mebibyte } from "../formats/format.ts";
import type { Pause } from "../pacer.ts";
import type { FileReading } from "../read-file.ts";
import { cacheLines, foreignReason, headerOf } from "./cache-lines.ts";
import { isMissing, messageOf } from "./cache-problem.ts";
import { gatherParts } from "./gather-parts.ts";
import type { FileMark } from "./reading-memory.ts";

/** What stands in a cache's file. */
export interface LoadedCache {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly marks: ReadonlyMap<string, FileMark>;
  /** By key of a reading, the bytes of its lines. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Which file was read and how much of it, where all of it is sound. */
  readonly end?: FileEnd;
  /** Why it is not used, or not all of it. */
  readonly problem?: string;
}

/** How far a file goes. */
export interface FileEnd {
  /** The file's number on its disk: another one may have come into its place. */
  readonly ino: number;
  /** In bytes. */
  readonly size: number;
}

const nothing = { readings: new Map(), marks: new Map(), sizes: new Map() };

/** Loads a cache line by line. Never throws. */
export async function loadCache(file: string, version: string, pause: Pause): Promise<LoadedCache> {
  try {
    const handle = await open(file, "r");
    try {
      return await readLines(handle, version, pause);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isMissing(error)
      ? nothing
      : { ...nothing, problem: `cannot be read (${messageOf(error)})` };
  }
}

async function readLines(handle: FileHandle, version: string, pause: Pause): Promise<LoadedCache> {
  const header = headerOf(version);
  const { buffer } = await handle.read(Buffer.alloc(header.length + 1), 0, header.length + 1, 0);
  const firstLine = buffer.toString("latin1");
  if (firstLine !== `${header}\n`) {
    return {
      ...nothing,
      problem: `not used: ${foreignReason(firstLine)}; all files are read again`,
    };
  }
  const lines = cacheLines(version);
  const readings = new Map<string, FileReading>();
  const marks = new Map<string, FileMark>();
  const sizes = new Map<string, number>();
  const parts = gatherParts((key, reading, bytes) => {
    readings.set(key, reading);
    sizes.set(key, bytes);
  });
  let [count, damaged, size] = [0, 0, firstLine.length];
  for await (const line of linesFrom(handle, size)) {
    count += 1;
    size += line.length;
    const entry = lines.read(line);
    if (entry === undefined) damaged += 1;
    else if (entry.kind === "mark") marks.set(entry.file, entry.mark);
    else damaged += parts.add(entry, line.length);
    const waiting = pause();
    if (waiting !== undefined) await waiting;
  }
  damaged += parts.waiting();
  const { ino } = await handle.stat();
  return damaged === 0
    ? { readings, marks, sizes, end: { ino, size } }
    : {
        readings,
        marks,
        sizes,
        problem: `${damaged} of ${count} entries are damaged; those files are read again`,
      };
}

const lineEnd = 0x0a;

/** The lines of a file, each with its end but for a last one that was not finished. */
async function* linesFrom(handle: FileHandle, from: number): AsyncGenerator<Buffer> {
  let position = from;
  let open: Buffer[] = [];
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(mebibyte), 0, mebibyte, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    let start = 0;
    for (let end = buffer.indexOf(lineEnd); end >= 0 && end < bytesRead; ) {
      yield Buffer.concat([...open, buffer.subarray(start, end + 1)]);
      open = [];
      start = end + 1;
      end = buffer.indexOf(lineEnd, start);
    }
    if (start < bytesRead) open.push(buffer.subarray(start, bytesRead));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
