import type { HealthConfig } from "../config.ts";
import { bad, type Finding, good } from "./finding.ts";
import type { PortState } from "./probe-port.ts";

/** Can health and metrics be served where the configuration says? */
export function checkPort({ host, port }: HealthConfig, state: PortState): Finding {
  switch (state.kind) {
    case "free":
      return good("health-port", `port ${port} on ${host} is free`);
    case "answering":
      return good("health-port", `/healthz answers on port ${port} of ${host}: the bot is running`);
    case "closed":
      return explainClosed({ host, port }, state.code);
  }
}

function explainClosed({ host, port }: HealthConfig, code: string): Finding {
  switch (code) {
    case "EADDRINUSE":
      return bad(
        "health-port",
        `port ${port} on ${host} is in use by another program`,
        "set HEALTH_PORT to another port",
      );
    case "EACCES":
      return bad(
        "health-port",
        `port ${port} on ${host} may not be opened`,
        "set HEALTH_PORT to a port above 1023",
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return bad(
        "health-port",
        `${host} is no name or address of this machine (${code})`,
        "set HEALTH_HOST to 127.0.0.1, or to an address of this machine",
      );
    default:
      return bad(
        "health-port",
        `nothing can listen on port ${port} of ${host} (${code})`,
        "set HEALTH_PORT and HEALTH_HOST to a place of this machine",
      );
  }
}
