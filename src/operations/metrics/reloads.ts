import { Counter, Histogram, type Registry } from "prom-client";
import type { Telemetry } from "../telemetry.ts";
import { secondsOf } from "./seconds.ts";

/** Seconds: a few articles take a tenth of one, a hundred thousand take minutes. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300];

/** Reloads by what they did, and how long those took that did anything. */
export function measureReloadReports(registry: Registry): Telemetry["reload"] {
  const registers = [registry];
  const total = new Counter({
    name: "verbatim_reloads_total",
    help: "Reloads of the corpus: reloaded, kept (it failed, the old corpus serves) or busy.",
    labelNames: ["outcome"] as const,
    registers,
  });
  const duration = new Histogram({
    name: "verbatim_reload_duration_seconds",
    help: "How long reloads of the corpus took, by what they did.",
    labelNames: ["outcome"] as const,
    buckets,
    registers,
  });
  for (const outcome of ["reloaded", "kept", "busy"]) total.inc({ outcome }, 0);
  return (outcome, tookMs) => {
    total.inc({ outcome });
    if (outcome !== "busy") duration.observe({ outcome }, secondsOf(tookMs));
  };
}
