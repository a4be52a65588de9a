import { setTimeout as sleep } from "node:timers/promises";
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from "discord.js";
import { isCallback, isFollowUp } from "./routes.ts";

/** Puts one request on the wire. */
export type Transport = RESTOptions["makeRequest"];
type Address = Parameters<Transport>[0];
type Init = Parameters<Transport>[1];
type Answer = Awaited<ReturnType<Transport>>;

/** A request never came through, however often it was tried; the cause is the network's own word. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/** Pauses before each further try, in milliseconds; together they fill what Discord waits. */
const pausesMs = [100, 200, 400, 800, 1_200];
const interactionMs = 3_000;
/** For one try; a sign later than that comes after Discord has given the interaction up. */
const callbackTimeoutMs = 4_000;
const usualTimeoutMs = 15_000;

/** With this transport discord.js does not try again by itself; its timeout spans all the tries. */
export const restOptions = {
  retries: 0,
  timeout: 60_000,
  /** Each interaction has a route of its own, which is remembered until the next sweep. */
  handlerSweepInterval: 60_000,
} as const;

/**
 * Tries again where Discord fails or a connection breaks. discord.js does so at once or not at all, and
 * cannot tell what became of the try before. Nobody is answered twice:
 * - the first answer to an interaction may be tried again, as Discord takes only one of them. If it says
 *   that it has one, after a try whose fate is unknown, then that try did arrive;
 * - a message further to it is not tried again, as the first try may have arrived;
 * - all else done twice has no more effect than done once; what is gone was deleted by the try before.
 * @throws UnreachableError where no try was answered at all
 */
export function createTransport(send: Transport = DefaultRestOptions.makeRequest): Transport {
  /** Requests of which a try may have arrived, kept while discord.js waits for a rate limit to pass. */
  const unsettled = new Set<string>();
  return async (url, init) => {
    const request = `${init.method ?? "GET"} ${new URL(url).pathname}`;
    const startedAt = performance.now();
    for (let tries = 0; ; tries += 1) {
      const outcome = await attempt(send, url, init);
      const isSettled = outcome.kind === "answered" && outcome.answer.status < 500;
      const pauseMs = isWorthwhile(request, tries, startedAt) ? pausesMs[tries] : undefined;
      if (!isSettled && pauseMs !== undefined && init.signal?.aborted !== true) {
        unsettled.add(request);
        await sleep(pauseMs);
        continue;
      }
      const wasUnsettled = unsettled.delete(request);
      if (outcome.kind === "broken") throw unreachable(outcome.error);
      if (!wasUnsettled) return outcome.answer;
      if (outcome.answer.status === 429) unsettled.add(request);
      return await settle(request, outcome.answer);
    }
  };
}

/** After three seconds one try more tells what became of the first, and none after it any more. */
const isWorthwhile = (request: string, tries: number, startedAt: number): boolean =>
  !isFollowUp(request) &&
  (!isCallback(request) || tries === 0 || performance.now() - startedAt < interactionMs);

const unreachable = (cause: unknown): UnreachableError =>
  new UnreachableError("Discord could not be reached", { cause });

type Outcome =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "broken"; readonly error: unknown };

async function attempt(send: Transport, url: Address, init: Init): Promise<Outcome> {
  const timeout = AbortSignal.timeout(isCallback(url) ? callbackTimeoutMs : usualTimeoutMs);
  const signal = init.signal == null ? timeout : AbortSignal.any([init.signal, timeout]);
  try {
    return { kind: "answered", answer: await send(url, { ...init, signal }) };
  } catch (error) {
    return { kind: "broken", error };
  }
}

/** The answer to a further try, read with the knowledge that one before it may have arrived. */
async function settle(request: string, answer: Answer): Promise<Answer> {
  const { ok, status, headers } = answer;
  if (ok || headers.get("content-type")?.startsWith("application/json") !== true) return answer;
  const text = await answer.text();
  return hasArrived(request, codeOf(text))
    ? new Response(null, { status: 204 })
    : new Response(text, { status, headers: [...headers] });
}

function hasArrived(request: string, code: unknown): boolean {
  if (isCallback(request)) return code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  return request.startsWith("DELETE ") && code === RESTJSONErrorCodes.UnknownMessage;
}

function codeOf(text: string): unknown {
  try {
    return Object(JSON.parse(text)).code;
  } catch {
    return undefined;
  }
}
