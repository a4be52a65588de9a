import { randomInt } from "node:crypto";
import fc from "fast-check";
import { test } from "vitest";
import { usualSeed } from "./seed.ts";

const usualRuns = 150;

/** Other inputs every time; `FUZZ_SEED` brings back those of a run that failed. */
const randomSeed = Number(process.env["FUZZ_SEED"] ?? randomInt(2 ** 31));
/** `FUZZ_RUNS=20` tries twenty times as many inputs. */
const factor = Number(process.env["FUZZ_RUNS"] ?? 1);

/**
 * Tries a claim on inputs that are always the same and on inputs that are new each time. The seed of the
 * new ones stands in the test's title, as the setting that repeats them.
 * @param runs - inputs for each of the two, 1 or more
 */
export function fuzz<T>(claim: string, property: fc.IRawProperty<T>, runs = usualRuns): void {
  for (const [title, seed] of [
    [claim, usualSeed],
    [`${claim} (FUZZ_SEED=${randomSeed})`, randomSeed],
  ] as const) {
    test(title, async () => {
      await fc.assert(property, { seed, numRuns: Math.max(1, Math.round(runs * factor)) });
    });
  }
}
