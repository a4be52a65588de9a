import { open } from "node:fs/promises";
import { type FileStamp, stampOf } from "./file-stamp.ts";
import { mebibyte } from "./formats/format.ts";

/** What a file holds. */
export interface FileBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What marked the file before it was read: what is written meanwhile changes it. */
  readonly stamp: FileStamp;
}

/**
 * The bytes of a file, or why there are too many. Never takes in more than the limit, also where the
 * file grows while it is being read.
 * @throws the system's error where the file cannot be read
 */
export async function readBytes(path: string, limit: number): Promise<FileBytes | string> {
  const handle = await open(path, "r");
  try {
    const stamp = stampOf(await handle.stat());
    const { size } = stamp;
    if (size > limit) return tooLarge(limit);
    // One byte more than the file has: a full buffer shows that it has grown.
    let buffer = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return { bytes: buffer.subarray(0, length), stamp };
      length += bytesRead;
      if (length > limit) return tooLarge(limit);
      if (length === buffer.length) buffer = twiceAsLong(buffer);
    }
  } finally {
    await handle.close();
  }
}

function twiceAsLong(full: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(2 * full.length);
  longer.set(full);
  return longer;
}

const tooLarge = (limit: number): string => `it is larger than ${limit / mebibyte} MiB`;
