import { DiscordAPIError } from "discord.js";
import { expect, test } from "vitest";
import { describeError } from "../../src/discord/log.ts";

test("an error is logged with its causes", () => {
  const error = new Error("not read", { cause: new RangeError("too long") });
  expect(describeError(error)).toMatchObject({
    name: "Error",
    message: "not read",
    cause: { name: "RangeError", message: "too long" },
  });
});

test("an error of Discord's is logged without its address and its body", () => {
  const error = new DiscordAPIError(
    { code: 50_035, message: "Invalid body" },
    50_035,
    400,
    "POST",
    "https://discord.com/api/v10/interactions/1/secret-token/callback",
    { body: { content: "secret question" }, files: [] },
  );
  expect(describeError(error)).toMatchObject({ code: 50_035, status: 400 });
  expect(JSON.stringify(describeError(error))).not.toContain("secret");
});

test("tokens in a message are blotted out", () => {
  const token = `${"A".repeat(24)}.abcdef.${"B".repeat(27)}`;
  const error = new Error(`GET /webhooks/12/interaction-token/messages with ${token} failed`);
  expect(describeError(error).message).toBe(
    "GET /webhooks/12/[token]/messages with [token] failed",
  );
});

test("a chain of causes that bites its own tail comes to an end", () => {
  const error = new Error("round and round");
  error.cause = error;
  expect(JSON.stringify(describeError(error)).length).toBeLessThan(50_000);
});
