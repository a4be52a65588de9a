import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { BotOptions } from "../../../src/discord/bot.ts";
import type { FaultTest } from "./fault-table.ts";
import { runCommand } from "./interactions.ts";
import { botToken, type LoopbackDiscord, startLoopbackDiscord } from "./loopback.ts";
import { textsOf } from "./message-limits.ts";
import { isCallback } from "./rest-server.ts";
import type { SeenRequest } from "./schemas.ts";
import { type ComposedBot, composeBot } from "./start-bot.ts";

/** A bot to break, the Discord it talks to, and its log. */
export interface BreakableBot extends ComposedBot {
  readonly discord: LoopbackDiscord;
}

/** What a row says of its bot. */
export interface BreakableDraft extends Partial<BotOptions> {
  readonly heartbeatMs?: number;
}

/** Short enough for a test, in the proportions of real life. */
export const quickPace = { identifyUnitMs: 20, resumeTimeoutMs: 300 } as const;

/**
 * A bot that has not logged in; when the test is over, nobody has been answered twice, and its log holds
 * nothing that it was told in confidence.
 */
export async function createBreakableBot(
  { onEnd }: FaultTest,
  { heartbeatMs, ...options }: BreakableDraft = {},
): Promise<BreakableBot> {
  const discord = await startLoopbackDiscord({ ...(heartbeatMs !== undefined && { heartbeatMs }) });
  onEnd(() => discord.close());
  const composed = composeBot(discord, onEnd, { pace: quickPace, ...options });
  onEnd(() => expectNobodyAnsweredTwice(discord));
  return { discord, ...composed };
}

/** A bot to break that is ready. */
export async function startBreakableBot(
  test: FaultTest,
  draft: BreakableDraft = {},
): Promise<BreakableBot> {
  const running = await createBreakableBot(test, draft);
  await running.bot.login(botToken);
  return running;
}

/** Asks, and waits until Discord has taken the answer. */
export async function ask(discord: LoopbackDiscord, question = "When did the port shut?") {
  const answered = discord.nextDone((request) => isCallback(request) && says(request, question));
  await runCommand(discord, "ask", { question }, { userId: nextUser() });
  return await answered;
}

/** Whatever happened before: a new question is answered. */
export async function expectNewQuestionAnswered(discord: LoopbackDiscord): Promise<void> {
  const reply = await ask(discord, "And when did the port shut?");
  const text = textsOf(Object(reply.body).data).join();
  expect(text.replaceAll("*", "")).toContain("The port shut at dawn.");
}

/** One answer for each interaction: tries of the same may repeat, but nothing else follows it. */
export function expectNobodyAnsweredTwice({ requests, done }: LoopbackDiscord): void {
  const taken = done.filter(isCallback).map(({ path }) => path);
  expect(new Set(taken).size).toBe(taken.length);
  const bodies = new Map<string, unknown>();
  for (const { path, body } of requests.filter(isCallback)) {
    if (bodies.has(path)) expect(isDeepStrictEqual(bodies.get(path), body)).toBe(true);
    bodies.set(path, body);
  }
  const followUps = requests.filter(isFollowUp).map(({ path }) => path);
  expect(new Set(followUps).size).toBe(followUps.length);
}

/** True for a message further to the first answer. */
export const isFollowUp = ({ method, path }: SeenRequest): boolean =>
  method === "POST" && path.startsWith("/webhooks/");

const says = ({ body }: SeenRequest, text: string): boolean => JSON.stringify(body).includes(text);

let users = 0;

/** Somebody new, whom no cooldown keeps waiting. */
export function nextUser(): string {
  users += 1;
  return `18100000000000${String(users).padStart(5, "0")}`;
}

/** A folder with these files, gone when the test is over. */
export async function faultFolder(
  { onEnd }: FaultTest,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "faults-"));
  onEnd(() => rm(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) await writeFile(join(root, file), content);
  return root;
}
