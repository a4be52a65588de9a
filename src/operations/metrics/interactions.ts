import { Counter, Histogram, type Registry } from "prom-client";
import { otherKind } from "../interaction-kinds.ts";
import { interactionOutcomes, type Telemetry } from "../telemetry.ts";
import { secondsOf } from "./seconds.ts";

/** Seconds; Discord waits three for a first answer. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Interactions by kind and outcome, and how long they took. */
export function measureInteractions(
  registry: Registry,
  kinds: readonly string[],
): Telemetry["interaction"] {
  const registers = [registry];
  const total = new Counter({
    name: "verbatim_interactions_total",
    help: "Interactions by what was used and how it ended.",
    labelNames: ["kind", "outcome"] as const,
    registers,
  });
  const duration = new Histogram({
    name: "verbatim_interaction_duration_seconds",
    help: "From an interaction's arrival to its end, by what was used.",
    labelNames: ["kind"] as const,
    buckets,
    registers,
  });
  const known = new Set([...kinds, otherKind]);
  // A series that begins at 0 shows its first failure as an increase; one that begins at 1 does not.
  for (const kind of known) {
    for (const outcome of interactionOutcomes) total.inc({ kind, outcome }, 0);
  }
  return (end) => {
    const kind = known.has(end.kind) ? end.kind : otherKind;
    total.inc({ kind, outcome: end.outcome });
    duration.observe({ kind }, secondsOf(end.tookMs));
  };
}
