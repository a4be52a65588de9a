import { expect } from "vitest";

/** How many times as large the larger input is. */
const factor = 8;
/** Work that takes less than this is measured too roughly to be compared, milliseconds. */
const shortestMs = 4;

/**
 * Says that work grows no worse than about linearly: for an input eight times as large it may take up
 * to four times as much processor time for each part of it; quadratic work takes eight times. Only the
 * processor time of this process counts, and the best of three runs, so a busy machine does not matter.
 * @param work - is given an input of `size` and of eight times that size
 */
export function expectLinearWork(work: (size: number) => unknown, size: number): void {
  const small = bestOf(() => work(size));
  const large = bestOf(() => work(factor * size));
  expect(large / Math.max(small, shortestMs)).toBeLessThan(factor * 4);
}

function bestOf(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}
