import type { ServerResponse } from "node:http";

/** An answer of the REST side; a body that is text is sent as a page. */
export interface HttpAnswer {
  readonly status: number;
  /** Discord's own code, in the body. */
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What happens to a request in place of, or before, its proper answer. */
export interface RestFault {
  /** True: Discord does what was asked all the same. */
  readonly arrives?: boolean;
  /** Absent: the proper answer, if the request arrives, else none. */
  readonly answer?: HttpAnswer;
  /** The connection ends so, without an answer. */
  readonly ends?: "reset" | "closed";
  /** Nothing is answered before. */
  readonly until?: Promise<unknown>;
}

/** A refusal as Discord words it. */
export const refusal = (status: number, code = 0): RestFault => ({ answer: { status, code } });

/** What a proxy before Discord answers when Discord does not: a page, no JSON. */
export const badGateway: RestFault = {
  answer: {
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>",
  },
};

/** A broken server whose answer does not tell whether it did what was asked. */
export const serverError = (arrives: boolean): RestFault => ({
  arrives,
  answer: { status: 500, body: { message: "500: Internal Server Error", code: 0 } },
});

export const resetConnection = (arrives: boolean): RestFault => ({ arrives, ends: "reset" });

/** As a proxy does that is started anew. */
export const closedConnection = (arrives: boolean): RestFault => ({ arrives, ends: "closed" });

/** The answer comes only after something else; the request arrives then. */
export const slowUntil = (until: Promise<unknown>): RestFault => ({ arrives: true, until });

/** Discord's own limits, one route's or the whole application's, with its headers and its body. */
export function rateLimit(seconds: number, scope: "user" | "shared" | "global"): RestFault {
  const isGlobal = scope === "global";
  return {
    answer: {
      status: 429,
      headers: {
        "retry-after": String(seconds),
        "x-ratelimit-scope": scope,
        ...(isGlobal
          ? { "x-ratelimit-global": "true" }
          : {
              "x-ratelimit-limit": "5",
              "x-ratelimit-remaining": "0",
              "x-ratelimit-reset": String(Date.now() / 1_000 + seconds),
              "x-ratelimit-reset-after": String(seconds),
              "x-ratelimit-bucket": "abcd1234",
            }),
      },
      body: { message: "You are being rate limited.", retry_after: seconds, global: isGlobal },
    },
  };
}

/** A refusal without a word of how long, as from a proxy that Discord's operators put in between. */
export const unexplainedRateLimit: RestFault = {
  answer: { status: 429, headers: { "content-type": "text/html" }, body: "error code: 1015" },
};

/** Puts an answer on the wire. */
export function respond(response: ServerResponse, answer: HttpAnswer): void {
  const { status, code = 0, headers, body } = answer;
  if (status === 204) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers });
  const isPage = typeof body === "string";
  response.end(isPage ? body : JSON.stringify(body ?? { code, message: `refused with ${status}` }));
}
