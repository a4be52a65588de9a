import { Gauge, Registry } from "prom-client";
import { createGatewayWatch, type GatewayConnection } from "./gateway-watch.ts";
import { type CountedCorpus, measureCorpus } from "./metrics/corpus.ts";
import { measureEventLoop } from "./metrics/event-loop.ts";
import { measureGarbage } from "./metrics/garbage.ts";
import { countDisconnects, countRateLimits, measureGateway } from "./metrics/gateway.ts";
import { measureInteractions } from "./metrics/interactions.ts";
import { measureProcess } from "./metrics/process.ts";
import { measureReloadReports } from "./metrics/reloads.ts";
import type { Telemetry } from "./telemetry.ts";

/** What metrics need from outside. */
export interface MetricsParts {
  /** The corpus in service; undefined while the first is being read. */
  readonly corpus: () => CountedCorpus | undefined;
  /** What interactions are told apart by, see `interactionKinds`. */
  readonly kinds: readonly string[];
  /** The program's own version. */
  readonly version: string;
  /** Milliseconds from any fixed point; a clock that cannot be set back. */
  readonly now: () => number;
}

/** All metrics as a monitoring system reads them. */
export interface Scrape {
  readonly contentType: string;
  /** Prometheus's text format. */
  readonly body: string;
}

/** Counts what it is told, and measures the process. */
export interface Metrics extends Telemetry {
  /** The connection to Discord as it is now. */
  gatewayConnection(): GatewayConnection;
  scrape(): Promise<Scrape>;
  /** Ends what measures the process; what was counted stays. */
  close(): void;
}

/** Metrics of their own, none of prom-client's global ones. */
export function createMetrics({ corpus, kinds, version, now }: MetricsParts): Metrics {
  const registry = new Registry();
  const watch = createGatewayWatch(now);
  measureBuild(registry, version);
  measureCorpus(registry, corpus);
  measureGateway(registry, watch);
  measureProcess(registry);
  const ends = [measureEventLoop(registry), measureGarbage(registry)];
  return {
    interaction: measureInteractions(registry, kinds),
    reload: measureReloadReports(registry),
    gateway: watch.see,
    heartbeat: watch.acknowledge,
    rateLimited: countRateLimits(registry),
    disconnected: countDisconnects(registry),
    gatewayConnection: watch.current,
    scrape: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    close() {
      for (const end of ends) end();
    },
  };
}

function measureBuild(registry: Registry, version: string): void {
  new Gauge({
    name: "verbatim_build_info",
    help: "Always 1: the version of the program and of Node.",
    labelNames: ["version", "node"] as const,
    registers: [registry],
  }).set({ version, node: process.versions.node }, 1);
}
