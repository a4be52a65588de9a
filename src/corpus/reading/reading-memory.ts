import { createHash } from "node:crypto";
import { type FileStamp, isSameStamp } from "../file-stamp.ts";
import type { Format } from "../formats/format.ts";
import type { Pause, Pieces } from "../pacer.ts";
import type { FileReading } from "../read-file.ts";

/** By what a file is known without being opened. */
export interface FileMark {
  /** Names what was read in it. */
  readonly key: string;
  readonly stamp: FileStamp;
}

/** What is worth remembering of a corpus. */
export interface Remembered {
  /** By key. */
  readonly readings: ReadonlyMap<string, FileReading>;
  /** By path in the corpus. */
  readonly marks: ReadonlyMap<string, FileMark>;
}

/** Remembers what files hold, so that a file that did not change is not read again. */
export interface ReadingMemory {
  /** What a person finds it by: a path. */
  readonly name: string;
  recall(key: string): FileReading | undefined;
  /** The key of what a file holds, where its stamp is still that of the mark remembered. */
  keyOf(file: string, stamp: FileStamp): string | undefined;
  /**
   * Forgets everything but these.
   * @returns what has gone wrong since the last time, a line each; nothing is lost by it but time
   */
  retain(remembered: Remembered): readonly string[];
  /**
   * Writes down what is not yet written. One after another, however often it is asked for.
   * @param pause - absent: nobody waits meanwhile
   * @returns what has gone wrong, as `retain` does
   */
  save(pause?: Pause): Promise<readonly string[]>;
}

/** So many bytes are hashed in one piece; it takes a millisecond. */
const bytesInPiece = 2 ** 20;

/** Names a reading by what it hangs on: the bytes and how they are read. */
export function* readingKey({ name }: Format, bytes: Uint8Array): Pieces<string> {
  const hash = createHash("sha256").update(`${name}\0`);
  for (let from = 0; from < bytes.length; from += bytesInPiece) {
    hash.update(bytes.subarray(from, from + bytesInPiece));
    yield;
  }
  return hash.digest("hex");
}

/** A memory that lasts as long as the process. */
export function createReadingMemory(): ReadingMemory {
  let remembered: Remembered = { readings: new Map(), marks: new Map() };
  return {
    name: "memory",
    recall: (key) => remembered.readings.get(key),
    keyOf: (file, stamp) => keyAmong(remembered.marks, file, stamp),
    retain: (next) => {
      remembered = next;
      return [];
    },
    save: () => Promise.resolve([]),
  };
}

/** The key of a file among marks, where its stamp is the same. */
export function keyAmong(
  marks: ReadonlyMap<string, FileMark>,
  file: string,
  stamp: FileStamp,
): string | undefined {
  const mark = marks.get(file);
  return mark !== undefined && isSameStamp(mark.stamp, stamp) ? mark.key : undefined;
}
