import { open } from "node:fs/promises";
import { mebibyte } from "./formats/format.ts";

/** What a file holds, and when that was written. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/**
 * The bytes of a file, or why there are too many. Never takes in more than the limit, also where the
 * file grows while it is being read.
 * @throws the system's error where the file cannot be read
 */
export async function readBytes(path: string, limit: number): Promise<FileBytes | string> {
  const handle = await open(path, "r");
  try {
    const { size, mtimeMs: changedAt } = await handle.stat();
    if (size > limit) return tooLarge(limit);
    // One byte more than the file has: a full buffer shows that it has grown.
    let buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) return { bytes: Uint8Array.from(buffer.subarray(0, length)), changedAt };
      length += bytesRead;
      if (length > limit) return tooLarge(limit);
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
    }
  } finally {
    await handle.close();
  }
}

const tooLarge = (limit: number): string => `it is larger than ${limit / mebibyte} MiB`;
