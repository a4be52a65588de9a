import { setTimeout as sleep } from "node:timers/promises";
import type { IIdentifyThrottler } from "discord.js";
import type { Logger } from "pino";
import { describeError } from "./log.ts";
import { pauseBeforeSession, type SessionBudget } from "./session-budget.ts";

/** Discord takes one identify in five seconds. */
export const usualIdentifyUnitMs = 5_000;

/** Longest pause that sessions which do not last bring about, in units. */
const longestBackoff = 60;
/** A session that lasted this many units was a good one. */
const goodSession = 12;
/** A shorter pause is everyday life and not worth a line. */
const loggedPauseMs = 20_000;

/** Lets the bot open sessions no faster than Discord forgives. */
export interface IdentifyGate extends IIdentifyThrottler {
  /**
   * Waits until a session may be opened at all; the next `waitForIdentify` passes at once.
   * @throws what `readBudget` throws, and an AbortError once the gate is closed
   */
  admit(): Promise<void>;
  /** A shard's session has begun, or goes on. */
  connected(shardId: number): void;
  /** Ends the waiting in `admit`. */
  close(): void;
}

/** What the gate needs from outside. */
export interface IdentifyGateParts {
  /** What Discord says now; undefined where it says nothing of use. */
  readonly readBudget: () => Promise<SessionBudget | undefined>;
  readonly log: Logger;
  /** Least time between two identifies, and the first step of the backoff. */
  readonly unitMs: number;
}

/** How one shard fares; times are by `performance.now()`. */
interface Attempts {
  /** Sessions asked for since the last good one. */
  count: number;
  connectedAt: number | undefined;
  /** When it may identify next; undefined where that is not decided. */
  opensAt: number | undefined;
}

/**
 * A gate that waits instead of failing: a bot that ended here would be started again at once by whatever
 * supervises it, read its corpus, ask Discord and end, round and round. Waiting costs nothing, and the bot
 * is back by itself. On top of the budget, sessions that do not last are asked for again after 1, 2, 4 …
 * units, up to five minutes.
 */
export function createIdentifyGate({ readBudget, log, unitMs }: IdentifyGateParts): IdentifyGate {
  const closing = new AbortController();
  const shards = new Map<number, Attempts>();
  let isAdmitted = false;
  let nextSlotAt = 0;

  const attemptsOf = (shardId: number): Attempts => {
    const attempts = shards.get(shardId) ?? {
      count: 0,
      connectedAt: undefined,
      opensAt: undefined,
    };
    shards.set(shardId, attempts);
    return attempts;
  };

  /** The pause that the budget wants, told to the operator. */
  const budgetPause = (budget: SessionBudget | undefined): number => {
    const ms = budget === undefined ? 0 : pauseBeforeSession(budget);
    if (ms === 0) return 0;
    log.warn(
      { remaining: budget?.remaining, total: budget?.total, seconds: Math.ceil(ms / 1_000) },
      "few session starts are left, and Discord resets the token of a bot that uses them up: waiting",
    );
    return ms;
  };

  const readBudgetCalmly = async (): Promise<SessionBudget | undefined> => {
    try {
      return await readBudget();
    } catch (error) {
      log.warn({ error: describeError(error) }, "session starts left are not known");
      return undefined;
    }
  };

  /** When a shard may identify: what the budget wants, and no sooner than its attempts deserve. */
  const decide = async (attempts: Attempts): Promise<number> => {
    const { connectedAt = Number.POSITIVE_INFINITY } = attempts;
    if (performance.now() - connectedAt >= goodSession * unitMs) attempts.count = 0;
    attempts.connectedAt = undefined;
    const wanted = budgetPause(await readBudgetCalmly());
    const own = backoff(attempts.count, unitMs);
    if (own >= Math.max(wanted, loggedPauseMs)) {
      log.warn({ seconds: Math.ceil(own / 1_000) }, "sessions do not last: waiting");
    }
    const slot = Math.max(performance.now() + Math.max(wanted, own), nextSlotAt);
    nextSlotAt = slot + unitMs;
    return slot;
  };

  return {
    async admit() {
      for (;;) {
        const budget = await readBudget();
        const ms = budgetPause(budget);
        if (ms > 0) await sleep(ms, undefined, { signal: closing.signal });
        closing.signal.throwIfAborted();
        if (budget === undefined || budget.remaining >= 1) break;
      }
      isAdmitted = true;
    },
    async waitForIdentify(shardId, signal) {
      const attempts = attemptsOf(shardId);
      if (isAdmitted) {
        isAdmitted = false;
        nextSlotAt = performance.now() + unitMs;
      } else {
        attempts.opensAt ??= await decide(attempts);
        await sleep(Math.max(0, attempts.opensAt - performance.now()), undefined, { signal });
        attempts.opensAt = undefined;
      }
      attempts.count += 1;
    },
    connected(shardId) {
      attemptsOf(shardId).connectedAt ??= performance.now();
    },
    close: () => closing.abort(),
  };
}

/**
 * Milliseconds before the next identify, after so many that came to nothing. Discord asks for one to
 * five seconds, drawn by lot, before a session is opened in place of a lost one.
 */
function backoff(count: number, unitMs: number): number {
  const byLot = (0.2 + 0.8 * Math.random()) * unitMs;
  return count === 0 ? byLot : Math.min(2 ** (count - 1), longestBackoff) * unitMs + byLot;
}
