import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as after } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { type Sample, sampleValue } from "../read-samples.ts";
import { startMetrics } from "../start-metrics.ts";

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const worst = (seen: readonly Sample[]) =>
  sampleValue(seen, "verbatim_event_loop_delay_seconds", { quantile: "1" });

it("shows how long the event loop was kept busy since the last look, and then forgets it", async () => {
  const { samples } = startMetrics();
  await samples();
  await after(50); // sampling begins anew with every look
  block(400);
  await after(50);
  const [delay = 0, next = 0] = [worst(await samples()), worst(await samples())];
  expect(delay).toBeGreaterThan(0.35);
  expect(next).toBeLessThan(delay / 2);
});

it("counts every garbage collection, those that Node reports together as well", async () => {
  let real = 0;
  const observer = new PerformanceObserver((list) => {
    real += list.getEntries().length;
  });
  const { samples } = startMetrics();
  observer.observe({ entryTypes: ["gc"] });
  onTestFinished(() => observer.disconnect());
  for (let round = 0; round < 5; round += 1) {
    Array.from({ length: 400_000 }, (_, index) => ({ index }));
    await after(5);
  }
  await after(50);
  const counted = (await samples())
    .filter(({ name }) => name === "verbatim_gc_duration_seconds_count")
    .reduce((sum, { value }) => sum + value, 0);
  expect(real).toBeGreaterThan(0);
  expect(counted).toBeGreaterThanOrEqual(real);
});

it("measures nothing more once it is closed", async () => {
  const { metrics, samples } = startMetrics();
  await after(50);
  metrics.close();
  await samples();
  block(200);
  await after(30);
  expect(worst(await samples())).toBe(0);
});
