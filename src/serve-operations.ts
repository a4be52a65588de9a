import type { Logger } from "pino";
import manifest from "../package.json" with { type: "json" };
import type { Config } from "./config.ts";
import type { Newsroom } from "./library/library.ts";
import { noTelemetry, type Telemetry } from "./operations/telemetry.ts";

/** What the operator's tools are served from. */
export interface Observed {
  readonly health: Config["health"];
  /** Names of the commands, which are counted apart. */
  readonly commandNames: readonly string[];
  readonly log: Logger;
  /** Undefined until the first corpus is in service. */
  readonly newsroom: () => Newsroom | undefined;
}

/** Who is told what happens, and what ends the serving. */
export interface Operations {
  readonly telemetry: Telemetry;
  close(): Promise<void>;
}

/** Serves health and metrics where the configuration says so; loads nothing otherwise. */
export async function serveOperations(observed: Observed): Promise<Operations> {
  const { health, commandNames, log, newsroom } = observed;
  if (health === undefined) return { telemetry: noTelemetry, close: () => Promise.resolve() };
  const [{ createMetrics }, { startHealthServer }, { judgeReadiness }, { interactionKinds }] =
    await Promise.all([
      import("./operations/metrics.ts"),
      import("./operations/health-server.ts"),
      import("./operations/readiness.ts"),
      import("./operations/interaction-kinds.ts"),
    ]);
  const metrics = createMetrics({
    corpus: () => newsroom()?.current(),
    kinds: interactionKinds(commandNames),
    version: manifest.version,
    now: () => performance.now(),
  });
  const server = await startHealthServer({
    ...health,
    readiness: () =>
      judgeReadiness({
        gateway: metrics.gatewayConnection(),
        isCorpusLoaded: newsroom() !== undefined,
      }),
    scrape: metrics.scrape,
    onProblem: (problem) => log.error({ problem }, "health server"),
  });
  log.info({ url: server.url }, "health and metrics served");
  return {
    telemetry: metrics,
    async close() {
      await server.close();
      metrics.close();
    },
  };
}
