import { expect, it } from "vitest";
import type { ReloadReport } from "../../src/library/library.ts";
import { measureReloads } from "../../src/operations/measure-reloads.ts";
import { noTelemetry } from "../../src/operations/telemetry.ts";
import { fakeNewsroom } from "../support/answer.ts";

const reports: readonly ReloadReport[] = [
  {
    kind: "reloaded",
    added: [],
    changed: [],
    removed: [],
    unchanged: 3,
    skipped: [],
    warnings: [],
    tookMs: 40,
  },
  { kind: "kept", reason: "papers: no such folder", tookMs: 7 },
  { kind: "busy" },
];

it.each(reports)("counts a reload that ended $kind, and hands its report on", async (report) => {
  const seen: unknown[] = [];
  const newsroom = measureReloads(fakeNewsroom({ reload: async () => report }), {
    ...noTelemetry,
    reload: (kind, tookMs) => void seen.push([kind, tookMs]),
  });
  expect(await newsroom.reload()).toBe(report);
  expect(seen).toEqual([[report.kind, "tookMs" in report ? report.tookMs : 0]]);
});

it("leaves the corpus in service as it is", () => {
  const newsroom = fakeNewsroom();
  expect(measureReloads(newsroom, noTelemetry).current()).toBe(newsroom.current());
});
