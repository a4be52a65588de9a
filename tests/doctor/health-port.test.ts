import { expect, it, test } from "vitest";
import { checkPort } from "../../src/doctor/check-port.ts";
import { probePort } from "../../src/doctor/probe-port.ts";
import { freePort } from "./free-port.ts";
import { startServer } from "./http-server.ts";

const portOf = ({ api }: { readonly api: string }): number => Number(new URL(api).port);
const host = "127.0.0.1";

test("a port that nobody has is free, and free again after the probe", async () => {
  const place = { host, port: await freePort() };
  expect(await probePort(place)).toEqual({ kind: "free" });
  expect(await probePort(place)).toEqual({ kind: "free" });
  expect(checkPort(place, { kind: "free" }).verdict).toBe("good");
});

test("a port that another program has is bad", async () => {
  const server = await startServer((_, response) => response.writeHead(404).end());
  const place = { host, port: portOf(server) };
  const state = await probePort(place);
  expect(state).toEqual({ kind: "closed", code: "EADDRINUSE" });
  expect(checkPort(place, state)).toMatchObject({
    verdict: "bad",
    what: expect.stringContaining("in use by another program"),
  });
});

test("a port on which a bot is alive already is no fault", async () => {
  const server = await startServer(({ url }, response) =>
    response.writeHead(url === "/healthz" ? 200 : 404).end("ok\n"),
  );
  const place = { host, port: portOf(server) };
  const state = await probePort(place);
  expect(state).toEqual({ kind: "answering" });
  expect(checkPort(place, state).verdict).toBe("good");
});

test("an address that is not this machine's is bad", async () => {
  const place = { host: "192.0.2.1", port: await freePort() };
  const state = await probePort(place);
  expect(state).toEqual({ kind: "closed", code: "EADDRNOTAVAIL" });
  expect(checkPort(place, state)).toMatchObject({
    verdict: "bad",
    advice: expect.stringContaining("HEALTH_HOST"),
  });
});

it.each([
  { code: "EACCES", advice: /above 1023/u },
  { code: "ENOTFOUND", advice: /HEALTH_HOST/u },
  { code: "EINVAL", advice: /HEALTH_PORT and HEALTH_HOST/u },
])("what to do about $code is said", ({ code, advice }) => {
  const finding = checkPort({ host, port: 80 }, { kind: "closed", code });
  expect(finding).toMatchObject({ verdict: "bad", advice: expect.stringMatching(advice) });
});
