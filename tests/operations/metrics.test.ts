import fc from "fast-check";
import { register } from "prom-client";
import { expect, it, test } from "vitest";
import type { MetricsParts } from "../../src/operations/metrics.ts";
import {
  gatewayStates,
  interactionOutcomes,
  rateLimitScopes,
} from "../../src/operations/telemetry.ts";
import { article } from "../support/article.ts";
import { sampleValue } from "./read-samples.ts";
import { startMetrics } from "./start-metrics.ts";

it("counts interactions by kind and outcome, and how long they took", async () => {
  const { metrics, samples } = startMetrics();
  metrics.interaction({ kind: "/ask", outcome: "answered", tookMs: 4 });
  metrics.interaction({ kind: "/ask", outcome: "answered", tookMs: 2_500 });
  metrics.interaction({ kind: "component", outcome: "failed", tookMs: 1 });
  const seen = await samples();
  const total = (kind: string, outcome: string) =>
    sampleValue(seen, "verbatim_interactions_total", { kind, outcome });
  expect(total("/ask", "answered")).toBe(2);
  expect(total("component", "failed")).toBe(1);
  const within = (le: string) =>
    sampleValue(seen, "verbatim_interaction_duration_seconds_bucket", { kind: "/ask", le });
  expect([within("0.0025"), within("0.005"), within("2"), within("3")]).toEqual([0, 1, 1, 2]);
  expect(sampleValue(seen, "verbatim_interaction_duration_seconds_sum", { kind: "/ask" })).toBe(
    2.504,
  );
});

it("shows what has not happened yet as 0, so that the first failure is seen as one", async () => {
  const seen = await startMetrics().samples();
  for (const outcome of interactionOutcomes) {
    expect(sampleValue(seen, "verbatim_interactions_total", { kind: "/ask", outcome })).toBe(0);
  }
  expect(sampleValue(seen, "verbatim_reloads_total", { outcome: "kept" })).toBe(0);
  expect(sampleValue(seen, "verbatim_rate_limits_total", { scope: "global" })).toBe(0);
});

it("counts reloads, and takes the time of those that did something", async () => {
  const { metrics, samples } = startMetrics();
  metrics.reload("reloaded", 300);
  metrics.reload("kept", 20);
  metrics.reload("busy", 0);
  const seen = await samples();
  const count = (outcome: string) => [
    sampleValue(seen, "verbatim_reloads_total", { outcome }),
    sampleValue(seen, "verbatim_reload_duration_seconds_count", { outcome }),
  ];
  expect(count("reloaded")).toEqual([1, 1]);
  expect(count("kept")).toEqual([1, 1]);
  expect(count("busy")).toEqual([1, undefined]);
});

it("shows the corpus in service, which a reload may replace", async () => {
  let corpus: ReturnType<MetricsParts["corpus"]>;
  const { samples } = startMetrics({ corpus: () => corpus });
  const sizes = async () => {
    const seen = await samples();
    return ["articles", "sentences", "skipped_files"].map((what) =>
      sampleValue(seen, `verbatim_corpus_${what}`),
    );
  };
  expect(await sizes()).toEqual([0, 0, 0]);
  const flood = article({ body: "The river rose. Two roads shut. Nobody was hurt." });
  corpus = { articles: [flood], skipped: [{ file: "empty.txt", reason: "no text" }] };
  expect(await sizes()).toEqual([1, 3, 1]);
  corpus = { articles: [flood, article()], skipped: [] };
  expect(await sizes()).toEqual([2, 5, 0]);
});

it("shows the state of the connection and the age of the last acknowledgement", async () => {
  let ms = 0;
  const { metrics, samples } = startMetrics({ now: () => ms });
  const look = async () => {
    const seen = await samples();
    return {
      states: gatewayStates.filter(
        (state) => sampleValue(seen, "verbatim_gateway_state", { state }) === 1,
      ),
      age: sampleValue(seen, "verbatim_gateway_acknowledgement_age_seconds"),
    };
  };
  expect(await look()).toEqual({ states: ["connecting"], age: undefined });
  metrics.gateway("ready");
  ms = 41_250;
  expect(await look()).toEqual({ states: ["ready"], age: 41.25 });
  metrics.heartbeat();
  metrics.gateway("reconnecting");
  ms = 42_250;
  expect(await look()).toEqual({ states: ["reconnecting"], age: 1 });
  expect(metrics.gatewayConnection()).toEqual({ state: "reconnecting", acknowledgedMsAgo: 1_000 });
});

it("counts waits for Discord's limits and closed connections", async () => {
  const { metrics, samples } = startMetrics();
  metrics.rateLimited({ scope: "route", retryAfterMs: 1_500 });
  metrics.rateLimited({ scope: "route", retryAfterMs: 500 });
  metrics.disconnected(4_000);
  metrics.disconnected(31_337);
  const seen = await samples();
  expect(sampleValue(seen, "verbatim_rate_limits_total", { scope: "route" })).toBe(2);
  expect(sampleValue(seen, "verbatim_rate_limit_wait_seconds_total", { scope: "route" })).toBe(2);
  expect(sampleValue(seen, "verbatim_gateway_disconnects_total", { code: "4000" })).toBe(1);
  expect(sampleValue(seen, "verbatim_gateway_disconnects_total", { code: "other" })).toBe(1);
});

