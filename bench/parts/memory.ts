import type { Row } from "../section.ts";
import type { RunningSystem } from "../systems/start-system.ts";
import { type Part, quickSize, sizes } from "./part.ts";

/** What a corpus in service holds, per passage, and the most that opening it ever held. */
export const memoryPart: Part = {
  name: "memory",
  async run({ corpora, systems, isQuick }) {
    const rows: Row[] = [];
    for (const size of isQuick ? [quickSize] : [sizes.middle, sizes.large]) {
      const corpus = await corpora.generated(size);
      rows.push(rowOf("Verbatim", await systems.open("verbatim", corpus)));
      rows.push(rowOf("plain MiniSearch", await systems.open("plain", corpus)));
    }
    return [
      {
        title: "memory",
        notes: [
          "heap: after a full collection, buffers included; resident: what the system gives the process",
          "at rest: when the corpus is in service; peak: the most that was resident until then",
          "KB a passage: of heap, less what the process held before it opened the corpus",
          "plain MiniSearch holds the index alone, Verbatim the articles, their readings and the cache's memory too",
        ],
        rows,
      },
    ];
  },
};

function rowOf(system: string, { opened }: RunningSystem): Row {
  const { heap = 0, heapBefore = 0, rss = 0, peak = 0, passages = 0 } = opened;
  return {
    system,
    passages,
    "heap before MiB": heapBefore,
    "heap MiB": heap,
    "resident MiB": rss,
    "peak MiB": peak,
    "KB a passage": (1_024 * (heap - heapBefore)) / passages,
    "peak KB a passage": (1_024 * peak) / passages,
  };
}
