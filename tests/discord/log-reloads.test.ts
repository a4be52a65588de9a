import { type Logger, pino } from "pino";
import { expect, it } from "vitest";
import { logReloads } from "../../src/discord/log-reloads.ts";
import type { ReloadReport } from "../../src/library/library.ts";
import { fakeNewsroom } from "../support/answer.ts";

function record(): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ base: null }, { write: (line: string) => lines.push(line) }), lines };
}

const reloadWith = async (report: ReloadReport) => {
  const { log, lines } = record();
  const newsroom = logReloads(fakeNewsroom({ reload: () => Promise.resolve(report) }), log);
  expect(await newsroom.reload()).toBe(report);
  return lines.slice(1);
};

it("logs what is in service", () => {
  const { log, lines } = record();
  logReloads(fakeNewsroom(), log);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"articles":1');
});

it("logs why a reload failed, and that nothing was lost", async () => {
  const [line, ...rest] = await reloadWith({ kind: "kept", reason: "no such folder", tookMs: 1 });
  expect(line).toContain('"level":50');
  expect(line).toContain("no such folder");
  expect(line).toContain("the old corpus stays in service");
  expect(rest).toEqual([]);
});

it("logs what a reload changed", async () => {
  const [line] = await reloadWith({
    kind: "reloaded",
    added: ["new.txt"],
    changed: [],
    removed: ["old.txt"],
    unchanged: 3,
    skipped: [],
    warnings: [],
    tookMs: 1,
  });
  expect(line).toContain('"added":["new.txt"],"changed":[],"removed":["old.txt"]');
});
