import { createServer, type IncomingMessage, type Server } from "node:http";
import { storedCommand, storedMessage } from "./discord-data.ts";
import { type HttpAnswer, type RestFault, respond } from "./rest-faults.ts";
import { requestProblems, type SeenRequest } from "./schemas.ts";

/** What the REST side needs of the rest of Discord. */
export interface RestParts {
  /** The body of `GET /gateway/bot`. */
  readonly gatewayBot: () => unknown;
  /** Instead of an answer, for requests that match; asked first. */
  readonly refuse?: (request: SeenRequest) => HttpAnswer | undefined;
}

/** Discord's REST API on the loopback address, as far as a bot for interactions uses it. */
export interface RestServer {
  readonly http: Server;
  readonly requests: readonly SeenRequest[];
  readonly problems: readonly string[];
  commands: readonly unknown[];
  /** The next requests that match meet these faults, one each, in order. */
  breakNext(isIt: (request: SeenRequest) => boolean, ...faults: readonly RestFault[]): void;
  /** The next request that matches, from now on, whatever becomes of it. */
  nextRequest(isIt: (request: SeenRequest) => boolean): Promise<SeenRequest>;
  /** The next request that matches and does what it asks, from now on. */
  nextDone(isIt: (request: SeenRequest) => boolean): Promise<SeenRequest>;
  /** Requests that did what they asked, oldest first. */
  readonly done: readonly SeenRequest[];
}

interface Waiter {
  readonly isIt: (request: SeenRequest) => boolean;
  readonly resolve: (request: SeenRequest) => void;
}

interface PlannedFault extends RestFault {
  readonly isIt: (request: SeenRequest) => boolean;
}

/** True for the first answer to an interaction. */
export const isCallback = ({ path }: SeenRequest): boolean => path.endsWith("/callback");

/** A server that does not listen yet. */
export function createRestServer({ gatewayBot, refuse }: RestParts): RestServer {
  const requests: SeenRequest[] = [];
  const done: SeenRequest[] = [];
  const problems: string[] = [];
  const planned: PlannedFault[] = [];
  const [waitingForRequest, waitingForDone] = [new Set<Waiter>(), new Set<Waiter>()];
  /** Interactions with a first answer, by id and by token. */
  const answered = new Set<string>();

  const take = (request: SeenRequest): RestFault => {
    const at = planned.findIndex(({ isIt }) => isIt(request));
    return at < 0 ? { arrives: true } : (planned.splice(at, 1)[0] ?? {});
  };

  /** Does what a request asks, where Discord would. */
  const perform = (request: SeenRequest): HttpAnswer => {
    const { method, path, body } = request;
    const [, id, token] = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(path) ?? [];
    if (id !== undefined && token !== undefined) {
      if (answered.has(id)) return { status: 400, code: 40_060 };
      answered.add(id).add(token);
      return { status: 204 };
    }
    const [, ofToken] = /^\/webhooks\/\d+\/([^/]+)/u.exec(path) ?? [];
    if (ofToken !== undefined && !answered.has(ofToken)) return { status: 404, code: 10_015 };
    if (path === "/gateway/bot") return { status: 200, body: gatewayBot() };
    if (path.endsWith("/commands")) {
      if (method === "PUT" && Array.isArray(body)) server.commands = body.map(storedCommand);
      return { status: 200, body: server.commands };
    }
    return method === "DELETE" ? { status: 204 } : { status: 200, body: storedMessage(body) };
  };

  const http = createServer((incoming, response) => {
    void readRequest(incoming).then(async (request) => {
      requests.push(request);
      problems.push(...requestProblems(request).map((problem) => `${request.path}: ${problem}`));
      const refused = refuse?.(request);
      const fault = refused === undefined ? take(request) : { answer: refused };
      tell(waitingForRequest, request);
      await fault.until;
      const proper = fault.arrives === true ? perform(request) : undefined;
      if (proper !== undefined && proper.status < 300) {
        done.push(request);
        tell(waitingForDone, request);
      }
      if (fault.ends === "reset") incoming.socket.resetAndDestroy();
      else if (fault.ends === "closed") incoming.socket.end();
      else respond(response, fault.answer ?? proper ?? { status: 500 });
    });
  });

  const wait = (waiters: Set<Waiter>) => (isIt: Waiter["isIt"]) =>
    new Promise<SeenRequest>((resolve) => waiters.add({ isIt, resolve }));
  const server: RestServer = {
    http,
    requests,
    done,
    problems,
    commands: [],
    breakNext(isIt, ...faults) {
      planned.push(...faults.map((fault) => ({ ...fault, isIt })));
    },
    nextRequest: wait(waitingForRequest),
    nextDone: wait(waitingForDone),
  };
  return server;
}

function tell(waiters: Set<Waiter>, request: SeenRequest): void {
  for (const waiter of waiters) {
    if (!waiter.isIt(request)) continue;
    waiters.delete(waiter);
    waiter.resolve(request);
  }
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return {
    method: request.method ?? "GET",
    path: decodeURIComponent(pathname).replace(/^\/api\/v\d+/u, ""),
    body,
  };
}
