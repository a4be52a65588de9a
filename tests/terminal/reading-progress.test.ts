import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createReadingProgress } from "../../src/terminal/reading-progress.ts";

function read(files: number, msEach: number, isTTY: boolean): string {
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let at = 0;
  const tell = createReadingProgress({ output, now: () => at });
  for (let done = 1; done <= files; done += 1) {
    at += msEach;
    tell(done, files);
  }
  return String(output.read() ?? "");
}

it("says nothing of what is soon done", () => {
  expect(read(99, 1_000, false)).toBe("");
  expect(read(500, 1, false)).toBe("");
});

it("gives a line for every tenth where nobody watches a terminal", () => {
  const lines = read(1_000, 10, false).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(11);
  expect(lines.at(-1)).toBe("reading: 1000 files of 1000");
});
