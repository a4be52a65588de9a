import { expect, it, onTestFinished } from "vitest";
import { formatOf } from "../../../src/corpus/formats/formats.ts";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import {
  createFileReader,
  createReadingThreads,
  type FileReader,
} from "../../../src/corpus/reading/file-reader.ts";
import { folder, story } from "../../support/folder.ts";

it("reads a large corpus on threads, and as a small one", async () => {
  const names = Array.from({ length: 300 }, (_, at) => `${String(at).padStart(3, "0")}.txt`);
  const files = Object.fromEntries(names.map((name, at) => [name, story(`Port ${at}`)]));
  const large = await folder({ ...files, "999.html": "<p>Nothing.</p>" });
  const small = await folder(Object.fromEntries(Object.entries(files).slice(290)));
  const seen: number[] = [];
  const { articles, skipped } = await readCorpus(large, { onProgress: (done) => seen.push(done) });
  expect(articles.map(({ file }) => file)).toEqual(names);
  expect(skipped.map(({ file }) => file)).toEqual(["999.html"]);
  expect(articles.slice(290)).toEqual((await readCorpus(small)).articles);
  expect(seen).toEqual(Array.from({ length: 301 }, (_, at) => at + 1));
}, 60_000);

it("gives what is new in a large corpus to the threads that are kept for it, in a small one to nobody", async () => {
  const names = Array.from({ length: 250 }, (_, at) => `${String(at).padStart(3, "0")}.txt`);
  const large = await folder(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
  const small = await folder({ "a.txt": story("Oslo") });
  let read = 0;
  const threads: FileReader = {
    read: async () => {
      read += 1;
      return { articles: [], unusable: [{ reason: "it was not looked at" }], warnings: [] };
    },
    close: () => Promise.reject(new Error("whoever keeps threads closes them")),
  };
  await expect(readCorpus(large, { threads })).rejects.toThrow("it was not looked at");
  expect(read).toBe(250);
  expect((await readCorpus(small, { threads })).articles).toHaveLength(1);
  expect(read).toBe(250);
});

it("reads on threads that last just what it reads here", async () => {
  const text = story("Oslo");
  const line = JSON.stringify({
    title: "Ferries stop",
    text: `${text}\n\n${"It rained. ".repeat(900)}`,
  });
  const threads = createReadingThreads([]);
  onTestFinished(() => threads.close());
  for (const [file, held] of [
    ["a.txt", text],
    ["many.jsonl", `${line}\n`.repeat(40)],
  ] as const) {
    const format = formatOf(file);
    if (format === undefined) throw new Error(`${file} has a format`);
    const bytes = () => new TextEncoder().encode(held);
    const expected = await createFileReader(1, []).read(format, bytes());
    expect(expected.articles).not.toEqual([]);
    expect(await threads.read(format, bytes())).toEqual(expected);
    expect(await threads.read(format, bytes())).toEqual(expected);
  }
}, 60_000);
