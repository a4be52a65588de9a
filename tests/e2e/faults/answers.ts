import { expect } from "vitest";
import { openNewsroom } from "../../../src/open-newsroom.ts";
import { fakeNewsroom } from "../../support/answer.ts";
import {
  ask,
  type BreakableBot,
  expectNewQuestionAnswered,
  faultFolder,
  isFollowUp,
  nextUser,
  startBreakableBot,
} from "../../support/discord/fault-checks.ts";
import type { FaultRow, FaultTest } from "../../support/discord/fault-table.ts";
import {
  customIdOf,
  pressButton,
  runCommand,
  typeOption,
} from "../../support/discord/interactions.ts";
import { textsOf } from "../../support/discord/message-limits.ts";
import {
  badGateway,
  closedConnection,
  type RestFault,
  rateLimit,
  refusal,
  resetConnection,
  serverError,
  slowUntil,
  unexplainedRateLimit,
} from "../../support/discord/rest-faults.ts";
import { isCallback } from "../../support/discord/rest-server.ts";
import type { SeenRequest } from "../../support/discord/schemas.ts";

const isEdit = ({ method }: SeenRequest): boolean => method === "PATCH";

const longQuote = "“Nobody need worry, the port is safe.” ".repeat(40);

const portStory = {
  "post.txt": `---
outlet: The Harbour Post
title: Port shut
---
The port shut at dawn. “Nobody need worry, the port is safe,” Ana López said.
`,
};

const openStory = async (test: FaultTest) =>
  openNewsroom({ corpusDir: await faultFolder(test, portStory) });

async function pressDelete(discord: BreakableBot["discord"]): Promise<void> {
  const { body } = await ask(discord);
  const message = Object(body).data;
  const askerId = nextUser();
  await pressButton(discord, message, customIdOf(message, "Delete"), { userId: askerId, askerId });
}

/** The first answer meets faults, and the question is answered all the same, once. */
const answeredDespite =
  (...faults: readonly RestFault[]) =>
  async (test: FaultTest): Promise<void> => {
    const { discord, line } = await startBreakableBot(test);
    discord.breakNext(isCallback, ...faults);
    await runCommand(discord, "ask", { question: "When did the port shut?" });
    const logged = await line('"kind":"/ask"');
    expect(logged).toContain('"outcome":"answered"');
    expect(logged).not.toContain('"reason"');
    expect(discord.done.filter(isCallback)).toHaveLength(1);
    await expectNewQuestionAnswered(discord);
  };

/** The first answer is refused; nothing more is sent for it, and the log says how it ended. */
const givenUp =
  (fault: RestFault, outcome: string, reason: string) =>
  async (test: FaultTest): Promise<void> => {
    const { discord, line } = await startBreakableBot(test);
    discord.breakNext(isCallback, fault);
    await runCommand(discord, "ask", { question: "When did the port shut?" });
    const logged = await line('"kind":"/ask"');
    expect(logged).toContain(`"outcome":"${outcome}"`);
    expect(logged).toContain(`"reason":"${reason}"`);
    await expectNewQuestionAnswered(discord);
    expect(discord.requests.filter(isCallback)).toHaveLength(2);
    expect(discord.requests.some(isFollowUp)).toBe(false);
  };

/** A long text is announced first; the first answer or its edit meets faults. */
const editedDespite =
  (isIt: (request: SeenRequest) => boolean, ...faults: readonly RestFault[]) =>
  async (test: FaultTest): Promise<void> => {
    const { discord } = await startBreakableBot(test, { newsroom: await openStory(test) });
    discord.breakNext(isIt, ...faults);
    const edited = discord.nextDone(isEdit);
    await runCommand(discord, "verify", { quote: longQuote });
    expect(textsOf((await edited).body).join()).toContain("Word for word");
    await expectNewQuestionAnswered(discord);
  };

const editGivenUp =
  (fault: RestFault) =>
  async (test: FaultTest): Promise<void> => {
    const { discord, line } = await startBreakableBot(test, {
      newsroom: await openStory(test),
    });
    discord.breakNext(isEdit, fault);
    await runCommand(discord, "verify", { quote: longQuote });
    expect(await line('"kind":"/verify"')).toContain('"outcome":"too late"');
    await expectNewQuestionAnswered(discord);
    expect(discord.requests.filter(isEdit)).toHaveLength(1);
    expect(discord.requests.some(isFollowUp)).toBe(false);
  };

