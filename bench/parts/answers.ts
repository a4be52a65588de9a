import { askInTurns, type Rounds } from "../ask-in-turns.ts";
import type { BenchCorpus } from "../corpora.ts";
import type { Timing } from "../measure.ts";
import { type Row, type Section, timingRow } from "../section.ts";
import type { Systems } from "../systems/open-systems.ts";
import { type Part, quickSize, type Setting, sizes } from "./part.ts";

/** Retrieval and whole answers beside plain MiniSearch, for natural and for short questions. */
export const answersPart: Part = {
  name: "answers",
  async run(setting) {
    const { corpora, isQuick } = setting;
    const generated = isQuick ? [quickSize] : [sizes.middle, sizes.large];
    const rows = [...(await compare(await corpora.seeds(), setting))];
    for (const size of generated)
      rows.push(...(await compare(await corpora.generated(size), setting)));
    return [answersSection(rows)];
  },
};

const answersSection = (rows: readonly Row[]): Section => ({
  title: "answers",
  notes: [
    "retrieval is a part of the answer: the question read, candidates found, sentences ranked",
    "× plain: how many times plain MiniSearch's figure in the same rounds",
  ],
  rows,
});

const systemNames = ["verbatim", "retrieval", "plain"] as const;

const labels = { verbatim: "whole answer", retrieval: "retrieval", plain: "plain MiniSearch" };

async function compare(corpus: BenchCorpus, setting: Setting): Promise<readonly Row[]> {
  const passages = await passagesIn(corpus, setting.systems);
  const rows: Row[] = [];
  for (const kind of ["natural", "short"] as const) {
    const systems = [];
    for (const name of systemNames) systems.push(await setting.systems.open(name, corpus));
    const { questions, rounds } = choose(corpus.questions[kind], setting.isQuick);
    const timings = await askInTurns(systems, questions, rounds);
    const plain = timings[systemNames.indexOf("plain")];
    systemNames.forEach((name, at) => {
      const timing = timings[at];
      if (timing === undefined || plain === undefined) return;
      rows.push({
        system: labels[name],
        passages,
        questions: kind,
        ...timingRow(timing),
        ...ratios(timing, plain),
      });
    });
  }
  return rows;
}

/** How many passages a corpus has, as the product counts them. */
export async function passagesIn(corpus: BenchCorpus, systems: Systems): Promise<number> {
  const { opened } = await systems.open("verbatim", corpus);
  return opened["passages"] ?? 0;
}

/** Figures of a timing as multiples of plain MiniSearch's. */
export const ratios = (timing: Timing, plain: Timing): Row => ({
  "p50 × plain": timing.median / plain.median,
  "p99 × plain": timing.p99 / plain.p99,
  "CPU × plain": timing.cpuMean / plain.cpuMean,
});

/** Few questions, as of the seeds, are asked more often. */
export function choose(
  questions: readonly string[],
  isQuick: boolean,
): { readonly questions: readonly string[]; readonly rounds: Rounds } {
  const asked = questions.slice(0, isQuick ? 60 : 500);
  const measured = Math.ceil((isQuick ? 60 : 1_000) / asked.length);
  return { questions: asked, rounds: { warmUp: Math.ceil(measured / 2), measured } };
}
