import { expect } from "vitest";
import {
  expectNewQuestionAnswered,
  startBreakableBot,
} from "../../support/discord/fault-checks.ts";
import type { FaultRow } from "../../support/discord/fault-table.ts";
import { runCommand } from "../../support/discord/interactions.ts";
import { slowUntil } from "../../support/discord/rest-faults.ts";
import { isCallback } from "../../support/discord/rest-server.ts";

/** What nobody says anything about: each is noticed by a timeout, the longest after half a minute. */
export const silentFaults: readonly FaultRow[] = [
  {
    fault: "a connection behind a dead router",
    happened: "given up half a minute after the first heartbeat without an answer, and resumed",
    run: async (test) => {
      const { discord } = await startBreakableBot(test, { heartbeatMs: 1_000 });
      discord.gateway.freeze();
      await discord.gateway.next("resume");
      await expectNewQuestionAnswered(discord);
      expect(discord.gateway.counts.identify).toBe(1);
    },
  },
  {
    fault: "an identify that Discord never answers",
    happened: "tried again after fifteen seconds",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      discord.gateway.nextIdentifies.push("in silence");
      discord.gateway.invalidate(false);
      await discord.gateway.next("identify");
      await discord.gateway.next("identify");
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "a first answer that Discord never acknowledges",
    happened: "tried again after four seconds, and answered",
    run: async (test) => {
      const { discord, line } = await startBreakableBot(test);
      discord.breakNext(isCallback, slowUntil(new Promise(() => undefined)));
      await runCommand(discord, "ask", { question: "When did the port shut?" });
      expect(await line('"kind":"/ask"')).toContain('"outcome":"answered"');
      await expectNewQuestionAnswered(discord);
    },
  },
];
