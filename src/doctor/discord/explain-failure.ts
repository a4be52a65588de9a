import { duration } from "../duration.ts";
import type { DiscordFailure } from "./discord-failure.ts";

/** What went wrong and what to do, each a line's part. */
export interface Explanation {
  readonly what: string;
  readonly advice: string;
}

/** @param api - the address that was asked */
export function explainFailure(failure: DiscordFailure, api: string): Explanation {
  switch (failure.kind) {
    case "rate-limit":
      return {
        what: `Discord limits this address: too many requests (429), again in ${duration(failure.retryAfterMs)}`,
        advice:
          "wait that long; if it goes on, look for another program that uses this token or this address",
      };
    case "status":
      return explainStatus(failure.status, api);
    case "timeout":
      return {
        what: `${api} does not answer within ${duration(failure.afterMs)}`,
        advice: "check the network, a firewall or proxy, and DISCORD_API_URL",
      };
    case "network":
      return explainNetwork(failure.code, api);
    case "foreign":
      return {
        what: `something else than Discord answers at ${api}: ${failure.problem}`,
        advice: "check DISCORD_API_URL, and whether a proxy or a sign-in page stands between",
      };
  }
}

function explainStatus(status: number, api: string): Explanation {
  if (status === 401) {
    return {
      what: "Discord refuses DISCORD_TOKEN (401)",
      advice: "copy the bot's token from the developer portal again, or reset it there",
    };
  }
  if (status === 403) {
    return {
      what: `Discord turns this address away (403 at ${api})`,
      advice:
        "a shared or cloud address may be blocked for a while: wait an hour or use another network",
    };
  }
  return status >= 500
    ? {
        what: `Discord has trouble of its own (${status} at ${api})`,
        advice: "see https://discordstatus.com and try again later",
      }
    : {
        what: `there is no such address (${status} at ${api})`,
        advice: "check DISCORD_API_URL; without it Discord's own is used",
      };
}

const checkNetwork = "check the network and DISCORD_API_URL";

/** By the code's beginning; the first that fits. */
const networkProblems: readonly (readonly [code: RegExp, what: string, advice: string])[] = [
  [
    /^(?:ENOTFOUND|EAI_)/u,
    "its name cannot be resolved (DNS)",
    "check the machine's name server and DISCORD_API_URL",
  ],
  [
    /^ECONNREFUSED$/u,
    "nobody listens there, the connection is refused",
    "check DISCORD_API_URL, a firewall or a proxy",
  ],
  [
    /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/u,
    "the connection is cut",
    "check a firewall or a proxy, then try again",
  ],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/u, "no network leads there", checkNetwork],
  [
    /CERT|^UNABLE_TO_|SELF_SIGNED|^ERR_SSL|^ERR_TLS|^EPROTO$/u,
    "its certificate cannot be trusted or it speaks no TLS",
    "check the machine's clock, and name a proxy's certificate in NODE_EXTRA_CA_CERTS",
  ],
];

function explainNetwork(code: string, api: string): Explanation {
  const [, what, advice] = networkProblems.find(([pattern]) => pattern.test(code)) ?? [
    undefined,
    "it cannot be reached",
    checkNetwork,
  ];
  return { what: `${api}: ${what} (${code})`, advice };
}
