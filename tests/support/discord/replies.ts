import { expect, onTestFinished } from "vitest";
import { textsOf } from "./message-limits.ts";
import type { SeenRequest } from "./schemas.ts";
import { type BotDraft, type RunningBot, startBot } from "./start-bot.ts";

/** The flag of a message that only the asker sees. */
export const ephemeral = 1 << 6;

/** A bot whose every request is checked when the test is over, and whether it logged a failure. */
export async function start(draft: BotDraft = {}): Promise<RunningBot> {
  const running = await startBot(draft);
  onTestFinished(() => {
    expect(running.discord.problems).toEqual([]);
    if (draft.isFailing !== true) expect(running.logged.join("")).not.toContain('"failed"');
  });
  return running;
}

/** The message of a reply to an interaction. */
export function dataOf({ body }: SeenRequest): {
  readonly flags?: number;
  readonly [key: string]: unknown;
} {
  expect(body).toHaveProperty("data");
  return Object(body).data;
}

/** All texts of a reply, in order. */
export const shown = (request: SeenRequest): string => textsOf(dataOf(request)).join("\n");

/** True for a reply that only the asker sees. */
export const isPrivate = (request: SeenRequest): boolean =>
  (Number(dataOf(request).flags ?? 0) & ephemeral) !== 0;

/** The kind of a reply to an interaction: 4 a message, 5 a promise of one. */
export const typeOf = ({ body }: SeenRequest): unknown => Object(body).type;
