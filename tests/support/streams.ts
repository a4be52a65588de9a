import { PassThrough, Readable, Writable } from "node:stream";

/** An output that remembers what was written to it. */
export interface Recorder extends Writable {
  /** All of it so far. */
  text(): string;
}

/** An output in memory. */
export function recorder(): Recorder {
  let written = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => written });
}

/** An output whose reader goes away after so many writes, as `head` does. */
export function leavingReader(writes: number): Recorder {
  let left = writes;
  let written = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      if (left === 0) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
        return;
      }
      left -= 1;
      written += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => written });
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
