import { constants, PerformanceObserver } from "node:perf_hooks";
import { Histogram, type Registry } from "prom-client";

const kinds: ReadonlyMap<unknown, string> = new Map([
  [constants.NODE_PERFORMANCE_GC_MAJOR, "major"],
  [constants.NODE_PERFORMANCE_GC_MINOR, "minor"],
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL, "incremental"],
  [constants.NODE_PERFORMANCE_GC_WEAKCB, "weak callbacks"],
]);

/**
 * How long garbage collection took, each one counted. Returns what ends it. prom-client's own metric
 * looks only at the first of those that Node reports together, which under load misses many.
 */
export function measureGarbage(registry: Registry): () => void {
  const duration = new Histogram({
    name: "verbatim_gc_duration_seconds",
    help: "How long garbage collection took, by kind.",
    labelNames: ["kind"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
    registers: [registry],
  });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      duration.observe({ kind: kinds.get(kindIn(entry)) ?? "other" }, entry.duration / 1_000);
    }
  });
  observer.observe({ entryTypes: ["gc"] });
  return () => observer.disconnect();
}

function kindIn(entry: object): unknown {
  if (!("detail" in entry)) return undefined;
  const { detail } = entry;
  return typeof detail === "object" && detail !== null && "kind" in detail
    ? detail.kind
    : undefined;
}
