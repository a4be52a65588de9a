import { createServer, type Server } from "node:http";
import { answerHealthRequest, type HealthSources } from "./answer-health-request.ts";
import { HealthServerError } from "./health-server-error.ts";
import { shareInFlight } from "./share-in-flight.ts";

/** Where a server listens. */
export interface ListeningPlace {
  /** Name or address. */
  readonly host: string;
  /** 1 to 65535; 0 takes a free one. */
  readonly port: number;
}

/** What a health server is made of. */
export interface HealthServerOptions extends HealthSources, ListeningPlace {
  /** How long a client may take over a request or rest between two, in ms; 5,000 where absent. */
  readonly clientTimeoutMs?: number;
}

/** A server that listens. */
export interface HealthServer {
  /** Where it listens, such as `http://127.0.0.1:9464`. */
  readonly url: string;
  /** Resolves when nothing is open any more; unfinished answers are cut off. */
  close(): Promise<void>;
}

/** More than monitoring needs, and less than could weigh on the bot. */
const limits = { connections: 64, headerBytes: 8_192, requestsPerConnection: 64 } as const;

/**
 * Answers `/healthz`, `/readyz` and `/metrics`, and nothing else.
 * @throws HealthServerError with one line for the operator where it cannot listen
 */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const { onProblem, readiness } = options;
  // Whoever asks while metrics are being collected gets the same: a flood collects them once.
  const sources = { readiness, onProblem, scrape: shareInFlight(options.scrape) };
  const server = createBoundedServer(options.clientTimeoutMs ?? 5_000);
  server.on("request", (request, response) => void answerHealthRequest(request, response, sources));
  await listen(server, options);
  server.on("error", ({ message }) => onProblem(message));
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, options),
    close: () => {
      closing ??= closeAtOnce(server);
      return closing;
    },
  };
}

/** Node answers malformed requests with 400, slow ones with 408 and long headers with 431 by itself. */
function createBoundedServer(clientTimeoutMs: number): Server {
  const server = createServer({
    headersTimeout: clientTimeoutMs,
    requestTimeout: clientTimeoutMs,
    keepAliveTimeout: clientTimeoutMs,
    connectionsCheckingInterval: clientTimeoutMs / 5,
    maxHeaderSize: limits.headerBytes,
  });
  server.timeout = 2 * clientTimeoutMs; // whoever does not read: the others are told 408 before
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  return server;
}

function listen(server: Server, { port, host }: ListeningPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new HealthServerError({ host, port }, error));
    server.once("error", refuse);
    server.listen({ port, host }, () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

function urlOf(server: Server, { host, port }: ListeningPlace): string {
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
}

function closeAtOnce(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
