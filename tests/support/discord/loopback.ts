import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { requestProblems, type SeenRequest } from "./schemas.ts";

/** Ids that the loopback Discord uses. */
export const ids = {
  application: "1100000000000000001",
  bot: "1100000000000000001",
  guild: "1200000000000000001",
  channel: "1300000000000000001",
  message: "1400000000000000001",
} as const;

/** A token of the right shape that opens nothing. */
export const botToken = "loopback.bot.token";

/** What the loopback Discord does wrong on purpose. */
export interface Faults {
  /** HTTP status of requests that match, instead of an answer; the body is an error of Discord's. */
  readonly refuse?: (request: SeenRequest) => { status: number; code?: number } | undefined;
  /** Close code in place of READY. */
  readonly closeOnIdentify?: number;
}

/** A Discord on the loopback address: gateway and REST, just enough of both for one bot. */
export interface LoopbackDiscord {
  /** REST base as discord.js wants it, without version. */
  readonly restUrl: string;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  /** What is wrong with the bodies of all requests so far, by Discord's schemas and limits. */
  readonly problems: readonly string[];
  /** The intents that the bot identified with. */
  readonly intents: readonly number[];
  /** What Discord has stored as the application's commands; a PUT replaces them. */
  commands: readonly unknown[];
  /** The next request that matches, from now on. */
  nextRequest(isIt: (request: SeenRequest) => boolean): Promise<SeenRequest>;
  /** Sends an event to every connected bot. */
  dispatch(type: string, data: unknown): void;
  /** Closes every gateway connection with a code. */
  closeGateway(code: number): void;
  close(): Promise<void>;
}

interface Waiter {
  readonly isIt: (request: SeenRequest) => boolean;
  readonly resolve: (request: SeenRequest) => void;
}

/** Starts it on a free port. */
export async function startLoopbackDiscord(faults: Faults = {}): Promise<LoopbackDiscord> {
  const requests: SeenRequest[] = [];
  const problems: string[] = [];
  const intents: number[] = [];
  const waiters = new Set<Waiter>();
  const sockets = new Set<WebSocket>();
  let sequence = 0;

  const http = createServer((request, response) => {
    void readRequest(request).then((seen) => {
      requests.push(seen);
      problems.push(...requestProblems(seen).map((problem) => `${seen.path}: ${problem}`));
      respond(response, faults.refuse?.(seen) ?? answerRequest(seen, discord));
      for (const waiter of waiters) {
        if (!waiter.isIt(seen)) continue;
        waiters.delete(waiter);
        waiter.resolve(seen);
      }
    });
  });
  const gateway = new WebSocketServer({ server: http });
  gateway.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on("message", (raw) => {
      const packet: unknown = JSON.parse(String(raw));
      const op = field(packet, "op");
      if (op === 1) send(socket, { op: 11 });
      if (op !== 2) return;
      intents.push(Number(field(field(packet, "d"), "intents")));
      if (faults.closeOnIdentify !== undefined) socket.close(faults.closeOnIdentify);
      else send(socket, { op: 0, t: "READY", s: ++sequence, d: ready(port()) });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const port = () => portOf(http.address());

  const discord: LoopbackDiscord = {
    restUrl: `http://127.0.0.1:${port()}/api`,
    requests,
    problems,
    intents,
    commands: [],
    nextRequest: (isIt) => new Promise((resolve) => waiters.add({ isIt, resolve })),
    dispatch(type, data) {
      for (const socket of sockets) send(socket, { op: 0, t: type, s: ++sequence, d: data });
    },
    closeGateway(code) {
      for (const socket of sockets) socket.close(code);
    },
    async close() {
      for (const socket of sockets) socket.terminate();
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return discord;
}

interface HttpAnswer {
  readonly status: number;
  readonly code?: number;
  readonly body?: unknown;
}

/** What Discord answers where nothing is wrong. */
function answerRequest({ method, path, body }: SeenRequest, discord: LoopbackDiscord): HttpAnswer {
  if (path === "/gateway/bot") {
    return {
      status: 200,
      body: {
        url: discord.restUrl.replace("http", "ws").replace("/api", ""),
        shards: 1,
        session_start_limit: {
          total: 1_000,
          remaining: 999,
          reset_after: 1_000,
          max_concurrency: 1,
        },
      },
    };
  }
  if (path.endsWith("/commands")) {
    if (method === "PUT" && Array.isArray(body)) discord.commands = body.map(storedCommand);
    return { status: 200, body: discord.commands };
  }
  if (method === "DELETE") return { status: 204 };
  if (path.includes("/messages/")) return { status: 200, body: storedMessage(body) };
  return path.startsWith("/webhooks/")
    ? { status: 200, body: storedMessage(body) }
    : { status: 204 };
}

/** A command as Discord gives it back: with ids, with defaults written out, in another order. */
function storedCommand(command: unknown, at: number): unknown {
  if (typeof command !== "object" || command === null) return command;
  return {
    id: `15000000000000000${at + 10}`,
    application_id: ids.application,
    version: "1600000000000000001",
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    dm_permission: true,
    ...Object.fromEntries(Object.entries(command).reverse()),
  };
}

/** A message that somebody wrote. */
export const writtenMessage = (content: string): unknown => ({
  ...Object(storedMessage({})),
  author: { id: "1800000000000000077", username: "writer", discriminator: "0", avatar: null },
  type: 0,
  content,
});

/** A message as Discord gives it back. */
export const storedMessage = (body: unknown, askerId?: string): unknown => ({
  id: ids.message,
  channel_id: ids.channel,
  author: { id: ids.bot, username: "verbatim", discriminator: "0", avatar: null, bot: true },
  content: "",
  timestamp: "2026-01-01T00:00:00.000000+00:00",
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: 20,
  flags: field(body, "flags") ?? 0,
  components: field(body, "components") ?? [],
  ...(askerId !== undefined && {
    interaction_metadata: {
      id: "1700000000000000001",
      type: 2,
      user: { id: askerId, username: "asker", discriminator: "0", avatar: null },
      authorizing_integration_owners: {},
    },
  }),
});

const ready = (port: number) => ({
  v: 10,
  user: { id: ids.bot, username: "verbatim", discriminator: "0", avatar: null, bot: true },
  guilds: [{ id: ids.guild, unavailable: true }],
  session_id: "session",
  resume_gateway_url: `ws://127.0.0.1:${port}`,
  application: { id: ids.application, flags: 0 },
});

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

function respond(response: ServerResponse, { status, code, body }: HttpAnswer): void {
  if (status === 204) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body ?? { code: code ?? 0, message: `refused with ${status}` }));
}

const send = (socket: WebSocket, packet: unknown): void => socket.send(JSON.stringify(packet));

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
