import type { BenchCorpus } from "../corpora.ts";
import type { Row } from "../section.ts";
import type { Figures } from "../systems/messages.ts";
import type { Systems } from "../systems/open-systems.ts";
import { type Part, quickSize, sizes } from "./part.ts";

/** What it takes until a corpus whose files are known is in service, and the index alone. */
export const indexingPart: Part = {
  name: "indexing",
  async run({ corpora, systems, isQuick }) {
    const rows: Row[] = [];
    for (const size of isQuick ? [quickSize] : [sizes.middle, sizes.large])
      rows.push(...(await indexRows(await corpora.generated(size), systems)));
    return [
      {
        title: "indexing",
        notes: [
          "in service: the cache of readings loaded, duplicates kept out, everything indexed",
          "block: the longest that the event loop was held up, known to 1 ms",
        ],
        rows,
      },
    ];
  },
};

async function indexRows(corpus: BenchCorpus, systems: Systems): Promise<readonly Row[]> {
  const rowOf = (what: string, opened: Figures): Row => {
    const { wall = 0, cpu = 0, passages = 0, block } = opened;
    return {
      what,
      passages,
      s: wall / 1_000,
      "CPU s": cpu / 1_000,
      "passages/CPU s": (1_000 * passages) / cpu,
      ...(block !== undefined && { "block ms": block }),
    };
  };
  return [
    rowOf("Verbatim, in service", (await systems.open("verbatim", corpus)).opened),
    rowOf("Verbatim, index alone", (await systems.open("retrieval", corpus)).opened),
    rowOf("plain MiniSearch", (await systems.open("plain", corpus)).opened),
  ];
}
