import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import fc from "fast-check";
import { expect, it, onTestFinished, test } from "vitest";
import { type HealthServerOptions, startHealthServer } from "../../src/operations/health-server.ts";
import { HealthServerError } from "../../src/operations/health-server-error.ts";
import { readSamples } from "./read-samples.ts";
import { startMetrics } from "./start-metrics.ts";

/** A server on a free port of this machine; ready, and without metrics, unless told otherwise. */
async function serve(options: Partial<HealthServerOptions> = {}) {
  const problems: string[] = [];
  const server = await startHealthServer({
    port: 0,
    host: "127.0.0.1",
    readiness: () => ({ kind: "ready" }),
    scrape: async () => ({ contentType: "text/plain", body: "" }),
    onProblem: (problem) => void problems.push(problem),
    ...options,
  });
  onTestFinished(() => server.close());
  return { ...server, problems, port: Number(new URL(server.url).port) };
}

/** What comes back on a connection of its own until the server hangs up, as bytes become letters. */
function exchange(port: number, ...sent: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      for (const bytes of sent) socket.write(bytes);
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

const statusIn = (reply: string) => reply.match(/^HTTP\/1\.1 (\d{3})/u)?.[1];

const openConnection = (port: number) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", reject);
    onTestFinished(() => void socket.destroy());
  });

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: bot\r\n\r\n`;

it("says that it is alive even where it is not ready", async () => {
  const { url } = await serve({
    readiness: () => ({ kind: "not-ready", reasons: ["gateway: connecting"] }),
  });
  const response = await fetch(`${url}/healthz`);
  expect([response.status, await response.text()]).toEqual([200, "ok\n"]);
});

it("says whether it is ready, a line a reason", async () => {
  let isReady = false;
  const { url } = await serve({
    readiness: () =>
      isReady
        ? { kind: "ready" }
        : { kind: "not-ready", reasons: ["gateway: closed", "corpus: none"] },
  });
  const before = await fetch(`${url}/readyz`);
  expect([before.status, await before.text()]).toEqual([503, "gateway: closed\ncorpus: none\n"]);
  isReady = true;
  const then = await fetch(`${url}/readyz`);
  expect([then.status, await then.text()]).toEqual([200, "ready\n"]);
});

it("shows metrics in Prometheus's format", async () => {
  const { metrics } = startMetrics();
  const { url } = await serve({ scrape: metrics.scrape });
  const response = await fetch(`${url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(readSamples(await response.text()).length).toBeGreaterThan(20);
});

it.each(["/healthz", "/readyz", "/metrics"])(
  "answers HEAD %s as GET, without the body",
  async (path) => {
    const { url, port } = await serve({
      scrape: async () => ({ contentType: "text/plain", body: "x 1\n" }),
    });
    const full = await fetch(`${url}${path}`);
    const head = await exchange(
      port,
      `HEAD ${path} HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n`,
    );
    expect(statusIn(head)).toBe("200");
    expect(head).toContain(`Content-Length: ${(await full.text()).length}\r\n`);
    expect(head).toMatch(/\r\n\r\n$/u);
  },
);

it.each([
  { request: "GET / HTTP/1.1", status: 404 },
  { request: "GET /metrics/ HTTP/1.1", status: 404 },
  { request: "GET /../healthz HTTP/1.1", status: 404 },
  { request: "GET /HEALTHZ HTTP/1.1", status: 404 },
  { request: "GET http://bot/healthz HTTP/1.1", status: 404 },
  { request: "OPTIONS * HTTP/1.1", status: 404 },
  { request: "DELETE /elsewhere HTTP/1.1", status: 404 },
  { request: "POST /metrics HTTP/1.1", status: 405 },
  { request: "DELETE /healthz HTTP/1.1", status: 405 },
  { request: "TRACE /readyz HTTP/1.1", status: 405 },
  { request: "GET /healthz?from=probe HTTP/1.1", status: 200 },
])("answers $request with $status and keeps it from caches", async ({ request, status }) => {
  const { port } = await serve();
  const reply = await exchange(port, `${request}\r\nHost: bot\r\nConnection: close\r\n\r\n`);
  expect(statusIn(reply)).toBe(String(status));
  expect(reply).toContain("Cache-Control: no-store\r\n");
  expect(reply.includes("Allow: GET, HEAD\r\n")).toBe(status === 405);
});

