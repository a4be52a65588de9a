import { expect, it } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
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
