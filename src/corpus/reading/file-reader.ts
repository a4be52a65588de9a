import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Format } from "../formats/format.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { createOutletRegistry, type OutletEntry } from "../outlet-registry.ts";
import type { FileReading } from "../read-file.ts";
import { joinParts } from "./reading-parts.ts";
import type { ReadingTask, ThreadReading } from "./reading-worker.ts";

/** Understands the bytes of files. */
export interface FileReader {
  /** @param bytes - are moved to the thread that reads them, and are empty then */
  read(format: Format, bytes: Uint8Array<ArrayBuffer>): Promise<FileReading>;
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
  const pool = new Piscina<ReadingTask, ThreadReading>({
    filename: new URL("./reading-thread.mjs", import.meta.url).href,
    execArgv: [],
    workerData: outlets,
    minThreads: fewest,
    maxThreads: mostThreads(),
    idleTimeout: idleMs,
  });
  return {
    async read({ name: format }, bytes) {
      const { port1, port2: port } = new MessageChannel();
      try {
        const task = { format, bytes, port };
        const { sent, last } = await pool.run(task, { transferList: [bytes.buffer, port] });
        return sent === 0 ? last : joinParts([...(await receiveParts(port1, sent)), last]);
      } finally {
        port1.close();
      }
    },
    close: () => pool.close(),
  };
}

/** Takes out of a port what was sent, one part in each turn of the event loop. */
async function receiveParts(port: MessagePort, sent: number): Promise<readonly FileReading[]> {
  const parts: FileReading[] = [];
  while (parts.length < sent) {
    const received = receiveMessageOnPort(port);
    if (received === undefined) throw new Error("a part of a reading was lost between threads");
    parts.push(received.message);
    await new Promise(setImmediate);
  }
  return parts;
}
