import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { watchCorpus } from "../../src/library/watch-corpus.ts";
import { folder } from "../support/folder.ts";

async function watched(quietMs: number, ...results: readonly boolean[]) {
  const root = await folder({ "a.txt": "1", ".hidden/a.txt": "1" });
  const queue = [...results];
  const onChange = vi.fn(() => Promise.resolve(queue.shift() ?? true));
  const watch = await watchCorpus({ directory: root, onChange, onProblem: () => {}, quietMs });
  onTestFinished(() => watch.close());
  return { root, onChange, watch };
}

it("tells of files that come, change and go, in subfolders, too", async () => {
  const { root, onChange } = await watched(50);
  const steps = [
    () => mkdir(join(root, "new")),
    () => writeFile(join(root, "new/b.txt"), "1"),
    () => writeFile(join(root, "a.txt"), "22"),
    () => rm(join(root, "new/b.txt")),
  ];
  for (const [at, step] of steps.entries()) {
    await step();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(at + 1), 5_000);
  }
});

it("takes many changes at once for one, and looks at no hidden file", async () => {
  const { root, onChange } = await watched(300);
  for (let at = 0; at < 20; at += 1) await writeFile(join(root, `${at}.txt`), "1");
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1), 5_000);
  await writeFile(join(root, ".hidden/a.txt"), "2");
  await writeFile(join(root, ".verbatim"), "2");
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(onChange).toHaveBeenCalledTimes(1);
});

it("sees nothing any more when it is closed", async () => {
  const { root, onChange, watch } = await watched(50);
  await writeFile(join(root, "b.txt"), "1");
  await watch.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(onChange).not.toHaveBeenCalled();
});

it("tells again where a reload was under way", async () => {
  const { root, onChange } = await watched(50, false);
  await writeFile(join(root, "a.txt"), "22");
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), 5_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(onChange).toHaveBeenCalledTimes(2);
});
