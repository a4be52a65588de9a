import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../../src/config.ts";

const { services, volumes } = parse(readFileSync("compose.yaml", "utf8"));
const { verbatim } = services;
const image = readFileSync("Dockerfile", "utf8");

test("the container may write only its data and a folder in memory", () => {
  expect(verbatim.read_only).toBe(true);
  expect(verbatim.volumes).toEqual([
    expect.objectContaining({ type: "bind", target: "/corpus", read_only: true }),
    { type: "volume", source: "data", target: "/data" },
  ]);
  expect(volumes).toHaveProperty("data");
  expect(verbatim.tmpfs).toEqual([expect.stringMatching(/^\/tmp:.*\bnoexec\b/u)]);
});

test("the container has no rights to gain any, and bounds on what it takes", () => {
  expect(verbatim.cap_drop).toEqual(["ALL"]);
  expect(verbatim.security_opt).toContain("no-new-privileges:true");
  expect(verbatim.user).toMatch(/^[1-9]\d*:[1-9]\d*$/u);
  expect(verbatim).not.toHaveProperty("privileged");
  expect(verbatim).not.toHaveProperty("ports");
  expect(verbatim.mem_limit).toMatch(/^\d+[mg]$/u);
  expect(verbatim.pids_limit).toBeGreaterThan(0);
  expect(Number.parseInt(verbatim.stop_grace_period, 10)).toBeGreaterThan(10);
  expect(verbatim.logging.options).toHaveProperty("max-size");
});

test("what it sets is a configuration, for the places that the image has", () => {
  const { DISCORD_TOKEN: token, ...environment } = verbatim.environment;
  expect(token).toMatch(/^\$\{DISCORD_TOKEN:\?/u);
  const { corpusDir, dataDir, health } = readConfig(environment);
  expect({ corpusDir, dataDir }).toEqual({ corpusDir: "/corpus", dataDir: "/data" });
  expect(health).toMatchObject({ host: "127.0.0.1" });
  expect(image).toContain(`CORPUS_DIR=${corpusDir}`);
  expect(image).toContain(`DATA_DIR=${dataDir}`);
  expect(image).toContain(JSON.stringify(verbatim.healthcheck.test.slice(1)).replaceAll(",", ", "));
});
