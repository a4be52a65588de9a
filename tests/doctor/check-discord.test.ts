import { describe, expect, it, test } from "vitest";
import type { DiscordAnswer, DiscordQuestions } from "../../src/doctor/discord/ask-discord.ts";
import { checkDiscord } from "../../src/doctor/discord/check-discord.ts";
import { shapedToken } from "./tokens.ts";

const answered = (body: unknown): DiscordAnswer => ({ kind: "answered", body });
const refused: DiscordAnswer = { kind: "failed", failure: { kind: "status", status: 401 } };
const down: DiscordAnswer = { kind: "failed", failure: { kind: "network", code: "ENOTFOUND" } };
const sessions = (remaining: unknown) =>
  answered({ session_start_limit: { total: 1_000, remaining, reset_after: 7_200_001 } });

const api = "https://discord.com/api";

/** Discord as it should be, but for what a test says. */
function check(
  answers: Partial<Record<keyof DiscordQuestions, DiscordAnswer>>,
  token: string | undefined = shapedToken,
) {
  const questions: DiscordQuestions = {
    gateway: async () => answers.gateway ?? answered({ url: "wss://gateway.example" }),
    self: async () => answers.self ?? answered({ id: "1", username: "secret-bot-name" }),
    sessions: async () => answers.sessions ?? sessions(999),
  };
  return checkDiscord({ api, ...(token !== "" && { token }) }, questions);
}

test("a Discord that takes the token is good throughout, and nobody is named", async () => {
  const findings = await check({});
  expect(findings).toEqual([
    { check: "discord", verdict: "good", what: `${api} answers` },
    { check: "discord-token", verdict: "good", what: "Discord takes DISCORD_TOKEN" },
    {
      check: "discord-sessions",
      verdict: "good",
      what: "999 of 1000 connections left, renewed in 3 h",
    },
  ]);
});

test("without a token nothing is asked about one, and a Discord out of reach is no fault", async () => {
  expect(await check({ self: refused }, "")).toMatchObject([{ verdict: "good" }]);
  expect(await check({ gateway: down }, "")).toMatchObject([
    { check: "discord", verdict: "warning", advice: expect.stringContaining("terminal") },
  ]);
});

test("with a token a Discord out of reach is bad, and nothing more is asked", async () => {
  expect(await check({ gateway: down, self: refused })).toMatchObject([
    { check: "discord", verdict: "bad", what: expect.stringContaining("(ENOTFOUND)") },
  ]);
});

test("a token that is refused is bad, and its connections are not asked for", async () => {
  expect(await check({ self: refused, sessions: down })).toMatchObject([
    { check: "discord", verdict: "good" },
    { check: "discord-token", verdict: "bad", what: "Discord refuses DISCORD_TOKEN (401)" },
  ]);
});

it.each([undefined, new ArrayBuffer(9), "<html>", { url: 1 }, null])(
  "whoever answers %s in place of a gateway is not Discord",
  async (body) => {
    expect(await check({ gateway: answered(body) })).toMatchObject([
      { check: "discord", verdict: "bad", what: expect.stringContaining("something else") },
    ]);
  },
);

describe("the connections that are left", () => {
  it.each([
    { remaining: 1_000, verdict: "good" },
    { remaining: 100, verdict: "good" },
    { remaining: 99, verdict: "warning" },
    { remaining: 1, verdict: "warning" },
    { remaining: 0, verdict: "bad" },
    { remaining: "many", verdict: "warning" },
  ])("$remaining of 1000: $verdict", async ({ remaining, verdict }) => {
    const [, , last] = await check({ sessions: sessions(remaining) });
    expect(last).toMatchObject({ check: "discord-sessions", verdict });
  });

  test("an answer without them is a warning, a failure is bad", async () => {
    expect((await check({ sessions: answered(null) })).at(-1)?.verdict).toBe("warning");
    expect((await check({ sessions: down })).at(-1)?.verdict).toBe("bad");
  });
});
