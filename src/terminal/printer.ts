import type { Writable } from "node:stream";

/** Writes to a stream whose reader may go away. */
export interface Printer {
  /** Resolves when the stream has taken the text; does nothing once the reader is gone. */
  print(text: string): Promise<void>;
  /** True once nobody reads any more (`… | head -1`). */
  isReaderGone(): boolean;
}

/** What a stream says when its other end was closed. */
const goneCodes: ReadonlySet<unknown> = new Set([
  "EPIPE",
  "ECONNRESET",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_WRITE_AFTER_END",
]);

/**
 * A printer on a stream. A reader that goes away is no error; a full disk is one.
 * Listens for the stream's errors from now on, so that none of them ends the process.
 */
export function createPrinter(output: Writable): Printer {
  let isGone = false;
  output.on("error", (error) => {
    isGone ||= isReaderGone(error);
  });
  return {
    isReaderGone: () => isGone,
    print: (text) =>
      isGone
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            output.write(text, (error) => {
              isGone ||= isReaderGone(error);
              if (error && !isGone) reject(error);
              else resolve();
            });
          }),
  };
}

const isReaderGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && goneCodes.has(error.code);
