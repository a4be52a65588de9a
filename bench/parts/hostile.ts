import { openNewsroom } from "../../src/open-newsroom.ts";
import type { Part } from "./part.ts";
import { timeHostile, wantedMs } from "./time-hostile.ts";

/** Questions made to hurt, through every command. */
export const hostilePart: Part = {
  name: "hostile",
  async run({ corpora, isQuick }) {
    const { dir, cacheFile } = await corpora.seeds();
    const library = (await openNewsroom({ corpusDir: dir, cacheFile })).current();
    const times = await timeHostile(
      library,
      isQuick ? { warmUp: 0, measured: 1 } : { warmUp: 2, measured: 7 },
    );
    return [
      {
        title: "hostile questions",
        notes: [`CPU time in ms, the answer drawn; each question may cost ${wantedMs}`],
        rows: times.map((time) => ({
          way: time.way,
          "CPU p50": time.cpuMedian,
          costliest: time.costliestMedian,
          "its max": time.costliestMax,
          above: time.above,
          n: time.samples,
          "which it is": time.costliest,
        })),
      },
    ];
  },
};
