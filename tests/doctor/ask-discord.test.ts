import { describe, expect, it, test } from "vitest";
import { askDiscord } from "../../src/doctor/discord/ask-discord.ts";
import { explainFailure } from "../../src/doctor/discord/explain-failure.ts";
import { freePort } from "./free-port.ts";
import { answerJson, startServer } from "./http-server.ts";
import { shapedToken } from "./tokens.ts";

/** The line about a server's answer to "where is the gateway?". */
async function lineAbout(api: string, timeoutMs = 2_000): Promise<string> {
  const answer = await askDiscord({ api, timeoutMs }).gateway();
  if (answer.kind === "answered") return "answered";
  const { what, advice } = explainFailure(answer.failure, api);
  expect(`${what}${advice}`).not.toMatch(/\n/u);
  return what.replaceAll(api, "API");
}

describe("what is said of a Discord that does not answer as it should", () => {
  it.each([
    { status: 401, line: /^Discord refuses DISCORD_TOKEN \(401\)$/u },
    { status: 403, line: /^Discord turns this address away \(403 at API\)$/u },
    { status: 404, line: /^there is no such address \(404 at API\)$/u },
    { status: 500, line: /^Discord has trouble of its own \(500 at API\)$/u },
    { status: 503, line: /^Discord has trouble of its own \(503 at API\)$/u },
  ])("status $status", async ({ status, line }) => {
    const { api, seen } = await startServer((_, response) =>
      answerJson(response, status, { code: 0, message: "no" }),
    );
    expect(await lineAbout(api)).toMatch(line);
    expect(seen).toHaveLength(1);
  });

  test("429 tells for how long, and is not tried again", async () => {
    const { api, seen } = await startServer((_, response) =>
      answerJson(
        response,
        429,
        { message: "slow", retry_after: 125, global: true },
        { "retry-after": "125", "x-ratelimit-global": "true" },
      ),
    );
    expect(await lineAbout(api)).toMatch(/\(429\), again in 3 min$/u);
    expect(seen).toHaveLength(1);
  });

  test("an error page in place of JSON", async () => {
    const { api } = await startServer((_, response) => {
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>bad gateway</h1>");
    });
    expect(await lineAbout(api)).toMatch(/^Discord has trouble of its own \(502/u);
  });

  test("JSON that is none", async () => {
    const { api } = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end("<html>");
    });
    expect(await lineAbout(api)).toBe(
      "something else than Discord answers at API: its answer is no JSON",
    );
  });

  test("silence, and a body that never ends", async () => {
    const silent = await startServer(() => undefined);
    expect(await lineAbout(silent.api, 100)).toBe("API does not answer within 0.1 s");
    const endless = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"url":');
    });
    expect(await lineAbout(endless.api, 100)).toBe("API does not answer within 0.1 s");
  });

  test("a connection that is cut", async () => {
    const { api } = await startServer((request) => request.socket.destroy());
    expect(await lineAbout(api)).toMatch(
      /^API: the connection is cut \((?:UND_ERR_SOCKET|ECONNRESET)\)$/u,
    );
  });

  test("nobody at the port", async () => {
    expect(await lineAbout(`http://127.0.0.1:${await freePort()}/api`)).toMatch(
      /^API: nobody listens there, the connection is refused \(ECONNREFUSED\)$/u,
    );
  });

  test("no TLS where https was asked for", async () => {
    const { api } = await startServer((_, response) => response.end());
    expect(await lineAbout(api.replace("http:", "https:"))).toMatch(/speaks no TLS/u);
  });

  test("a name that nobody knows", async () => {
    expect(await lineAbout("http://discord.invalid/api", 10_000)).toMatch(
      /^API: its name cannot be resolved \(DNS\) \((?:ENOTFOUND|EAI_AGAIN)\)$/u,
    );
  });

  it.each([
    { code: "ENETUNREACH", line: /no network leads there/u },
    { code: "CERT_HAS_EXPIRED", line: /certificate cannot be trusted/u },
    { code: "DEPTH_ZERO_SELF_SIGNED_CERT", line: /certificate cannot be trusted/u },
    { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", line: /certificate cannot be trusted/u },
    { code: "EUNHEARDOF", line: /cannot be reached \(EUNHEARDOF\)/u },
  ])("the network's word $code", ({ code, line }) => {
    expect(explainFailure({ kind: "network", code }, "https://discord.com/api").what).toMatch(line);
  });
});

test("the token is sent with the questions about it alone", async () => {
  const { api, seen } = await startServer((_, response) => answerJson(response, 200, {}));
  const questions = askDiscord({ api, timeoutMs: 2_000 });
  await questions.gateway();
  await questions.self(shapedToken);
  await questions.gateway();
  await questions.sessions(shapedToken);
  const authorization = `Bot ${shapedToken}`;
  expect(seen).toEqual([
    { path: "/api/v10/gateway", authorization: undefined },
    { path: "/api/v10/users/@me", authorization },
    { path: "/api/v10/gateway", authorization: undefined },
    { path: "/api/v10/gateway/bot", authorization },
  ]);
});
