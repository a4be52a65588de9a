import { expect, it } from "vitest";
import { paced } from "../../src/corpus/pacer.ts";
import { createLibrary } from "../../src/library/create-library.ts";
import type { Library } from "../../src/library/library.ts";
import { createNewsroom } from "../../src/library/newsroom.ts";
import { createIndexMemory } from "../../src/retrieval/index-memory.ts";
import { fakeNewsroom } from "../support/answer.ts";
import { article } from "../support/article.ts";

const library = (...articles: Library["articles"]): Library => fakeNewsroom({ articles }).current();

const numbered = (digit: string) => article({ id: digit.repeat(12), file: `${digit}.txt` });
const one = numbered("1");
const two = numbered("2");
const three = numbered("3");
const oneChanged = article({ id: "444444444444", file: one.file });

const open = (...steps: readonly (() => Library | Promise<Library>)[]) => {
  const queue = [...steps];
  return createNewsroom({
    load: async () => await (queue.shift() ?? (() => library()))(),
    now: () => 0,
  });
};

it("puts a reloaded corpus in service and says what changed", async () => {
  const newsroom = await open(
    () => library(one, two),
    () => library(oneChanged, three),
  );
  expect(await newsroom.reload()).toMatchObject({
    kind: "reloaded",
    added: [three.file],
    changed: [one.file],
    removed: [two.file],
    unchanged: 0,
  });
  expect(newsroom.current().articles).toEqual([oneChanged, three]);
});

it("keeps the old corpus in service where a reload fails", async () => {
  const newsroom = await open(
    () => library(one),
    () => Promise.reject(new Error("seeds: no such folder")),
  );
  expect(await newsroom.reload()).toMatchObject({ kind: "kept", reason: "seeds: no such folder" });
  expect(newsroom.current().articles).toEqual([one]);
});

it("tells of what was left out of the new corpus and of what went wrong once it was in service", async () => {
  const undated = { file: two.file, reason: "front matter: no such date" };
  const empty = { file: "empty.txt", reason: "it is empty" };
  const unwritten = { file: "cache", reason: "cannot be written" };
  const next: Library = { ...library(two), warnings: [undated], skipped: [empty] };
  const corpora = [library(one), next];
  let servedAtSettling: Library | undefined;
  const newsroom = await createNewsroom({
    load: async () => corpora.shift() ?? library(),
    settle: async () => {
      servedAtSettling = newsroom.current();
      return [unwritten];
    },
    now: () => 0,
  });
  expect(await newsroom.reload()).toMatchObject({
    kind: "reloaded",
    skipped: [empty],
    warnings: [undated, unwritten],
  });
  expect(servedAtSettling?.articles).toEqual([two]);
});

it("never reloads twice at once, and serves the old corpus meanwhile", async () => {
  let finish = (_: Library) => {};
  const slow = new Promise<Library>((resolve) => {
    finish = resolve;
  });
  const newsroom = await open(
    () => library(one),
    () => slow,
    () => library(three),
  );
  const first = newsroom.reload();
  expect(await newsroom.reload()).toEqual({ kind: "busy" });
  expect(newsroom.current().articles).toEqual([one]);
  finish(library(two));
  expect(await first).toMatchObject({ kind: "reloaded" });
  expect(await newsroom.reload()).toMatchObject({ kind: "reloaded", added: [three.file] });
});

it("does not open on a corpus that cannot be served", async () => {
  await expect(open(() => Promise.reject(new Error("seeds: no article")))).rejects.toThrow(
    "seeds: no article",
  );
});

it("answers from the old corpus between any two pieces of reading the new one", async () => {
  const numberOf = (count: number, said: string) =>
    Array.from({ length: count }, (_, at) =>
      article({
        id: `${said} ${at}`,
        file: `${at}.txt`,
        body: `The ferry strike went on. “${said},” said Ada Lee.`,
      }),
    );
  const corpora = [numberOf(3, "We sail at noon"), numberOf(40, "We sail at dawn tomorrow")];
  const memory = createIndexMemory();
  const told: string[] = [];
  let ask = async () => {};
  const newsroom = await createNewsroom({
    now: () => 0,
    load: () => {
      const articles = corpora.shift() ?? [];
      const parts = { skipped: [], namesOf: (name: string) => [name], isEnglish: () => true };
      return paced(createLibrary({ ...parts, articles, memory }), () => ask());
    },
  });
  ask = async () => {
    const answer = await newsroom.current().ask("what did Ada Lee say");
    if (answer.kind === "cited")
      told.push(answer.outlets[0].citations[0].article.text.includes("noon") ? "old" : "new");
  };
  await newsroom.reload();
  expect(told.length).toBeGreaterThan(80);
  expect(new Set(told)).toEqual(new Set(["old"]));
  await ask();
  expect(told.at(-1)).toBe("new");
});
