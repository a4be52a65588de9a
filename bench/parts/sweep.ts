import { askInTurns } from "../ask-in-turns.ts";
import type { BenchCorpus } from "../corpora.ts";
import { type Row, timingRow } from "../section.ts";
import { choose, passagesIn, ratios } from "./answers.ts";
import { type Part, quickSize, type Setting } from "./part.ts";

/** Articles of each size, about a tenth of its passages. */
const sweepSizes = [100, 300, 1_000, 3_000, 10_000] as const;

/** Whole answers to natural questions at every size, for the plot (`npm run bench:plot`). */
export const sweepPart: Part = {
  name: "sweep",
  async run(setting) {
    const rows = [...(await askAt(await setting.corpora.seeds(), setting))];
    for (const size of setting.isQuick ? [quickSize] : sweepSizes)
      rows.push(...(await askAt(await setting.corpora.generated(size), setting)));
    return [{ title: sweepTitle, notes: ["natural questions"], rows }];
  },
};

/** By it the plot finds its figures. */
export const sweepTitle = "answers by size";

async function askAt(corpus: BenchCorpus, setting: Setting): Promise<readonly Row[]> {
  const { systems, isQuick } = setting;
  const passages = await passagesIn(corpus, systems);
  const [ours, plain] = [
    await systems.open("verbatim", corpus),
    await systems.open("plain", corpus),
  ];
  const { questions, rounds } = choose(corpus.questions.natural, isQuick);
  const [oursTiming, plainTiming] = await askInTurns([ours, plain], questions, rounds);
  if (oursTiming === undefined || plainTiming === undefined) return [];
  return [
    { system: "Verbatim", passages, ...timingRow(oursTiming), ...ratios(oursTiming, plainTiming) },
    { system: "plain MiniSearch", passages, ...timingRow(plainTiming) },
  ];
}
