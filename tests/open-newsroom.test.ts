import { mkdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openNewsroom } from "../src/open-newsroom.ts";
import { folder, story } from "./support/folder.ts";

const page = (place: string): string =>
  `<html><head><title>Port of ${place} shut | The Harbour Post</title>
  <meta property="article:published_time" content="2025-05-03T10:00:00+01:00"></head><body><article>
  <h1>Port of ${place} shut</h1><p>The port of ${place} shut at dawn after the storm broke its crane.</p>
  <p>“We counted forty boats,” said Ada Obi, the harbour master of ${place}.</p></article></body></html>`;

it("reads what changed, answers from it, and keeps the old where nothing is left", async () => {
  const root = await folder({
    "a.txt": story("Oslo"),
    "b.txt": story("Lagos"),
    "c.txt": story("Suva"),
  });
  const newsroom = await openNewsroom({ corpusDir: root });
  await writeFile(join(root, "b.txt"), story("Cork"));
  await writeFile(join(root, "d.html"), page("Faro"));
  await rm(join(root, "c.txt"));
  expect(await newsroom.reload()).toMatchObject({
    kind: "reloaded",
    added: ["d.html"],
    changed: ["b.txt"],
    removed: ["c.txt"],
    unchanged: 1,
    skipped: [],
  });
  const ask = () => newsroom.current().ask("what did ada obi say about boats");
  expect(await ask()).toMatchObject({ kind: "cited" });
  for (const file of ["a.txt", "b.txt", "d.html"]) await writeFile(join(root, file), "");
  expect(await newsroom.reload()).toMatchObject({
    kind: "kept",
    reason: expect.stringContaining("none of its 3 files can be used"),
  });
  expect(await ask()).toMatchObject({ kind: "cited" });
});

it("answers from the old corpus while it reads the new one", async () => {
  const root = await folder({ "a.html": page("Faro") });
  const newsroom = await openNewsroom({ corpusDir: root });
  await writeFile(join(root, "a.html"), page("Bari"));
  const reload = newsroom.reload();
  expect(await newsroom.current().ask("port of faro")).toMatchObject({ kind: "cited" });
  expect(await reload).toMatchObject({ kind: "reloaded", changed: ["a.html"] });
  expect(await newsroom.current().ask("port of faro")).toMatchObject({ kind: "no-evidence" });
});

it("serves one copy of a story and names the others", async () => {
  const root = await folder({
    "a.html": page("Faro"),
    "b.txt": story("Oslo"),
    "c.txt": story("Oslo"),
  });
  const { articles, skipped } = (await openNewsroom({ corpusDir: root })).current();
  expect(articles.map(({ file }) => file)).toEqual(["a.html", "b.txt"]);
  expect(skipped).toEqual([{ file: "c.txt", reason: "same text as b.txt" }]);
});

it("writes down what a reload read", async () => {
  const [root, dataDir] = [await folder({ "a.txt": story("Oslo") }), await folder()];
  const cacheFile = join(dataDir, "cache.jsonl");
  const newsroom = await openNewsroom({ corpusDir: root, cacheFile });
  await writeFile(join(root, "b.txt"), story("Cork"));
  await newsroom.reload();
  expect(await readFile(cacheFile, "utf8")).toContain("port of Cork shut");
});

it("tells of what it could not write, and serves the new corpus nevertheless", async () => {
  const [root, dataDir] = [await folder({ "a.txt": story("Oslo") }), await folder()];
  const cacheFile = join(dataDir, "cache.jsonl");
  const newsroom = await openNewsroom({ corpusDir: root, cacheFile });
  await rm(cacheFile);
  await mkdir(cacheFile);
  await writeFile(join(root, "b.txt"), story("Cork"));
  expect(await newsroom.reload()).toMatchObject({
    kind: "reloaded",
    added: ["b.txt"],
    warnings: [
      {
        file: cacheFile,
        reason: expect.stringMatching(/^cannot be written .*reads all files again$/u),
      },
    ],
  });
});

it("refuses a corpus that memory cannot hold, and keeps the one it has", async () => {
  const root = await folder({ "a.txt": story("Oslo") });
  const newsroom = await openNewsroom({ corpusDir: root });
  // A file of nothing but a hole: it takes no room on the disk.
  await writeFile(join(root, "b.txt"), "");
  await truncate(join(root, "b.txt"), 16 * 2 ** 30);
  const refused = /^[^\n]*: it holds [\d,]+ bytes or more, [^\n]*$/u;
  expect(await newsroom.reload()).toMatchObject({
    kind: "kept",
    reason: expect.stringMatching(refused),
  });
  expect(await newsroom.current().ask("port of oslo")).toMatchObject({ kind: "cited" });
  await expect(openNewsroom({ corpusDir: root })).rejects.toThrow(refused);
});
