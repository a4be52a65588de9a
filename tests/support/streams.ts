import { EventEmitter, once } from "node:events";
import { PassThrough, Readable, Writable } from "node:stream";

/** An output that remembers what was written to it. */
export interface Recorder extends Writable {
  /** All of it so far. */
  text(): string;
  /** Resolves when a text has been written so many times. */
  until(text: string, times?: number): Promise<void>;
}

/** An output in memory, whose reader goes away after so many writes as `head` does; never, if not told. */
export function recorder(writesRead = Number.POSITIVE_INFINITY): Recorder {
  let left = writesRead;
  let written = "";
  const events = new EventEmitter();
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      if (left === 0) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
        return;
      }
      left -= 1;
      written += String(chunk);
      events.emit("written");
      done();
    },
  });
  const until = async (text: string, times = 1) => {
    while (written.split(text).length <= times) await once(events, "written");
  };
  return Object.assign(stream, { text: () => written, until });
}

/** Piped input that holds a text, in chunks of so many bytes. */
export function piped(text: string, chunkBytes = 65_536): Readable {
  const bytes = Buffer.from(text, "utf8");
  const count = Math.ceil(bytes.length / chunkBytes);
  return Readable.from(
    Array.from({ length: count }, (_, index) =>
      bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
    ),
    { objectMode: false },
  );
}

/** A keyboard: what a test writes to it is typed. */
export const keyboard = (): PassThrough => new PassThrough();
