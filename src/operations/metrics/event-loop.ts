import { monitorEventLoopDelay } from "node:perf_hooks";
import { Gauge, type Registry } from "prom-client";

/** How often the delay is sampled; a sample is the time since the one before. */
const resolutionMs = 10;
const quantiles = [0.5, 0.99, 1];

/**
 * How late the event loop comes to what is due, since it was last asked for. Returns what ends it.
 * Node's samples hold the sampling interval itself, which is taken off: an idle loop shows about 0.
 */
export function measureEventLoop(registry: Registry): () => void {
  const samples = monitorEventLoopDelay({ resolution: resolutionMs });
  samples.enable();
  new Gauge({
    name: "verbatim_event_loop_delay_seconds",
    help: "How late the event loop was since the last scrape: median, 99th percentile, worst.",
    labelNames: ["quantile"] as const,
    registers: [registry],
    collect() {
      for (const quantile of quantiles) {
        const intervalMs = samples.percentile(quantile * 100) / 1e6;
        this.set({ quantile }, Math.max(0, intervalMs - resolutionMs) / 1_000);
      }
      samples.reset();
    },
  });
  return () => void samples.disable();
}
