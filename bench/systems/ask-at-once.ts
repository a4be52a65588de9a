import { performance } from "node:perf_hooks";
import { timed } from "../measure.ts";
import type { BlockWatch } from "./blocks.ts";
import type { Figures } from "./messages.ts";

/** Where it takes longer, fewer questions are asked. */
const limitMs = 15_000;

/**
 * Clients that each have one question under way. Between two of its questions a client gives the event
 * loop a turn; what many ask in one turn holds the loop up together.
 * @param clients - how many, 1 or more
 */
export async function askAtOnce(
  ask: (question: string) => Promise<unknown>,
  questions: readonly string[],
  clients: number,
  blocks: BlockWatch,
): Promise<Figures> {
  const waiting = questions.values();
  const startedAt = performance.now();
  let answers = 0;
  const client = async (): Promise<void> => {
    for (const question of waiting) {
      if (performance.now() - startedAt > limitMs) return;
      await ask(question);
      answers += 1;
      await new Promise(setImmediate);
    }
  };
  const all = () => Promise.all(Array.from({ length: clients }, client));
  const { value: sample, block } = await blocks.during(() => timed(all));
  return { ...sample, block, perSecond: (1_000 * answers) / sample.wall };
}