it("tells which program runs, since when, and what it takes", async () => {
  const seen = await startMetrics({ version: "4.5.6" }).samples();
  const node = process.versions.node;
  expect(sampleValue(seen, "verbatim_build_info", { version: "4.5.6", node })).toBe(1);
  expect(sampleValue(seen, "verbatim_memory_bytes", { kind: "resident" })).toBeGreaterThan(1e6);
  expect(sampleValue(seen, "verbatim_process_cpu_seconds_total", { mode: "user" })).toBeGreaterThan(
    0,
  );
  const startedAt = sampleValue(seen, "verbatim_process_start_time_seconds");
  expect(startedAt).toBeCloseTo(Date.now() / 1_000 - process.uptime(), 0);
});

it("shows processor time as a whole however often it is asked", async () => {
  const { samples } = startMetrics();
  await samples();
  const before = process.cpuUsage().user / 1e6;
  const seen = sampleValue(await samples(), "verbatim_process_cpu_seconds_total", { mode: "user" });
  expect(seen).toBeGreaterThanOrEqual(before);
  expect(seen).toBeLessThanOrEqual(process.cpuUsage().user / 1e6);
});

/** Every label that there may be, and every value that it may have. */
const labelValues: Readonly<Record<string, RegExp>> = {
  kind: /^(?:\/ask|component|other|major|minor|incremental|weak callbacks|resident|heap|heap used|external)$/u,
  outcome: /^(?:answered|cooling down|too late|failed|turned away|reloaded|kept|busy)$/u,
  state: /^(?:connecting|ready|reconnecting|closed)$/u,
  scope: /^(?:route|global)$/u,
  code: /^(?:10(?:0\d|1[0-5])|40(?:0\d|1[0-4])|4200|other)$/u,
  version: /^1\.2\.3$/u,
  node: /^\d+\.\d+\.\d+$/u,
  mode: /^(?:user|system)$/u,
  quantile: /^(?:0\.5|0\.99|1)$/u,
  le: /^(?:[\d.]+|\+Inf)$/u,
  type: /^[A-Z][A-Za-z]+$/u,
};

test("whatever happens, labels come from short lists and nothing throws", async () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer());
  const events = fc.array(
    fc.record({
      kind: fc.oneof(fc.constantFrom("/ask", "component"), fc.string({ unit: "binary" })),
      outcome: fc.constantFrom(...interactionOutcomes),
      scope: fc.constantFrom(...rateLimitScopes),
      code: fc.oneof(fc.integer({ min: 990, max: 4_300 }), anyNumber),
      ms: anyNumber,
    }),
  );
  const { metrics, samples } = startMetrics();
  await fc.assert(
    fc.asyncProperty(events, async (seen) => {
      for (const { kind, outcome, scope, code, ms } of seen) {
        metrics.interaction({ kind, outcome, tookMs: ms });
        metrics.reload("reloaded", ms);
        metrics.rateLimited({ scope, retryAfterMs: ms });
        metrics.disconnected(code);
      }
      const all = await samples();
      for (const { labels, value } of all) {
        expect(value).not.toBeNaN();
        for (const [label, of] of Object.entries(labels))
          expect(of).toMatch(labelValues[label] ?? /^$/u);
      }
      expect(all.length).toBeLessThan(300);
    }),
    { numRuns: 60 },
  );
});

test("a day's interactions under made-up names add no series", async () => {
  const { metrics, samples } = startMetrics();
  const end = { outcome: "answered", tookMs: 1 } as const;
  metrics.interaction({ kind: "other", ...end });
  const before = (await samples()).filter(({ name }) => name.startsWith("verbatim_interaction"));
  for (let count = 0; count < 5_000; count += 1) {
    metrics.interaction({ kind: `/ask-${count}`, ...end });
  }
  const seen = await samples();
  expect(seen.filter(({ name }) => name.startsWith("verbatim_interaction"))).toHaveLength(
    before.length,
  );
  const other = { kind: "other", outcome: "answered" };
  expect(sampleValue(seen, "verbatim_interactions_total", other)).toBe(5_001);
});

test("two programs in one process do not share a count, and the library's own registry stays empty", async () => {
  const [one, two] = [startMetrics(), startMetrics()];
  one.metrics.disconnected(4_000);
  const code = { code: "4000" };
  expect(sampleValue(await one.samples(), "verbatim_gateway_disconnects_total", code)).toBe(1);
  expect(
    sampleValue(await two.samples(), "verbatim_gateway_disconnects_total", code),
  ).toBeUndefined();
  expect(register.getMetricsAsArray()).toEqual([]);
});
