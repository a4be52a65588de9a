import { onTestFinished } from "vitest";
import { createMetrics, type Metrics, type MetricsParts } from "../../src/operations/metrics.ts";
import { readSamples, type Sample } from "./read-samples.ts";

/** Metrics that end with the test, and a look at them; what a test does not say is filled in. */
export function startMetrics(parts: Partial<MetricsParts> = {}): {
  readonly metrics: Metrics;
  readonly samples: () => Promise<readonly Sample[]>;
} {
  const metrics = createMetrics({
    corpus: () => undefined,
    kinds: ["/ask", "component"],
    version: "1.2.3",
    now: () => 0,
    ...parts,
  });
  onTestFinished(() => metrics.close());
  return { metrics, samples: async () => readSamples((await metrics.scrape()).body) };
}
