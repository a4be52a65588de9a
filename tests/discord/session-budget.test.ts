import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pauseBeforeSession, readSessionBudget } from "../../src/discord/session-budget.ts";

const day = 86_400_000;

describe("a session start", () => {
  test.each([
    { remaining: 1_000, resetAfterMs: day, pauseMs: 0 },
    { remaining: 501, resetAfterMs: day, pauseMs: 0 },
    { remaining: 500, resetAfterMs: day, pauseMs: day / 500 },
    { remaining: 1, resetAfterMs: day, pauseMs: day },
    { remaining: 0, resetAfterMs: 5_000, pauseMs: 5_000 },
  ])("with $remaining of 1,000 left waits $pauseMs ms", ({ remaining, resetAfterMs, pauseMs }) => {
    expect(pauseBeforeSession({ total: 1_000, remaining, resetAfterMs })).toBe(pauseMs);
  });

  test("is never the last, however often and however fast a program is started again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1_000 }),
        fc.integer({ min: 1_000, max: day }),
        (total, period) => {
          let [remaining, leftMs] = [total, period];
          for (;;) {
            leftMs -= pauseBeforeSession({ total, remaining, resetAfterMs: leftMs });
            if (leftMs < 1) break;
            remaining -= 1;
            expect(remaining).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

test("a budget is read from what Discord says, and nothing from what it does not", () => {
  const limit = { total: 1_000, remaining: 3, reset_after: 60_000, max_concurrency: 1 };
  expect(readSessionBudget({ session_start_limit: limit })).toEqual({
    total: 1_000,
    remaining: 3,
    resetAfterMs: 60_000,
  });
  fc.assert(
    fc.property(fc.anything(), (answer) => {
      expect(readSessionBudget(answer)).toBeUndefined();
    }),
  );
  for (const wrong of [
    { ...limit, remaining: -1 },
    { ...limit, total: "1000" },
  ]) {
    expect(readSessionBudget({ session_start_limit: wrong })).toBeUndefined();
  }
});
