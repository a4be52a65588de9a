import {
  createGatewayServer,
  type GatewayServer,
  gatewayBot,
  gatewayUrl,
} from "./gateway-server.ts";
import type { HttpAnswer } from "./rest-faults.ts";
import { createRestServer, type RestServer } from "./rest-server.ts";
import type { SeenRequest } from "./schemas.ts";

export { botToken, ids, storedMessage, writtenMessage } from "./discord-data.ts";

/** What the loopback Discord does wrong from the start; more can be switched on it while it runs. */
export interface Faults {
  /** HTTP status of requests that match, instead of an answer; the body is an error of Discord's. */
  readonly refuse?: (request: SeenRequest) => HttpAnswer | undefined;
  /** Close code in place of READY, for every identify. */
  readonly closeOnIdentify?: number;
  /** Milliseconds between heartbeats; absent: Discord's own 41,250. */
  readonly heartbeatMs?: number;
}

/** A Discord on the loopback address: gateway and REST, just enough of both for one bot. */
export interface LoopbackDiscord extends RestServer {
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
  readonly gateway: GatewayServer;
  /** Sends an event to every connected bot. */
  dispatch(type: string, data: unknown): void;
  /** Closes every gateway connection with a code. */
  closeGateway(code: number): void;
  close(): Promise<void>;
}

const usualHeartbeatMs = 41_250;
/** More identifies than any test sees. */
const forever = 100;

/** Starts it on a free port. */
export async function startLoopbackDiscord(faults: Faults = {}): Promise<LoopbackDiscord> {
  const rest = createRestServer({
    gatewayBot: () => gatewayBot(gatewayUrl(rest.http), gateway.sessionStart),
    ...(faults.refuse !== undefined && { refuse: faults.refuse }),
  });
  const gateway = createGatewayServer(rest.http, faults.heartbeatMs ?? usualHeartbeatMs);
  if (faults.closeOnIdentify !== undefined) {
    gateway.nextIdentifies.push(
      ...Array.from({ length: forever }, () => faults.closeOnIdentify ?? 0),
    );
  }
  await new Promise<void>((resolve) => rest.http.listen(0, "127.0.0.1", resolve));
  return Object.assign(rest, {
    restUrl: `${gatewayUrl(rest.http).replace("ws:", "http:")}/api`,
    intents: gateway.intents,
    gateway,
    dispatch: gateway.dispatch,
    closeGateway: gateway.closeWith,
    async close() {
      gateway.close();
      rest.http.closeAllConnections();
      await new Promise((resolve) => rest.http.close(resolve));
    },
  });
}
