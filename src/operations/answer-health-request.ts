import type { IncomingMessage, ServerResponse } from "node:http";
import type { Scrape } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

/** Where answers come from. */
export interface HealthSources {
  readonly readiness: () => Readiness;
  readonly scrape: () => Promise<Scrape>;
  /** Told in one line what went wrong; the server carries on. */
  readonly onProblem: (problem: string) => void;
}

interface Page {
  readonly status: number;
  readonly body: string;
  readonly contentType?: string;
}

type Draw = (sources: HealthSources) => Page | Promise<Page>;

const pages: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ["/healthz", () => ({ status: 200, body: "ok\n" })],
  ["/readyz", ({ readiness }) => readinessPage(readiness())],
  ["/metrics", async ({ scrape }) => ({ status: 200, ...(await scrape()) })],
]);

const readinessPage = (readiness: Readiness): Page =>
  readiness.kind === "ready"
    ? { status: 200, body: "ready\n" }
    : { status: 503, body: readiness.reasons.map((reason) => `${reason}\n`).join("") };

/** Answers one request. Never rejects. */
export async function answerHealthRequest(
  { method, url = "" }: IncomingMessage,
  response: ServerResponse,
  sources: HealthSources,
): Promise<void> {
  const [path = ""] = url.split("?", 1);
  const draw = pages.get(path);
  if (draw === undefined) return refuse(response, { status: 404, body: "not found\n" });
  if (method !== "GET" && method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, { status: 405, body: "only GET and HEAD\n" });
  }
  try {
    send(response, await draw(sources));
  } catch (error) {
    sources.onProblem(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    send(response, { status: 500, body: "this could not be measured, see the log\n" });
  }
}

/** Also hangs up: whatever else the request carries is not waited for. */
function refuse(response: ServerResponse, page: Page): void {
  response.setHeader("Connection", "close");
  send(response, page);
}

function send(response: ServerResponse, { status, body, contentType }: Page): void {
  response.writeHead(status, {
    "Content-Type": contentType ?? "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}
