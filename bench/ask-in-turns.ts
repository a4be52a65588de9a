import { performance } from "node:perf_hooks";
import { type Sample, summarise, type Timing } from "./measure.ts";
import type { RunningSystem } from "./systems/start-system.ts";

/** How often all questions are asked. */
export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/** How long a comparison may take. */
export interface Patience {
  /** Milliseconds for warming up, and as many again for measuring. */
  readonly limitMs: number;
  /** So many samples are taken of each system however long it takes. */
  readonly fewest: number;
}

const usualPatience: Patience = { limitMs: 45_000, fewest: 60 };

/**
 * Puts each question to each system before the next question, the systems in turns, so that whatever
 * else the machine does meets all of them; every other question begins with the last system. Where that
 * takes too long, fewer questions are asked.
 * @returns the systems' timings in their order
 * @throws RangeError where there are no questions or no rounds
 */
export async function askInTurns(
  systems: readonly Pick<RunningSystem, "run">[],
  questions: readonly string[],
  { warmUp, measured }: Rounds,
  {
    task = "ask",
    limitMs = usualPatience.limitMs,
    fewest = usualPatience.fewest,
  }: Partial<Patience & { readonly task: string }> = {},
): Promise<readonly Timing[]> {
  const samples = systems.map((system) => ({ system, taken: [] as Sample[] }));
  const reversed = [...samples].reverse();
  const askAll = async (rounds: number, keep: boolean): Promise<void> => {
    const startedAt = performance.now();
    for (let asked = 0; asked < rounds * questions.length; asked += 1) {
      if (asked >= fewest && performance.now() - startedAt > limitMs) return;
      for (const { system, taken } of asked % 2 === 0 ? samples : reversed) {
        const { wall = 0, cpu = 0 } = await system.run(task, questions[asked % questions.length]);
        if (keep) taken.push({ wall, cpu });
      }
    }
  };
  await askAll(warmUp, false);
  await askAll(measured, true);
  return samples.map(({ taken }) => summarise(taken));
}
