import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { checkNode } from "../../src/doctor/check-node.ts";

it.each([
  { running: "20.19.0", engines: ">=20.19", verdict: "good" },
  { running: "20.20.2", engines: ">= 20.19", verdict: "good" },
  { running: "22.3.0", engines: ">=20.19", verdict: "good" },
  { running: "v24.0.0-nightly2025", engines: ">=20.19.1", verdict: "good" },
  { running: "20.9.0", engines: ">=20.19", verdict: "bad" },
  { running: "18.99.0", engines: ">=20.19", verdict: "bad" },
  { running: "20.19.0", engines: ">=20.19.1", verdict: "bad" },
  { running: "20.19.0", engines: "^20 || ^22", verdict: "warning" },
])("Node $running where $engines is needed is $verdict", ({ running, engines, verdict }) => {
  expect(checkNode(running, engines).verdict).toBe(verdict);
});

test("what package.json wants can be compared, and this Node meets it", () => {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(checkNode(process.versions.node, engines.node).verdict).toBe("good");
});
