import type { ListeningPlace } from "./health-server.ts";

/** The health server cannot listen; the message says in one line which variable to change. */
export class HealthServerError extends Error {
  override readonly name = "HealthServerError";
  /** The system's code, such as `EADDRINUSE`; absent where it gave none. */
  readonly code?: string;
  constructor(place: ListeningPlace, cause: Error) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
    super(explain(place, code), { cause });
    if (code !== undefined) this.code = code;
  }
}

function explain({ host, port }: ListeningPlace, code: string | undefined): string {
  switch (code) {
    case "EADDRINUSE":
      return `HEALTH_PORT: port ${port} on ${host} is in use by another program; choose another`;
    case "EACCES":
      return `HEALTH_PORT: port ${port} on ${host} may not be opened; choose one above 1023`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HEALTH_HOST: ${host} is no name or address of this machine (${code})`;
    default:
      return `HEALTH_PORT: cannot listen on port ${port} of ${host} (${code ?? "no reason given"})`;
  }
}
