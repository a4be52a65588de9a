import { PermissionFlagsBits } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { expectNobodyAnsweredTwice, nextUser } from "../support/discord/fault-checks.ts";
import {
  type Options,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../support/discord/interactions.ts";
import type { LoopbackDiscord } from "../support/discord/loopback.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import { isCallback } from "../support/discord/rest-server.ts";
import type { SeenRequest } from "../support/discord/schemas.ts";
import { type RunningBot, startBot } from "../support/discord/start-bot.ts";
import { hostileQuestions } from "../support/hostile-questions.ts";
import { openTestNewsroom } from "../support/open-test-newsroom.ts";

const ephemeral = 1 << 6;
/** Discord waits no longer for a first answer. */
const discordWaitsMs = 3_000;

const files = {
  "post.txt":
    "---\noutlet: The Harbour Post\ntitle: Ferry stopped\n---\nThe ferry was stopped at noon by a strike. “Nobody will sail before Monday,” Ana López said.\n",
  "bugle.txt":
    "---\noutlet: Bay Bugle\ntitle: Strike at the port\n---\nThe strike at the port began on Friday. Tom Marsh, a sailor, said the ferry would sail again.\n",
};

/** Many members never wait for each other, so that all share one bot that answers from real articles. */
async function start(): Promise<
  RunningBot & { readonly reload: () => Promise<{ readonly kind: string }> }
> {
  const newsroom = await openTestNewsroom(files);
  const running = await startBot({ newsroom });
  onTestFinished(() => {
    expect(running.discord.problems).toEqual([]);
    expect(running.logged.join("")).not.toContain('"failed"');
    expectNobodyAnsweredTwice(running.discord);
  });
  return { ...running, reload: () => newsroom.reload() };
}

const dataOf = ({ body }: SeenRequest) => Object(body).data;
const shown = (request: SeenRequest): string => textsOf(dataOf(request)).join("\n");
const isPrivate = (request: SeenRequest): boolean =>
  (Number(dataOf(request)?.flags ?? 0) & ephemeral) !== 0;

/** A question of a member who has not asked before, answered in time. */
async function askInTime(discord: LoopbackDiscord): Promise<SeenRequest> {
  const startedAt = performance.now();
  const reply = await runCommand(
    discord,
    "ask",
    { question: "Why was the ferry stopped?" },
    { userId: nextUser() },
  );
  expect(performance.now() - startedAt).toBeLessThan(discordWaitsMs);
  return reply;
}

const times = <T>(count: number, make: () => T): readonly T[] =>
  Array.from({ length: count }, make);

function expectAnswered(replies: readonly SeenRequest[]): void {
  for (const reply of replies) {
    expect(isPrivate(reply)).toBe(false);
    expect(shown(reply).replaceAll("*", "")).toContain(
      "The ferry was stopped at noon by a strike.",
    );
  }
}

const moderator = { permissions: PermissionFlagsBits.ManageMessages };

describe("a flood", () => {
  test("of 300 asks of many members, 30 at once, loses none and answers each once", async () => {
    const { discord } = await start();
    for (let wave = 0; wave < 10; wave += 1) {
      expectAnswered(await Promise.all(times(30, () => askInTime(discord))));
    }
    expect(discord.done.filter(isCallback)).toHaveLength(300);
  });

  test("loses no question to a reload that comes in between", async () => {
    const { discord, reload } = await start();
    const edit = discord.nextRequest(({ method }) => method === "PATCH");
    const first = times(30, () => askInTime(discord));
    const deferred = runCommand(discord, "reload", {}, { ...moderator, userId: nextUser() });
    const second = times(30, () => askInTime(discord));
    expectAnswered(await Promise.all([...first, ...second]));
    await deferred;
    expect(textsOf((await edit).body).join("\n")).toContain("2 unchanged");
    const third = times(30, () => askInTime(discord));
    expect((await reload()).kind).toBe("reloaded");
    expectAnswered(await Promise.all([...third, ...times(30, () => askInTime(discord))]));
  });

  test("of one member slows that member alone, who is told when to try again", async () => {
    const { discord } = await start();
    const flooder = { userId: nextUser() };
    const question = "Why was the ferry stopped?";
    const flood = times(60, () => runCommand(discord, "ask", { question }, flooder));
    const others = times(30, () => askInTime(discord));
    expectAnswered(await Promise.all(others));
    const replies = await Promise.all(flood);
    const refused = replies.filter(isPrivate);
    expectAnswered(replies.filter((reply) => !isPrivate(reply)));
    expect(refused.length).toBeGreaterThanOrEqual(60 - 2 * 8); // the window may end once meanwhile
    for (const reply of refused) expect(shown(reply)).toMatch(/Please try again in \d{1,2} s\./u);
    expectAnswered(await Promise.all(times(5, () => askInTime(discord))));
  });
});

/** What a member can put a text into; each answers within the callback, or announces and edits. */
const ways: readonly (readonly [string, string, (text: string) => Options])[] = [
  ["the question of /ask", "ask", (text) => ({ question: text })],
  ["the outlet of /ask", "ask", (text) => ({ question: "ferry?", outlet: text })],
  ["the speaker of /ask", "ask", (text) => ({ question: "ferry?", speaker: text })],
  ["the speaker of /quotes", "quotes", (text) => ({ speaker: text })],
  ["the topic of /quotes", "quotes", (text) => ({ speaker: "Ana López", about: text })],
  ["the quotation of /verify", "verify", (text) => ({ quote: text })],
  ["the question of /compare", "compare", (text) => ({ question: text })],
  ["the outlet of /sources", "sources", (text) => ({ outlet: text })],
];

describe("hostile text is answered or politely refused", () => {
  test.each(ways)("as %s", async (_, command, options) => {
    const { discord } = await start();
    for (const { what, text } of hostileQuestions) {
      const edited = discord.nextRequest(({ method }) => method === "PATCH");
      const reply = await runCommand(discord, command, options(text), { userId: nextUser() });
      const isAnnounced = Object(reply.body).type === 5;
      const message = isAnnounced ? (await edited).body : dataOf(reply);
      expect(textsOf(message).join("\n"), what).toMatch(/\p{L}/u);
      expect(textsOf(message).join("\n"), what).not.toMatch(/went wrong|\bundefined\b|\[object/u);
    }
  });

  test("as a message whose quotations are checked", async () => {
    const { discord } = await start();
    for (const { what, text } of hostileQuestions) {
      const edited = discord.nextRequest(({ method }) => method === "PATCH");
      const reply = await runMessageCommand(
        discord,
        "Check quotes",
        text,
        {},
        { userId: nextUser() },
      );
      const isAnnounced = Object(reply.body).type === 5;
      const message = isAnnounced ? (await edited).body : dataOf(reply);
      expect(textsOf(message).join("\n"), what).not.toMatch(/went wrong|\bundefined\b|\[object/u);
    }
  });

  test.each([
    ["ask", "outlet"],
    ["ask", "speaker"],
    ["quotes", "speaker"],
    ["sources", "outlet"],
  ])("while it is typed into /%s %s", async (command, option) => {
    const { discord } = await start();
    for (const { text } of hostileQuestions) {
      const { body } = await typeOption(discord, command, option, text);
      expect(Object(body).type).toBe(8);
      expect(Object(body).data.choices.length).toBeLessThanOrEqual(25);
    }
  });
});
