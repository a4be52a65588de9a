import { performance } from "node:perf_hooks";
import { percentile, type Sample, summarise } from "../measure.ts";
import { timingRow } from "../section.ts";
import { startSystem } from "../systems/start-system.ts";
import { type Part, quickSize, sizes } from "./part.ts";

/** One article of many is changed: until its new text is in service. */
export const reloadPart: Part = {
  name: "reload",
  async run({ corpora, isQuick }) {
    const corpus = await corpora.copied(isQuick ? quickSize : sizes.large);
    const system = await startSystem("verbatim", [corpus.dir, corpus.cacheFile]);
    const { articles = 0, passages = 0 } = system.opened;
    await system.run("reload", fileOf(0));
    const samples: Sample[] = [];
    const inService: number[] = [];
    const blocks: number[] = [];
    const startedAt = performance.now();
    while (samples.length < fewest || (samples.length < most && isInTime(startedAt))) {
      const figures = await system.run("reload", fileOf(samples.length));
      const { wall = 0, cpu = 0, inService: served = 0, block = 0 } = figures;
      samples.push({ wall, cpu });
      inService.push(served);
      blocks.push(block);
    }
    await system.close();
    return [
      {
        title: "reload",
        notes: [
          "one article changed; in service: until it is answered from, the others until it is in the cache, too",
          "block: the longest of all reloads, known to 1 ms",
        ],
        rows: [
          {
            articles,
            passages,
            "in service p50": percentile(inService, 0.5),
            "in service p99": percentile(inService, 0.99),
            ...timingRow(summarise(samples)),
            "block ms": Math.max(...blocks),
          },
        ],
      },
    ];
  },
};

/** Reloads that are timed: as many as half a minute has room for, within these. */
const [fewest, most] = [3, 50];
const isInTime = (startedAt: number): boolean => performance.now() - startedAt < 30_000;

const fileOf = (number: number): string => `${String(number).padStart(6, "0")}.txt`;
