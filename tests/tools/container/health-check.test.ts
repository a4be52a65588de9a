import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { expect, onTestFinished, test } from "vitest";

/** The health check as Docker runs it: its exit code, and what it says. */
async function check(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["tools/container/health-check.mjs"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += String(chunk);
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, said };
}

async function serve(listener: RequestListener, host = "127.0.0.1"): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return String(typeof address === "object" && address !== null ? address.port : 0);
}

test("a bot that answers is healthy, on whatever address it is bound to", async () => {
  const port = await serve(({ url }, response) => {
    response.writeHead(url === "/healthz" ? 200 : 404).end("ok\n");
  }, "0.0.0.0");
  expect(await check({ HEALTH_PORT: port })).toEqual({ exitCode: 0, said: "" });
  expect(await check({ HEALTH_PORT: port, HEALTH_HOST: "0.0.0.0" })).toMatchObject({ exitCode: 0 });
});

test("a bot that answers otherwise, or not at all, is not", async () => {
  const port = await serve((_, response) => response.writeHead(503).end());
  expect(await check({ HEALTH_PORT: port })).toEqual({
    exitCode: 1,
    said: "/healthz answers 503\n",
  });
  expect(await check({ HEALTH_PORT: "1" })).toMatchObject({ exitCode: 1 });
  const silent = await serve(() => undefined);
  expect(await check({ HEALTH_PORT: silent })).toMatchObject({
    exitCode: 1,
    said: expect.stringMatching(/^\/healthz does not answer: [^\n]+\n$/u),
  });
});

test("without a port nothing can be asked, and a program that runs is healthy", async () => {
  expect(await check({})).toEqual({ exitCode: 0, said: "" });
  expect(await check({ HEALTH_PORT: " " })).toEqual({ exitCode: 0, said: "" });
});
