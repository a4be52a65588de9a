import { createHash } from "node:crypto";
import type { Format } from "../formats/format.ts";
import type { FileReading } from "../read-file.ts";

/** Remembers what files hold, so that a file that did not change is not read again. */
export interface ReadingMemory {
  /** What a person finds it by: a path. */
  readonly name: string;
  recall(key: string): FileReading | undefined;
  /**
   * Forgets everything but these.
   * @returns what has gone wrong with it, a line each; nothing is lost by it but time
   */
  retain(readings: ReadonlyMap<string, FileReading>): Promise<readonly string[]>;
}

/** Names a reading by what it hangs on: the bytes and how they are read. */
export const readingKey = ({ name }: Format, bytes: Uint8Array): string =>
  createHash("sha256").update(`${name}\0`).update(bytes).digest("hex");

/** A memory that lasts as long as the process. */
export function createReadingMemory(): ReadingMemory {
  let remembered: ReadonlyMap<string, FileReading> = new Map();
  return {
    name: "memory",
    recall: (key) => remembered.get(key),
    retain: (readings) => {
      remembered = readings;
      return Promise.resolve([]);
    },
  };
}