it("does not wait for the body of what it refuses", async () => {
  const { port } = await serve({ clientTimeoutMs: 60_000 });
  const reply = await exchange(
    port,
    "POST /healthz HTTP/1.1\r\nHost: bot\r\nContent-Length: 1000000000\r\n\r\n",
  );
  expect(statusIn(reply)).toBe("405");
});

it("answers 500 where nothing can be measured, tells the operator, and carries on", async () => {
  const { url, problems } = await serve({ scrape: () => Promise.reject(new Error("no clock")) });
  expect((await fetch(`${url}/metrics`)).status).toBe(500);
  expect(problems).toEqual(["/metrics: no clock"]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it("collects metrics once for all who ask at the same time", async () => {
  let finish = () => {};
  let scrapes = 0;
  const { port } = await serve({
    scrape: () =>
      new Promise((resolve) => {
        scrapes += 1;
        finish = () => resolve({ contentType: "text/plain", body: `scrape ${scrapes}\n` });
      }),
  });
  const socket = await openConnection(port);
  let replies = "";
  const areAllThere = new Promise<void>((resolve) => {
    socket.on("data", (chunk) => {
      replies += String(chunk);
      if (replies.split("scrape 1\n").length > 20) resolve();
    });
  });
  socket.write(get("/metrics").repeat(20));
  while (scrapes === 0) await after(1);
  await fetch(`http://127.0.0.1:${port}/healthz`);
  finish();
  await areAllThere;
  expect(scrapes).toBe(1);
});

test("a client that never finishes its request is hung up on", async () => {
  const { port } = await serve({ clientTimeoutMs: 200 });
  const replies = await Promise.all([
    exchange(port),
    exchange(port, "GET /healthz HTTP/1.1\r\nHost"),
    exchange(port, get("/healthz")),
    exchange(port, "GET /healthz HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\nshort"),
  ]);
  expect(replies.map(statusIn)).toEqual(["408", "408", "200", "200"]);
});

test("a client that sends a letter now and then is hung up on", async () => {
  const { port } = await serve({ clientTimeoutMs: 200 });
  const socket = await openConnection(port);
  const ended = new Promise<string>((resolve) => {
    let reply = "";
    socket.on("data", (chunk) => {
      reply += String(chunk);
    });
    socket.on("close", () => resolve(reply));
  });
  socket.write("GET /healthz HTTP/1.1\r\nX-Name: ");
  const typing = setInterval(() => socket.write("a"), 20);
  onTestFinished(() => clearInterval(typing));
  expect(statusIn(await ended)).toBe("408");
});

test("a client that never reads its answers is hung up on", async () => {
  const body = "x 1\n".repeat(2_000_000);
  const { port } = await serve({
    clientTimeoutMs: 200,
    scrape: async () => ({ contentType: "text/plain", body }),
  });
  const socket = await openConnection(port);
  socket.pause();
  socket.write(get("/metrics"));
  await after(1_000);
  const received = await new Promise<number>((resolve) => {
    let bytes = 0;
    socket.removeAllListeners("error");
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(bytes));
    socket.on("data", (chunk) => {
      bytes += chunk.length;
    });
    socket.resume();
  });
  expect(received).toBeLessThan(body.length);
});

test("headers beyond all measure are refused", async () => {
  const { port } = await serve();
  const reply = await exchange(port, `GET /healthz HTTP/1.1\r\nX: ${"a".repeat(20_000)}\r\n\r\n`);
  expect(statusIn(reply)).toBe("431");
});

test("more connections than monitoring needs are not taken", async () => {
  const { port, url } = await serve();
  const held = await Promise.all(Array.from({ length: 64 }, () => openConnection(port)));
  expect(await exchange(port, get("/healthz"))).toBe("");
  for (const socket of held) socket.destroy();
  await expect
    .poll(() =>
      fetch(`${url}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});

test("no bytes that anybody sends keep it from answering the next", async () => {
  const { port, url, problems } = await serve({ clientTimeoutMs: 100 });
  const line = fc.oneof(
    fc.constantFrom(
      "GET /healthz HTTP/1.1\r\n",
      "GET /metrics HTTP/1.0\r\n",
      "CONNECT bot:443 HTTP/1.1\r\n",
      "Host: bot\r\n",
      "Upgrade: websocket\r\nConnection: Upgrade\r\n",
      "Expect: 100-continue\r\n",
      "Expect: wonders\r\n",
      "Transfer-Encoding: chunked\r\n",
      "Content-Length: -1\r\n",
      "\r\n",
      "ffffffffffffffff\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      "\u0016\u0003\u0001\u0002",
    ),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.uint8Array({ maxLength: 400 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (sent) => {
      const reply = await exchange(port, ...sent);
      expect(reply).toMatch(/^(?:$|HTTP\/1\.1 [1-5]\d\d )/u);
    }),
    { numRuns: 80 },
  );
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(problems).toEqual([]);
});

test("a port in use is told in one line that names the variable", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const refusal = await serve({ port }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(HealthServerError);
  expect(refusal).toMatchObject({
    code: "EADDRINUSE",
    message: `HEALTH_PORT: port ${port} on 127.0.0.1 is in use by another program; choose another`,
    cause: { code: "EADDRINUSE" },
  });
});

it.each([
  { code: "EACCES", line: /^HEALTH_PORT: port 9464 on bot [^\n]+$/u },
  { code: "EADDRNOTAVAIL", line: /^HEALTH_HOST: bot is no [^\n]+$/u },
  { code: "ENOTFOUND", line: /^HEALTH_HOST: bot is no [^\n]+$/u },
  { code: "EMFILE", line: /^HEALTH_PORT: cannot listen [^\n]+EMFILE\)$/u },
  { code: undefined, line: /^HEALTH_PORT: cannot listen [^\n]+$/u },
])("explains $code in one line", ({ code, line }) => {
  const cause = Object.assign(new Error("two\nlines"), { code });
  const error = new HealthServerError({ host: "bot", port: 9_464 }, cause);
  expect(error.message).toMatch(line);
  expect(error.code).toBe(code);
});

test("an address of another machine is told in one line", async () => {
  await expect(serve({ host: "192.0.2.1" })).rejects.toThrow(
    /^HEALTH_HOST: 192\.0\.2\.1 is no [^\n]+$/u,
  );
});

test("closing ends at once, whoever is still connected", async () => {
  const server = await serve({ scrape: () => new Promise(() => {}), clientTimeoutMs: 60_000 });
  const [silent, kept, waiting] = await Promise.all([
    openConnection(server.port),
    openConnection(server.port),
    openConnection(server.port),
  ]);
  const answered = new Promise((resolve) => kept.once("data", resolve));
  kept.write(get("/healthz"));
  waiting.write(get("/metrics"));
  silent.write("GET /healthz");
  await answered;
  const ends = [silent, kept, waiting].map(
    (socket) =>
      new Promise((resolve) => {
        socket.removeAllListeners("error");
        socket.on("error", () => undefined).on("close", resolve);
      }),
  );
  const startedAt = performance.now();
  await Promise.all([server.close(), server.close()]);
  await Promise.all(ends);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

it.each(["::1", "localhost"])("listens on %s and says where", async (host) => {
  const { url } = await serve({ host });
  expect(url).toMatch(host === "::1" ? /^http:\/\/\[::1\]:\d+$/u : /^http:\/\/localhost:\d+$/u);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});
