import { expect, it, test } from "vitest";
import {
  CorpusEmptyError,
  CorpusMissingError,
  CorpusUnreadableError,
} from "../../src/corpus/corpus-error.ts";
import type { CorpusReading } from "../../src/corpus/corpus-reading.ts";
import { checkCorpus, explainCorpus } from "../../src/doctor/check-corpus.ts";
import { article } from "../support/article.ts";

const complete = article({
  outlet: "The Harbour Post",
  published: "2026-03-04",
  url: "https://harbourpost.example/port-shut",
});
const { outlet: _, published: __, url: ___, ...bare } = complete;
const blank = { file: "blank.txt", reason: "it is empty" };

const reading = (found: Partial<CorpusReading>): CorpusReading => ({
  articles: [complete],
  skipped: [],
  duplicates: [],
  warnings: [],
  ignored: [],
  ...found,
});

test("a corpus that states everything is good, and counted", () => {
  expect(checkCorpus("papers", reading({ articles: [complete, complete] }))).toEqual([
    { check: "corpus", verdict: "good", what: "2 articles of 1 outlet in papers" },
  ]);
});

test("what articles do not state is counted by kind", () => {
  const { published: _, ...undated } = complete;
  const articles = [complete, bare, undated];
  const [, lacking] = checkCorpus("papers", reading({ articles }));
  expect(lacking).toMatchObject({
    verdict: "warning",
    what: expect.stringMatching(
      /^of 3 articles 1 without outlet, 2 without date, 1 without link:/u,
    ),
    advice: expect.stringContaining("outlet, published, url"),
  });
});

test("what is skipped or ignored is counted, with an example", () => {
  const skipped = [blank, { file: "b.txt", reason: "it is not in English" }];
  const findings = checkCorpus("papers", reading({ skipped, warnings: [blank] }));
  expect(findings).toMatchObject([
    { verdict: "good" },
    { verdict: "warning", what: "2 files cannot be used: blank.txt: it is empty; …" },
    { verdict: "warning", what: "1 warning: blank.txt: it is empty" },
  ]);
});

it.each([
  { error: new CorpusMissingError("papers"), what: "there is no folder papers" },
  { error: new CorpusEmptyError("papers", []), what: "papers holds no articles" },
  {
    error: new CorpusEmptyError("papers", [blank]),
    what: "of 1 file in papers none can be used: blank.txt: it is empty",
  },
  {
    error: new CorpusUnreadableError("papers", "it is not a folder"),
    what: "corpus papers: it is not a folder; set CORPUS_DIR to a folder that this program may read",
  },
])("no corpus is bad: $what", ({ error, what }) => {
  expect(explainCorpus(error)).toMatchObject({ check: "corpus", verdict: "bad", what });
});
