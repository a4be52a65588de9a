import fc from "fast-check";
import { expect, it, test } from "vitest";
import { judgeReadiness } from "../../src/operations/readiness.ts";
import { gatewayStates } from "../../src/operations/telemetry.ts";

it("is ready with a corpus and a connection that Discord acknowledged within a minute", () => {
  const gateway = { state: "ready", acknowledgedMsAgo: 60_000 } as const;
  expect(judgeReadiness({ gateway, isCorpusLoaded: true })).toEqual({ kind: "ready" });
});

it.each([
  { gateway: { state: "connecting" }, reason: "gateway: connecting" },
  {
    gateway: { state: "reconnecting", acknowledgedMsAgo: 10 },
    reason: "gateway: reconnecting",
  },
  { gateway: { state: "closed", acknowledgedMsAgo: 10 }, reason: "gateway: closed" },
  { gateway: { state: "ready" }, reason: "gateway: nothing acknowledged yet" },
  {
    gateway: { state: "ready", acknowledgedMsAgo: 61_500 },
    reason: "gateway: nothing acknowledged for 61 s, more than 60 s",
  },
] as const)("says $reason", ({ gateway, reason }) => {
  expect(judgeReadiness({ gateway, isCorpusLoaded: true })).toEqual({
    kind: "not-ready",
    reasons: [reason],
  });
});

it("names every reason", () => {
  const gateway = { state: "connecting" } as const;
  expect(judgeReadiness({ gateway, isCorpusLoaded: false })).toEqual({
    kind: "not-ready",
    reasons: ["gateway: connecting", "corpus: not read yet"],
  });
});

test("each reason is one line, and nothing is ready without a corpus", () => {
  const gateway = fc.record(
    {
      state: fc.constantFrom(...gatewayStates),
      acknowledgedMsAgo: fc.double({ min: 0, noNaN: true }),
    },
    { requiredKeys: ["state"] },
  );
  fc.assert(
    fc.property(gateway, fc.boolean(), (connection, isCorpusLoaded) => {
      const readiness = judgeReadiness({ gateway: connection, isCorpusLoaded });
      if (readiness.kind === "ready") expect(isCorpusLoaded).toBe(true);
      else for (const reason of readiness.reasons) expect(reason).toMatch(/^[^\n]+$/u);
    }),
  );
});
