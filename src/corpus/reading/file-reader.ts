import { availableParallelism } from "node:os";
import type { Format } from "../formats/format.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { createOutletRegistry, type OutletEntry } from "../outlet-registry.ts";
import type { FileReading } from "../read-file.ts";
import type { ReadingTask } from "./reading-worker.ts";

/** Understands the bytes of files. */
export interface FileReader {
  read(format: Format, bytes: Uint8Array): Promise<FileReading>;
  /** Ends its threads; nothing may be under way. */
  close(): Promise<void>;
}

/** Threads take most of a second to start, as long as some hundred files take to be read. */
const fewestForThreads = 250;

/** So many files are read on this thread before others are started: a few changes need none. */
const readHereFirst = 32;

/**
 * A reader for a corpus. Few files it reads here, one in each turn of the event loop, so that whoever
 * asks meanwhile waits for one at most; many on as many threads as the machine has processors.
 * @param files - how many there are in the corpus
 * @param outlets - an operator's further outlets
 * @param kept - see `createReadingThreads`: reads whatever of a large corpus is new, and is not closed
 */
export function createFileReader(
  files: number,
  outlets: readonly OutletEntry[],
  kept?: FileReader,
): FileReader {
  if (kept !== undefined && files >= fewestForThreads)
    return { read: kept.read, close: () => Promise.resolve() };
  const here = readHere(outlets);
  let threads: Promise<FileReader> | undefined;
  let read = 0;
  return {
    async read(format, bytes) {
      read += 1;
      if (files < fewestForThreads || read <= readHereFirst) return await here(format, bytes);
      threads ??= startThreads(outlets, mostThreads());
      return await (await threads).read(format, bytes);
    },
    close: async () => (await threads)?.close(),
  };
}

/**
 * Threads that last from one reading to the next. They start with the first file; idle, one of them stays.
 * In service nothing is read beside the answers: the language model alone takes half a second to load.
 */
export function createReadingThreads(outlets: readonly OutletEntry[]): FileReader {
  let threads: Promise<FileReader> | undefined;
  return {
    async read(format, bytes) {
      threads ??= startThreads(outlets, 1);
      return await (await threads).read(format, bytes);
    },
    close: async () => (await threads)?.close(),
  };
}

function readHere(outlets: readonly OutletEntry[]): FileReader["read"] {
  const registry = createOutletRegistry(undefined, outlets);
  const inTurn = oneAtATime();
  return async (format, bytes) => {
    // Where every file is remembered, nothing that reads is loaded.
    const [readFormat, { readFile }] = await Promise.all([
      format.load(),
      import("../read-file.ts"),
    ]);
    return await inTurn(async () => {
      await new Promise(setImmediate);
      return readFile(readFormat, bytes, registry);
    });
  };
}

const mostThreads = (): number => Math.min(4, availableParallelism());

/** A thread that has nothing to read ends after so many milliseconds, where others are left. */
const idleMs = 10_000;

/** @param fewest - so many are started at once, and stay */
async function startThreads(outlets: readonly OutletEntry[], fewest: number): Promise<FileReader> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina<ReadingTask, FileReading>({
    filename: new URL("./reading-thread.mjs", import.meta.url).href,
    execArgv: [],
    workerData: outlets,
    minThreads: fewest,
    maxThreads: mostThreads(),
    idleTimeout: idleMs,
  });
  return {
    read: (format, bytes) => pool.run({ format: format.name, bytes }),
    close: () => pool.close(),
  };
}
