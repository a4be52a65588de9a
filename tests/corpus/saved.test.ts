import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Article, verbatim } from "../../src/corpus/article.ts";
import { entryName } from "../../src/corpus/file-problem.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";

/**
 * Invented pages of ten kinds of site from nine countries, as browsers, clippers and exports save
 * them. `gold.json` gives for each article what it says of itself, the sentences of its body, its
 * furniture, and what is neither required nor forbidden: summaries, headings, corrections.
 */
interface Gold {
  readonly file: string;
  readonly entry?: number;
  readonly outlet: string;
  readonly acceptOutlets?: readonly string[];
  readonly title: string;
  readonly acceptTitles?: readonly string[];
  readonly published: string | null;
  readonly acceptPublished?: readonly string[];
  readonly url: string | null;
  readonly body: readonly string[];
  readonly furniture: readonly string[];
  readonly tolerated?: readonly string[];
  readonly corrections?: readonly string[];
}

const folder = fileURLToPath(new URL("saved/", import.meta.url));
const gold: readonly Gold[] = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8"));
const nameOf = ({ file, entry }: Gold): string => entryName(file, entry);

let root = "";
let articles: ReadonlyMap<string, Article> = new Map();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "saved-"));
  await cp(folder, root, { recursive: true });
  await rm(join(root, "gold.json"));
  const reading = await readCorpus(root);
  articles = new Map(reading.articles.map((article) => [article.file, article]));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

it("reads every one", () => {
  expect([...articles.keys()].sort()).toEqual(gold.map(nameOf).sort());
});

it.each(gold.map((one) => ({ name: nameOf(one), one })))(
  "$name: headline, date and address",
  ({ name, one }) => {
    const article = articles.get(name);
    expect([one.title, ...(one.acceptTitles ?? [])]).toContain(article?.title);
    expect([one.published, ...(one.acceptPublished ?? [])]).toContain(article?.published ?? null);
    expect(article?.url ?? null).toBe(one.url);
  },
);

/** Just below what is reached. */
const floors = { outlets: 26, precision: 0.95, recall: 0.99, leaks: 0 };

it("finds the outlets", () => {
  const right = gold.filter((one) =>
    [one.outlet, ...(one.acceptOutlets ?? [])].includes(articles.get(nameOf(one))?.outlet ?? ""),
  );
  expect(right.length).toBeGreaterThanOrEqual(floors.outlets);
});

/** Sentences are compared inside the body, for a quotation of several counts as one in the gold. */
it("keeps the body's sentences and leaves the furniture out", () => {
  let [right, missed, extra, leaks] = [0, 0, 0, 0];
  for (const one of gold) {
    const article = articles.get(nameOf(one));
    if (article === undefined) throw new Error(`${nameOf(one)} is missing`);
    const read = article.sentences.map(({ span }) => folded(verbatim(article, span)));
    const [wanted, shown] = [one.body.map(folded).join(" "), read.join(" ")];
    const free = [...(one.tolerated ?? []), ...(one.corrections ?? [])].map(folded).join(" ");
    const found = one.body.filter((sentence) => shown.includes(folded(sentence))).length;
    right += found;
    missed += one.body.length - found;
    extra += read.filter((line) => !wanted.includes(line) && !free.includes(line)).length;
    leaks += one.furniture.filter(
      (line) =>
        folded(line).length > 12 && read.some((shownLine) => shownLine.includes(folded(line))),
    ).length;
  }
  expect(right / (right + missed)).toBeGreaterThanOrEqual(floors.recall);
  expect(right / (right + extra)).toBeGreaterThanOrEqual(floors.precision);
  expect(leaks).toBeLessThanOrEqual(floors.leaks);
});
