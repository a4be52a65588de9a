import type { BenchCorpus } from "../corpora.ts";
import type { Row } from "../section.ts";
import { passagesIn } from "./answers.ts";
import { type Part, quickSize, type Setting, sizes } from "./part.ts";

/** One client and sixteen at once: answers a second, and how long the event loop is held up. */
export const clientsPart: Part = {
  name: "clients",
  async run(setting) {
    const { corpora, isQuick } = setting;
    const rows: Row[] = [];
    for (const size of isQuick ? [quickSize] : [sizes.middle, sizes.large])
      rows.push(...(await askWith(await corpora.generated(size), setting)));
    return [
      {
        title: "clients",
        notes: [
          "block: the longest that the event loop was held up meanwhile, known to 1 ms; sixteen answers may share a turn of it",
          "the clients are in the process that answers; what Discord's messages cost is not in it",
        ],
        rows,
      },
    ];
  },
};

async function askWith(
  corpus: BenchCorpus,
  { systems, isQuick }: Setting,
): Promise<readonly Row[]> {
  const system = await systems.open("verbatim", corpus);
  const passages = await passagesIn(corpus, systems);
  const rows: Row[] = [];
  for (const kind of ["natural", "short"] as const) {
    const questions = corpus.questions[kind].slice(0, isQuick ? 50 : 200).join("\n");
    await system.run("16 clients", questions);
    for (const clients of ["1 client", "16 clients"] as const) {
      const { perSecond = 0, block = 0, cpu = 0, wall = 0 } = await system.run(clients, questions);
      rows.push({
        asking: clients,
        passages,
        questions: kind,
        "answers/s": perSecond,
        "CPU share": cpu / wall,
        "block ms": block,
      });
    }
  }
  return rows;
}
