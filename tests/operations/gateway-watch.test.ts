import { expect, it } from "vitest";
import { createGatewayWatch } from "../../src/operations/gateway-watch.ts";

function watchAt(clock: { ms: number }) {
  return createGatewayWatch(() => clock.ms);
}

it("is connecting, and nothing is acknowledged, until it is told otherwise", () => {
  expect(watchAt({ ms: 5 }).current()).toEqual({ state: "connecting" });
});

it("counts from the last acknowledgement, and takes a ready session for one", () => {
  const clock = { ms: 1_000 };
  const watch = watchAt(clock);
  watch.see("ready");
  clock.ms = 3_000;
  expect(watch.current()).toEqual({ state: "ready", acknowledgedMsAgo: 2_000 });
  watch.acknowledge();
  clock.ms = 3_500;
  expect(watch.current()).toEqual({ state: "ready", acknowledgedMsAgo: 500 });
});

it("goes on counting while the connection is gone", () => {
  const clock = { ms: 0 };
  const watch = watchAt(clock);
  watch.see("ready");
  clock.ms = 40_000;
  watch.see("reconnecting");
  clock.ms = 70_000;
  expect(watch.current()).toEqual({ state: "reconnecting", acknowledgedMsAgo: 70_000 });
});
