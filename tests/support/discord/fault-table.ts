import { describe, test } from "vitest";

/** What a row may do with the test that runs it. Rows run side by side, so each keeps to its own. */
export interface FaultTest {
  /** Does this when the test is over, however it went; the last said is done first. */
  readonly onEnd: (cleanUp: () => unknown) => void;
}

/** A line of the table: what is broken, and what happened. */
export interface FaultRow {
  readonly fault: string;
  readonly happened: string;
  readonly run: (test: FaultTest) => Promise<void>;
}

/** Longer than any row takes, with all of them at work on two cores. */
const timeoutMs = 60_000;

/** Each row is a test named "fault → what happened", so that the report reads as the table. */
export function faultTable(title: string, rows: readonly FaultRow[]): void {
  describe.concurrent(title, { timeout: timeoutMs }, () => {
    for (const { fault, happened, run } of rows) {
      test(`${fault} → ${happened}`, ({ onTestFinished }) =>
        run({ onEnd: (cleanUp) => onTestFinished(async () => void (await cleanUp())) }));
    }
  });
}
