import { expect, it } from "vitest";
import { type FileStamp, isSameStamp, isSettled } from "../../src/corpus/file-stamp.ts";

const stamp: FileStamp = { dev: 1, ino: 2, size: 3, mtimeMs: 40_000, ctimeMs: 40_000 };

it.each([{ dev: 9 }, { ino: 9 }, { size: 9 }, { mtimeMs: 40_000.5 }, { ctimeMs: 40_000.5 }])(
  "tells a file by its stamp from one with %j",
  (change) => {
    expect(isSameStamp(stamp, { ...stamp })).toBe(true);
    expect(isSameStamp(stamp, { ...stamp, ...change })).toBe(false);
  },
);

it.each([
  { what: "long ago", times: {}, isTrusted: true },
  { what: "in this moment", times: { mtimeMs: 60_000, ctimeMs: 60_000 }, isTrusted: false },
  { what: "within a disk's coarsest step", times: { ctimeMs: 57_500 }, isTrusted: false },
  {
    what: "in this moment, with an old date put on it",
    times: { ctimeMs: 60_000 },
    isTrusted: false,
  },
  { what: "with a date to come", times: { mtimeMs: 90_000 }, isTrusted: false },
])("a file that was changed $what is known by its stamp: $isTrusted", ({ times, isTrusted }) => {
  expect(isSettled({ ...stamp, ...times }, 60_000)).toBe(isTrusted);
});
