import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type FileStamp, isSameStamp, isSettled, stampFiles } from "../../src/corpus/file-stamp.ts";
import { noPause } from "../../src/corpus/pacer.ts";
import { folder } from "../support/folder.ts";

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

it.each([
  { disk: "that answers at once", stepMs: 0 },
  { disk: "that is slow", stepMs: 10 },
])(
  "tells of each file that is new, changed or gone while it asks a disk $disk",
  async ({ stepMs }) => {
    const names = Array.from({ length: 300 }, (_, at) => `${at}.txt`);
    const root = await folder(Object.fromEntries(names.map((name) => [name, "Rain."])));
    const files = names.map((name) => ({ path: join(root, name) }));
    let time = 0;
    const now = () => {
      time += stepMs;
      return time;
    };
    const first = await stampFiles(files, { pause: noPause, now });
    await writeFile(join(root, "70.txt"), "It rained.");
    await rm(join(root, "200.txt"));
    const told: number[] = [];
    const before = (place: number) => (place === 9 ? undefined : first[place]);
    const onChange = (place: number) => told.push(place);
    const again = await stampFiles(files, { pause: noPause, now, before, onChange });
    expect(told).toEqual([9, 70, 200]);
    expect(again[200]).toBeUndefined();
    for (const [place, stamp] of again.entries())
      if (!told.includes(place)) expect(stamp).toBe(first[place]);
  },
);
