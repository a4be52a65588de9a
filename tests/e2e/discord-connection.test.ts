import { createServer } from "node:net";
import { expect, test } from "vitest";
import { answer, fakeNewsroom } from "../support/answer.ts";
import { runCommand } from "../support/discord/interactions.ts";
import { botToken, ids } from "../support/discord/loopback.ts";
import { textsOf } from "../support/discord/message-limits.ts";
import { createLoopbackBot, startBot } from "../support/discord/start-bot.ts";

test("it asks for no intents", async () => {
  const { discord } = await startBot();
  expect(discord.intents).toEqual([0]);
});

test("a token that Discord refuses ends in one clear line", async () => {
  const { bot } = await createLoopbackBot({
    faults: { refuse: ({ path }) => (path === "/gateway/bot" ? { status: 401 } : undefined) },
  });
  await expect(bot.login(botToken)).rejects.toThrow(/^Discord refuses DISCORD_TOKEN: .+$/u);
});

test.each([
  { code: 4004, line: /^Discord refuses DISCORD_TOKEN: .+$/u },
  { code: 4014, line: /^Discord refuses the bot's intents \(close code 4014\): .+$/u },
])("close code $code at login ends in one clear line", async ({ code, line }) => {
  const { bot } = await createLoopbackBot({ faults: { closeOnIdentify: code } });
  await expect(bot.login(botToken)).rejects.toThrow(line);
});

test("a final close after login is told once, in one line", async () => {
  const { discord, fatal } = await startBot();
  discord.closeGateway(4004);
  expect(await fatal).toMatch(/^Discord refuses DISCORD_TOKEN: .+$/u);
});

test("a Discord that cannot be reached ends in one clear line", async () => {
  const api = `http://127.0.0.1:${await unusedPort()}/api`;
  const { bot } = await createLoopbackBot({ rest: { api } });
  await expect(bot.login(botToken)).rejects.toThrow(
    `Discord cannot be reached at ${api}: ECONNREFUSED; check the network and DISCORD_API_URL`,
  );
});

test("a Discord that refuses for another reason is told apart from one out of reach", async () => {
  const { bot } = await createLoopbackBot({
    faults: { refuse: ({ path }) => (path === "/gateway/bot" ? { status: 403 } : undefined) },
  });
  await expect(bot.login(botToken)).rejects.toThrow(
    /^Discord did not let the bot in at \S+: refused with 403; try again later$/u,
  );
});

test("commands are registered once, and not again by a bot that has the same", async () => {
  const first = await startBot();
  expect(puts(first.discord)).toHaveLength(1);
  expect(first.discord.problems).toEqual([]);
  await startBot({ discord: first.discord });
  expect(puts(first.discord)).toHaveLength(1);
});

test("commands that differ are registered again", async () => {
  const { discord } = await startBot();
  discord.commands = discord.commands.slice(1);
  await startBot({ discord });
  expect(puts(discord)).toHaveLength(2);
});

test("commands go to one guild where the configuration names it", async () => {
  const { discord } = await startBot({ guildId: ids.guild });
  expect(puts(discord).map(({ path }) => path)).toEqual([
    `/applications/${ids.application}/guilds/${ids.guild}/commands`,
  ]);
});

test("a refused registration is logged and survived", async () => {
  const { discord, logged } = await startBot({
    faults: {
      refuse: ({ method }) => (method === "PUT" ? { status: 403, code: 50_001 } : undefined),
    },
  });
  expect(logged.join("")).toContain("commands could not be registered");
  const reply = await runCommand(discord, "ask", { question: "port?" });
  expect(JSON.stringify(reply.body)).toContain("The port shut at dawn.");
});

test("closing lets an answer in flight finish and turns newcomers away", async () => {
  let finish: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const started = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const { bot, discord } = await startBot({
    newsroom: fakeNewsroom({
      ask: async (question) => {
        isAsked();
        await isHeld;
        return answer({ question });
      },
    }),
  });
  const slow = runCommand(discord, "ask", { question: "slow?" });
  await started;
  const closed = bot.close();
  const late = await runCommand(discord, "ask", { question: "late?" });
  expect(textsOf(Object(late.body).data).join()).toContain("being restarted");
  finish();
  expect(JSON.stringify((await slow).body)).toContain("The port shut at dawn.");
  await closed;
  expect(discord.problems).toEqual([]);
});

let isAsked: () => void = () => undefined;

const puts = ({ requests }: { requests: readonly { method: string; path: string }[] }) =>
  requests.filter(({ method }) => method === "PUT");

/** A port on which nobody listens. */
async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
