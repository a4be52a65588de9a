import { expect } from "vitest";
import {
  ask,
  createBreakableBot,
  expectNewQuestionAnswered,
  startBreakableBot,
} from "../../support/discord/fault-checks.ts";
import type { FaultRow, FaultTest } from "../../support/discord/fault-table.ts";
import type { GatewayServer } from "../../support/discord/gateway-server.ts";
import { botToken } from "../../support/discord/loopback.ts";
import { badGateway, type RestFault, refusal } from "../../support/discord/rest-faults.ts";
import { isCallback } from "../../support/discord/rest-server.ts";
import type { SeenRequest } from "../../support/discord/schemas.ts";

const isGatewayBot = ({ path }: SeenRequest): boolean => path === "/gateway/bot";

/** All session starts are spent, for so many milliseconds. */
const spent = (resetAfterMs: number): RestFault => ({
  answer: {
    status: 200,
    body: {
      url: "ws://127.0.0.1:1",
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: 0,
        reset_after: resetAfterMs,
        max_concurrency: 1,
      },
    },
  },
});

/** The gateway breaks; the bot comes back with a resume or with a new session, and answers. */
const cameBack =
  (breakIt: (gateway: GatewayServer) => void, by: "resume" | "identify") =>
  async (test: FaultTest): Promise<void> => {
    const { discord } = await startBreakableBot(test);
    const isBack = discord.gateway.next(by);
    breakIt(discord.gateway);
    await isBack;
    await expectNewQuestionAnswered(discord);
    expect(discord.gateway.counts.identify).toBe(by === "resume" ? 1 : 2);
  };

/** The connection is lost; what is asked before it is back is answered then. */
const caughtUp =
  (breakIt: (gateway: GatewayServer) => void) =>
  async (test: FaultTest): Promise<void> => {
    const { discord } = await startBreakableBot(test);
    const isGone = discord.gateway.next("close");
    breakIt(discord.gateway);
    await isGone;
    const missed = ask(discord, "What did I miss?");
    await discord.gateway.next("resume");
    await missed;
    await expectNewQuestionAnswered(discord);
    expect(discord.gateway.counts.identify).toBe(1);
  };

/** What the gateway may do to a connection. */
export const gatewayFaults: readonly FaultRow[] = [
  {
    fault: "opcode 7, reconnect",
    happened: "resumed, and what was asked meanwhile is answered",
    run: caughtUp((gateway) => gateway.askToReconnect()),
  },
  {
    fault: "opcode 9, resumable",
    happened: "resumed",
    run: cameBack((gateway) => gateway.invalidate(true), "resume"),
  },
  {
    fault: "opcode 9, not resumable",
    happened: "a new session",
    run: cameBack((gateway) => gateway.invalidate(false), "identify"),
  },
  ...[4000, 4001, 4002].map(
    (code): FaultRow => ({
      fault: `close code ${code}`,
      happened: "resumed",
      run: cameBack((gateway) => gateway.closeWith(code), "resume"),
    }),
  ),
  ...[1000, 4003, 4005, 4007, 4008, 4009].map(
    (code): FaultRow => ({
      fault: `close code ${code}`,
      happened: "a new session",
      run: cameBack((gateway) => gateway.closeWith(code), "identify"),
    }),
  ),
  ...[4004, 4010, 4011, 4012, 4013, 4014].map(
    (code): FaultRow => ({
      fault: `close code ${code}`,
      happened: "told in one line, and never tried again",
      run: async (test) => {
        const { discord, fatal } = await startBreakableBot(test);
        discord.closeGateway(code);
        expect(await fatal).toMatch(/^Discord [^\n]+$/u);
        expect(discord.gateway.counts).toMatchObject({ connect: 1, identify: 1, resume: 0 });
      },
    }),
  ),
  {
    fault: "a socket dropped without a close frame",
    happened: "resumed, and what was asked meanwhile is answered",
    run: caughtUp((gateway) => gateway.drop()),
  },
  {
    fault: "heartbeats no longer acknowledged",
    happened: "the dead connection is noticed, and resumed",
    run: async (test) => {
      const { discord } = await startBreakableBot(test, { heartbeatMs: 200 });
      discord.gateway.acknowledges = false;
      await discord.gateway.next("close");
      discord.gateway.acknowledges = true;
      await discord.gateway.next("resume");
      await expectNewQuestionAnswered(discord);
      expect(discord.gateway.closeCodes).toEqual([4200]);
    },
  },
  {
    fault: "a session lost while away",
    happened: "the resume is refused, and a new session opened",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      discord.gateway.nextResumes.push("invalid session");
      const isBack = discord.gateway.next("identify");
      discord.gateway.drop();
      await isBack;
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "a resume that Discord never answers",
    happened: "given up, and a new session opened",
    run: async (test) => {
      const { discord, line } = await startBreakableBot(test);
      discord.gateway.nextResumes.push("in silence");
      discord.gateway.drop();
      await discord.gateway.next("identify");
      await line("does not answer the resume");
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "a gateway that is down for a while",
    happened: "tried until it is back, with fewer and fewer log lines, and no session spent",
    run: async (test) => {
      const { discord, line, logged } = await startBreakableBot(test);
      discord.gateway.refuses = true;
      discord.gateway.drop();
      await line('"attempts":4');
      discord.gateway.refuses = false;
      await discord.gateway.next("resume");
      await expectNewQuestionAnswered(discord);
      expect(discord.gateway.counts.identify).toBe(1);
      expect(logged.join("\n")).not.toContain('"attempts":3');
    },
  },
  {
    fault: "an event delivered again after a resume",
    happened: "answered once",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      await ask(discord);
      discord.gateway.repeatLast();
      await expectNewQuestionAnswered(discord);
      expect(discord.requests.filter(isCallback)).toHaveLength(2);
    },
  },
];

