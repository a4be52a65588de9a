import { availableParallelism } from "node:os";
import { createOutletRegistry } from "../../src/corpus/outlet-registry.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { setNames } from "../../tests/eval/eval-set.ts";
import { loadSet } from "../../tests/eval/load.ts";
import type { BenchCorpus } from "../corpora.ts";
import { wordsWanted } from "../pages.ts";
import { type Row, type Section, timingRow } from "../section.ts";
import { startSystem } from "../systems/start-system.ts";
import { type Part, quickSize, sizes } from "./part.ts";
import { timeStages } from "./time-stages.ts";

/** Pages of 800 words stage by stage, and whole folders on one thread and on all. */
export const readingPart: Part = {
  name: "reading",
  async run({ corpora, isQuick }) {
    const few = await corpora.generated(quickSize);
    const many = isQuick ? [] : [await corpora.generated(sizes.middle)];
    return [await stages(isQuick), await folders([few, ...many])];
  },
};

async function stages(isQuick: boolean): Promise<Section> {
  const readings = await Promise.all(setNames.map((name) => readCorpus(loadSet(name).corpus)));
  const { pages, words, stages } = timeStages(
    readings.flatMap(({ articles }) => articles),
    createOutletRegistry(),
    isQuick ? { warmUp: 1, measured: 1 } : { warmUp: 3, measured: 8 },
  );
  return {
    title: "reading, stage by stage",
    notes: [`${pages} pages of ${words} words, made of the evaluation's articles`],
    rows: stages.map(([stage, timing]) => ({ stage, ...timingRow(timing) })),
  };
}

/** Each twice: the first time the compiler is still at work, as at a start. */
async function folders(corpora: readonly BenchCorpus[]): Promise<Section> {
  const rows: Row[] = [];
  for (const { dir } of corpora) {
    const system = await startSystem("reading", []);
    for (const run of ["first", "second"]) {
      const { wall = 0, cpu = 0, files = 0, words = 0 } = await system.run("read", dir);
      const articles = words / wordsWanted;
      rows.push({
        files,
        threads: files < fewestForThreads ? 1 : availableParallelism(),
        run,
        "words a file": words / files,
        "articles/s": (1_000 * articles) / wall,
        "articles/CPU s": (1_000 * articles) / cpu,
      });
    }
    await system.close();
  }
  return {
    title: "reading, whole folders",
    notes: [`an article is ${wordsWanted} words; duplicates and repeated lines are looked for too`],
    rows,
  };
}

/** From so many files on the product starts threads. */
const fewestForThreads = 250;