/** What may become of the first answer to an interaction. */
export const answerFaults: readonly FaultRow[] = [
  {
    fault: "429 for the route",
    happened: "answered when it is over",
    run: answeredDespite(rateLimit(0.3, "user")),
  },
  {
    fault: "429 for everything",
    happened: "answered when it is over",
    run: answeredDespite(rateLimit(0.3, "global")),
  },
  {
    fault: "429 for longer than Discord waits",
    happened: "given up, not asked for again",
    run: givenUp(rateLimit(60, "shared"), "failed", "unreachable"),
  },
  {
    fault: "429 that does not say for how long",
    happened: "given up, not asked for again and again",
    run: givenUp(unexplainedRateLimit, "failed", "unreachable"),
  },
  {
    fault: "500 before it arrived",
    happened: "answered at the second try",
    run: answeredDespite(serverError(false)),
  },
  {
    fault: "500 after it arrived",
    happened: "40060 at the second try counts as answered",
    run: answeredDespite(serverError(true)),
  },
  {
    fault: "502 with a page, twice",
    happened: "answered at the third try",
    run: answeredDespite(badGateway, badGateway),
  },
  {
    fault: "a connection reset before it arrived",
    happened: "answered at the second try",
    run: answeredDespite(resetConnection(false)),
  },
  {
    fault: "a connection reset after it arrived",
    happened: "40060 at the second try counts as answered",
    run: answeredDespite(resetConnection(true)),
  },
  {
    fault: "a connection closed before it arrived",
    happened: "answered at the second try",
    run: answeredDespite(closedConnection(false)),
  },
  {
    fault: "a connection closed after it arrived",
    happened: "40060 at the second try counts as answered",
    run: answeredDespite(closedConnection(true)),
  },
  {
    fault: "500 after it arrived, then 429, then 40060",
    happened: "counts as answered",
    run: answeredDespite(serverError(true), rateLimit(0.1, "user")),
  },
  {
    fault: "an announcement that meets 500 after it arrived",
    happened: "its answer follows all the same",
    run: editedDespite(isCallback, serverError(true)),
  },
  {
    fault: "a slow answer",
    happened: "keeps nobody else waiting",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      discord.breakNext(isCallback, slowUntil(held));
      const slow = ask(discord, "A slow one?");
      await expectNewQuestionAnswered(discord);
      release();
      await slow;
    },
  },
  {
    fault: "10062, unknown interaction",
    happened: "too late, and no apology that would be too late as well",
    run: givenUp(refusal(404, 10_062), "too late", "too late"),
  },
  {
    fault: "40060 at the first try",
    happened: "somebody else answered, and nobody answers twice",
    run: givenUp(refusal(400, 40_060), "answered", "answered elsewhere"),
  },
  {
    fault: "401",
    happened: "given up, without a second refused request",
    run: givenUp(refusal(401), "failed", "unreachable"),
  },
  {
    fault: "403",
    happened: "given up, without a second refused request",
    run: givenUp(refusal(403, 50_001), "failed", "unreachable"),
  },
  {
    fault: "suggestions that meet 500",
    happened: "suggested at the second try",
    run: async (test) => {
      const { discord } = await startBreakableBot(test);
      discord.breakNext(isCallback, serverError(false));
      const suggested = discord.nextDone(isCallback);
      await typeOption(discord, "ask", "outlet", "harb");
      expect(JSON.stringify((await suggested).body)).toContain("The Harbour Post");
      await expectNewQuestionAnswered(discord);
    },
  },
];

/** What may become of edits and further messages. */
export const followingFaults: readonly FaultRow[] = [
  {
    fault: "502 for an edit, twice",
    happened: "edited at the third try",
    run: editedDespite(isEdit, badGateway, badGateway),
  },
  {
    fault: "a connection reset after an edit arrived",
    happened: "edited again, to the same",
    run: editedDespite(isEdit, resetConnection(true)),
  },
  {
    fault: "429 for an edit",
    happened: "edited when it is over",
    run: editedDespite(isEdit, rateLimit(0.3, "user")),
  },
  {
    fault: "50027, a token that expired",
    happened: "too late, and no apology on the same token",
    run: editGivenUp(refusal(401, 50_027)),
  },
  {
    fault: "10008, the message is gone",
    happened: "too late, and no apology in a message that is gone",
    run: editGivenUp(refusal(404, 10_008)),
  },
  {
    fault: "500 after a message was deleted",
    happened: "10008 at the second try counts as deleted",
    run: async (test) => {
      const { discord, line } = await startBreakableBot(test);
      discord.breakNext(
        ({ method }) => method === "DELETE",
        serverError(true),
        refusal(404, 10_008),
      );
      await pressDelete(discord);
      expect(await line('"kind":"component"')).toContain('"outcome":"answered"');
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "a connection reset after an apology arrived",
    happened: "not said twice",
    run: async (test) => {
      const { discord, line } = await startBreakableBot(test);
      discord.breakNext(({ method }) => method === "DELETE", refusal(400, 50_035));
      discord.breakNext(isFollowUp, resetConnection(true));
      await pressDelete(discord);
      await line("no apology delivered");
      await expectNewQuestionAnswered(discord);
      expect(discord.requests.filter(isFollowUp)).toHaveLength(1);
    },
  },
];

/** What may go wrong on the bot’s own side. */
export const ownFaults: readonly FaultRow[] = [
  {
    fault: "an error while answering",
    happened: "one sentence with an incident that stands in the log, and costs nothing else",
    run: async (test) => {
      const healthy = fakeNewsroom();
      const broken = fakeNewsroom({ ask: () => Promise.reject(new Error("index broken")) });
      let isBroken = true;
      const { discord, line } = await startBreakableBot(test, {
        newsroom: {
          reload: healthy.reload,
          current: () => (isBroken ? broken : healthy).current(),
        },
      });
      const { body } = await runCommand(discord, "ask", { question: "port?" });
      const [text = ""] = textsOf(Object(body).data);
      const [, incident = "none"] =
        /^Something went wrong [^.\n]*incident (\w{6})\.$/u.exec(text) ?? [];
      expect(JSON.parse(await line(incident))).toMatchObject({
        outcome: "failed",
        incident,
        error: { message: "index broken" },
      });
      isBroken = false;
      await expectNewQuestionAnswered(discord);
    },
  },
  {
    fault: "reloads under load",
    happened: "no question is lost",
    run: async (test) => {
      const newsroom = await openStory(test);
      const { discord } = await startBreakableBot(test, { newsroom });
      const reloads = (async () => {
        for (let round = 0; round < 5; round += 1) await newsroom.reload();
      })();
      const questions = Array.from({ length: 60 }, (_, at) => `When did the port shut, ${at}?`);
      const replies = await Promise.all(questions.map((question) => ask(discord, question)));
      await reloads;
      for (const { body } of replies) expect(JSON.stringify(body)).toContain("port");
      expect(discord.done.filter(isCallback)).toHaveLength(questions.length);
    },
  },
];