/** Discord counts new sessions, and resets the token of a bot that uses them up. */
export const sessionFaults: readonly FaultRow[] = [
  {
    fault: "sessions refused again and again",
    happened: "asked for at longer and longer intervals",
    run: async (test) => {
      const identifyUnitMs = 300;
      const { discord } = await startBreakableBot(test, { pace: { identifyUnitMs } });
      const { nextIdentifies, identifiedAt } = discord.gateway;
      nextIdentifies.push("invalid session", "invalid session");
      discord.gateway.invalidate(false);
      while (identifiedAt.length < 4) await discord.gateway.next("identify");
      await expectNewQuestionAnswered(discord);
      const gaps = identifiedAt.slice(1).map((at, after) => at - (identifiedAt[after] ?? 0));
      for (const [step, gap] of gaps.entries()) {
        expect(gap).toBeGreaterThanOrEqual(identifyUnitMs * 2 ** step);
      }
    },
  },
  {
    fault: "no session start left at start",
    happened: "waits for the reset without spending one, then answers",
    run: async (test) => {
      const { discord, bot, line } = await createBreakableBot(test);
      discord.breakNext(isGatewayBot, spent(250));
      const startedAt = performance.now();
      await bot.login(botToken);
      expect(discord.gateway.identifiedAt[0]).toBeGreaterThanOrEqual(startedAt + 250);
      expect(await line("few session starts are left")).toContain('"remaining":0');
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "few session starts left at start",
    happened: "the rest is spread over the time until the reset",
    run: async (test) => {
      const { discord, bot } = await createBreakableBot(test);
      Object.assign(discord.gateway.sessionStart, { remaining: 10, resetAfterMs: 2_000 });
      const startedAt = performance.now();
      await bot.login(botToken);
      expect(discord.gateway.identifiedAt[0]).toBeGreaterThanOrEqual(startedAt + 200);
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "few session starts left later on",
    happened: "the next session waits as well",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      Object.assign(discord.gateway.sessionStart, { remaining: 10, resetAfterMs: 4_000 });
      const brokenAt = performance.now();
      const isBack = discord.gateway.next("identify");
      discord.gateway.invalidate(false);
      await isBack;
      expect(discord.gateway.identifiedAt[1]).toBeGreaterThanOrEqual(brokenAt + 400);
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "session starts left unknown, as REST fails",
    happened: "a new session by the bot's own count",
    run: async (test) => {
      const { discord, line } = await startBreakableBot(test);
      discord.breakNext(isGatewayBot, refusal(403));
      discord.gateway.invalidate(false);
      await discord.gateway.next("identify");
      await line("session starts left are not known");
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "closed while waiting for session starts",
    happened: "ends at once, quietly",
    run: async (test) => {
      const { discord, bot, line } = await createBreakableBot(test);
      discord.breakNext(isGatewayBot, spent(3_600_000));
      const loggedIn = bot.login(botToken);
      await line("few session starts are left");
      await bot.close();
      await loggedIn;
      expect(discord.gateway.counts.connect).toBe(0);
    },
  },
  {
    fault: "502 for the gateway's address at start",
    happened: "started at the second try",
    run: async (test) => {
      const { discord, bot } = await createBreakableBot(test);
      discord.breakNext(isGatewayBot, badGateway);
      await bot.login(botToken);
      await expectNewQuestionAnswered(discord);
    },
  },
];
