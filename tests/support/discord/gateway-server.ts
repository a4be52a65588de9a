import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { botToken, field, ids } from "./discord-data.ts";

/** What a bot did at the gateway. */
export type GatewayEvent = "connect" | "identify" | "resume" | "heartbeat" | "close";

/** How the gateway meets an identify or a resume. */
export type Welcome =
  /** READY, or the events missed and RESUMED. */
  | "properly"
  /** Not at all; heartbeats are acknowledged. */
  | "in silence"
  /** Opcode 9: the session is not valid. */
  | "invalid session"
  /** A close code. */
  | number;

/** How many new sessions a bot may still open. */
export interface SessionStartLimit {
  total: number;
  remaining: number;
  resetAfterMs: number;
}

/** Discord's gateway, whose faults can be switched while a bot is connected. */
export interface GatewayServer {
  /** The intents of each identify, oldest first. */
  readonly intents: readonly number[];
  /** When each identify came, by `performance.now()`. */
  readonly identifiedAt: readonly number[];
  readonly counts: Readonly<Record<GatewayEvent, number>>;
  /** Close codes that bots sent or caused, oldest first. */
  readonly closeCodes: readonly number[];
  readonly sessionStart: SessionStartLimit;
  /** True while a bot has a session and a connection to it: what is dispatched reaches it at once. */
  readonly isConnected: boolean;
  /** The next identifies are met so, one each, in order; then properly. */
  readonly nextIdentifies: Welcome[];
  /** The same for resumes. */
  readonly nextResumes: Welcome[];
  /** False: the gateway says nothing to heartbeats. */
  acknowledges: boolean;
  /** True: connections are refused with an HTTP status 502. */
  refuses: boolean;
  /** Resolves when a bot does it, from now on. */
  next(event: GatewayEvent): Promise<void>;
  /** An event for every session; sessions without a connection get it when they resume. */
  dispatch(type: string, data: unknown): void;
  /** Delivers the newest event again, as Discord may after a resume. */
  repeatLast(): void;
  /** Opcode 7. */
  askToReconnect(): void;
  /** Opcode 9. */
  invalidate(isResumable: boolean): void;
  /** Closes every connection with a code, and forgets sessions that this code ends. */
  closeWith(code: number): void;
  /** Ends every connection without a close frame. */
  drop(): void;
  /** Every connection stays open and is neither read nor written any more, as behind a dead router. */
  freeze(): void;
  close(): void;
}

