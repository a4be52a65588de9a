import type { MessagePort } from "node:worker_threads";
import { workerData } from "piscina";
import { formats } from "../formats/formats.ts";
import { createOutletRegistry } from "../outlet-registry.ts";
import { type FileReading, readFile } from "../read-file.ts";
import { partsOf } from "./reading-parts.ts";

/** A file for a thread to read; functions do not travel, so the format goes by its name. */
export interface ReadingTask {
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Takes all parts of the reading but the last. */
  readonly port: MessagePort;
}

/** What a thread answers. */
export interface ThreadReading {
  /** How many parts stand in the port, in their order. */
  readonly sent: number;
  readonly last: FileReading;
}

const registry = createOutletRegistry(undefined, workerData);

/** What a thread does with each file. */
export async function readOnThread({ format, bytes, port }: ReadingTask): Promise<ThreadReading> {
  const known = formats.find(({ name }) => name === format);
  if (known === undefined) throw new Error(`there is no format called ${format}`);
  const parts = [...partsOf(readFile(await known.load(), bytes, registry))];
  const last = parts.pop() ?? nothing;
  for (const part of parts) port.postMessage(part);
  return { sent: parts.length, last };
}

const nothing: FileReading = { articles: [], unusable: [], warnings: [] };
