import { workerData } from "piscina";
import { formats } from "../formats/formats.ts";
import { createOutletRegistry } from "../outlet-registry.ts";
import { type FileReading, readFile } from "../read-file.ts";

/** A file for a thread to read; functions do not travel, so the format goes by its name. */
export interface ReadingTask {
  readonly format: string;
  readonly bytes: Uint8Array;
}

const registry = createOutletRegistry(undefined, workerData);

/** What a thread does with each file. */
export async function readOnThread({ format, bytes }: ReadingTask): Promise<FileReading> {
  const known = formats.find(({ name }) => name === format);
  if (known === undefined) throw new Error(`there is no format called ${format}`);
  return readFile(await known.load(), bytes, registry);
}
