import { symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  CorpusEmptyError,
  CorpusMissingError,
  CorpusUnreadableError,
} from "../../src/corpus/corpus-error.ts";
import { mebibyte } from "../../src/corpus/formats/format.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { createReadingMemory } from "../../src/corpus/reading/reading-memory.ts";
import { folder, story } from "../support/folder.ts";

it("reads text and Markdown files of all folders in the order of their paths", async () => {
  const root = await folder({
    "b.txt": story("Oslo"),
    "a/z.MD": story("Lagos"),
    "a.TXT": story("Suva"),
    "a/picture.png": "x",
    ".hidden/c.txt": story("Rome"),
    ".d.txt": story("Kiel"),
    "folder.txt/e.txt": story("Bari"),
  });
  const { articles, skipped, warnings, ignored } = await readCorpus(root);
  expect(articles.map(({ file }) => file)).toEqual([
    "a.TXT",
    "a/z.MD",
    "b.txt",
    "folder.txt/e.txt",
  ]);
  expect({ skipped, warnings, ignored }).toEqual({
    skipped: [],
    warnings: [],
    ignored: ["a/picture.png"],
  });
});

it("skips what it cannot use and says why", async () => {
  const root = await folder({
    "a.txt": story("Oslo"),
    "b.txt": story("Oslo"),
    "binary.txt": new Uint8Array([1, 0, 2, 0]),
    "empty.txt": "",
    "huge.txt": Buffer.alloc(mebibyte + 1, "a"),
    "menu.txt": "Home\nNews\nSport\n",
  });
  await symlink(tmpdir(), join(root, "out.txt"));
  await symlink(root, join(root, "loop"));
  await symlink(join(root, "nowhere"), join(root, "gone.txt"));
  const { articles, skipped, duplicates } = await readCorpus(root);
  expect(duplicates).toEqual([{ file: "b.txt", of: "a.txt", kind: "same text" }]);
  expect(articles.map(({ file }) => file)).toEqual(["a.txt"]);
  expect(skipped.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    "binary.txt: it is not text: it holds NUL or many control characters",
    "empty.txt: it is empty",
    "gone.txt: it is a link to a file that does not exist",
    "huge.txt: it is larger than 1 MiB",
    "menu.txt: there is no article in it: fewer than two sentences of text",
    "out.txt: it is a link out of the corpus",
  ]);
});

it("passes on what it ignored in an article", async () => {
  const root = await folder({ "a.txt": `---\npublished: 2025-02-30\n---\n${story("Oslo")}` });
  const { warnings } = await readCorpus(root);
  expect(warnings).toEqual([
    {
      file: "a.txt",
      reason:
        "front matter: published must be a date that exists, such as 2024-04-24, so it is ignored",
    },
  ]);
});

it("says what to do where there is no corpus", async () => {
  const root = await folder({ "notes.txt": "Nothing.", "sub/x.png": "" });
  await expect(readCorpus(join(root, "none"))).rejects.toThrow(CorpusMissingError);
  await expect(readCorpus(join(root, "notes.txt"))).rejects.toThrow(CorpusUnreadableError);
  await expect(readCorpus(join(root, "sub"))).rejects.toThrow(
    /it holds no articles; put news articles there/u,
  );
  await expect(readCorpus(root)).rejects.toThrow(CorpusEmptyError);
});

it("keeps the order of files and entries, whatever is read first", async () => {
  const entries = (places: readonly string[]) =>
    JSON.stringify(
      places.map((place) => ({
        title: `Port of ${place} shut`,
        text: `The port of ${place} shut at dawn after the storm.\nNobody in ${place} was hurt, the harbour master said.`,
      })),
    );
  const root = await folder({
    "a.json": entries(["Oslo", "Lagos"]),
    "b.txt": story("Suva"),
    "c.json": entries(["Kiel"]),
  });
  const { articles } = await readCorpus(root);
  expect(articles.map(({ file }) => file)).toEqual(["a.json#1", "a.json#2", "b.txt", "c.json#1"]);
});

it("gives an outlet one name before it looks for copies, whatever was remembered", async () => {
  const page = (outlet: string, text: string) => `---\noutlet: ${outlet}\n---\n${text}`;
  const root = await folder({
    "a.txt": page("Lakeside Courier", story("Oslo")),
    "b.txt": page("The Lakeside Courier", story("Oslo")),
    "c.txt": page("The Lakeside Courier", story("Suva")),
    "d.txt": page("the reuters", story("Kiel")),
  });
  const memory = createReadingMemory();
  for (const _ of [1, 2]) {
    const { articles, duplicates } = await readCorpus(root, { memory });
    expect(articles.map(({ file, outlet }) => `${file}: ${outlet}`)).toEqual([
      "a.txt: The Lakeside Courier",
      "c.txt: The Lakeside Courier",
      "d.txt: Reuters",
    ]);
    expect(duplicates).toEqual([{ file: "b.txt", of: "a.txt", kind: "nearly the same text" }]);
  }
});