interface Session {
  sequence: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

/** After these a session cannot be resumed, by Discord's table of close codes. */
const endsSession: ReadonlySet<number> = new Set([1000, 1001, 4003, 4005, 4007, 4008, 4009]);

/** A gateway on a server that may not listen yet. */
export function createGatewayServer(http: Server, heartbeatMs: number): GatewayServer {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  const waiters: { readonly event: GatewayEvent; readonly resolve: () => void }[] = [];
  const [intents, identifiedAt, closeCodes]: [number[], number[], number[]] = [[], [], []];
  const counts = { connect: 0, identify: 0, resume: 0, heartbeat: 0, close: 0 };
  let sessionCount = 0;

  const see = (event: GatewayEvent): void => {
    counts[event] += 1;
    const seen = waiters.filter((waiter) => waiter.event === event);
    for (const waiter of seen) {
      waiters.splice(waiters.indexOf(waiter), 1);
      waiter.resolve();
    }
  };

  const deliver = (session: Session, t: string, d: unknown): void => {
    session.sequence += 1;
    session.events.push({ s: session.sequence, t, d });
    if (session.socket !== undefined) send(session.socket, { op: 0, s: session.sequence, t, d });
  };

  const identify = (socket: WebSocket): void => {
    sessionCount += 1;
    const id = `session-${sessionCount}`;
    const session: Session = { sequence: 0, events: [], socket };
    sessions.set(id, session);
    deliver(session, "READY", ready(id, http));
  };

  const resume = (socket: WebSocket, d: unknown): void => {
    const session = sessions.get(String(field(d, "session_id")));
    const from = Number(field(d, "seq"));
    if (session === undefined || field(d, "token") !== botToken || from > session.sequence) {
      send(socket, { op: 9, d: false });
      return;
    }
    session.socket = socket;
    for (const { s, t, d: data } of session.events) {
      if (s > from) send(socket, { op: 0, s, t, d: data });
    }
    deliver(session, "RESUMED", {});
  };

  const meet = (socket: WebSocket, welcome: Welcome = "properly", proceed: () => void): void => {
    if (welcome === "properly") proceed();
    else if (welcome === "invalid session") send(socket, { op: 9, d: false });
    else if (typeof welcome === "number") socket.close(welcome);
  };

  const receive = (socket: WebSocket, packet: unknown): void => {
    const d = field(packet, "d");
    switch (field(packet, "op")) {
      case 1:
        if (server.acknowledges) send(socket, { op: 11 });
        see("heartbeat");
        break;
      case 2:
        intents.push(Number(field(d, "intents")));
        identifiedAt.push(performance.now());
        server.sessionStart.remaining -= 1;
        meet(socket, server.nextIdentifies.shift(), () => identify(socket));
        see("identify");
        break;
      case 6:
        meet(socket, server.nextResumes.shift(), () => resume(socket, d));
        see("resume");
        break;
    }
  };

  const gateway = new WebSocketServer({
    server: http,
    verifyClient: (_info, decide: (isWelcome: boolean, status?: number) => void) =>
      decide(!server.refuses, 502),
  });
  gateway.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("message", (raw) => receive(socket, JSON.parse(String(raw))));
    socket.on("close", (code) => {
      sockets.delete(socket);
      closeCodes.push(code);
      for (const [id, session] of sessions) {
        if (session.socket !== socket) continue;
        session.socket = undefined;
        if (endsSession.has(code)) sessions.delete(id);
      }
      see("close");
    });
    send(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } });
    see("connect");
  });

  const server: GatewayServer = {
    intents,
    identifiedAt,
    counts,
    closeCodes,
    get isConnected() {
      return [...sessions.values()].some(({ socket }) => socket !== undefined);
    },
    sessionStart: { total: 1_000, remaining: 1_000, resetAfterMs: 14_400_000 },
    nextIdentifies: [],
    nextResumes: [],
    acknowledges: true,
    refuses: false,
    next: (event) => new Promise((resolve) => waiters.push({ event, resolve })),
    dispatch(type, data) {
      for (const session of sessions.values()) deliver(session, type, data);
    },
    repeatLast() {
      for (const { events, socket } of sessions.values()) {
        const last = events.at(-1);
        if (socket !== undefined && last !== undefined) send(socket, { op: 0, ...last });
      }
    },
    askToReconnect() {
      for (const socket of sockets) send(socket, { op: 7, d: null });
    },
    invalidate(isResumable) {
      if (!isResumable) sessions.clear();
      for (const socket of sockets) send(socket, { op: 9, d: isResumable });
    },
    closeWith(code) {
      if (endsSession.has(code)) sessions.clear();
      for (const socket of sockets) socket.close(code);
    },
    drop() {
      for (const socket of sockets) socket.terminate();
    },
    freeze() {
      for (const session of sessions.values()) session.socket = undefined;
      for (const socket of sockets) {
        sockets.delete(socket);
        socket.pause();
      }
    },
    close() {
      for (const socket of gateway.clients) socket.terminate();
      gateway.close();
    },
  };
  return server;
}

/** The body of `GET /gateway/bot`. */
export const gatewayBot = (url: string, limit: SessionStartLimit): unknown => ({
  url,
  shards: 1,
  session_start_limit: {
    total: limit.total,
    remaining: Math.max(0, limit.remaining),
    reset_after: limit.resetAfterMs,
    max_concurrency: 1,
  },
});

const ready = (sessionId: string, http: Server) => ({
  v: 10,
  user: { id: ids.bot, username: "verbatim", discriminator: "0", avatar: null, bot: true },
  guilds: [{ id: ids.guild, unavailable: true }],
  session_id: sessionId,
  resume_gateway_url: gatewayUrl(http),
  application: { id: ids.application, flags: 0 },
});

/** Where the gateway of a listening server is. */
export function gatewayUrl(http: Server): string {
  const address = http.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `ws://127.0.0.1:${port}`;
}

const send = (socket: WebSocket, packet: unknown): void => socket.send(JSON.stringify(packet));
