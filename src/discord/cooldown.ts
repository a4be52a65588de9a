import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Keeps one person from keeping the bot from all the others. Nothing of it outlives a few seconds. */
export interface Cooldown {
  /** Counts one interaction of somebody's. Resolves to the seconds they must wait, 0 if they need not. */
  take(userId: string): Promise<number>;
}

/** How often somebody may ask. */
export interface CooldownLimits {
  /** Interactions in a window, 1 or more. */
  readonly most: number;
  /** Seconds from the first of them. */
  readonly windowSeconds: number;
}

/** Faster than anybody reads, slower than anybody floods. */
const usualLimits: CooldownLimits = { most: 8, windowSeconds: 10 };

/** A cooldown in this process's memory. */
export function createCooldown({ most, windowSeconds }: CooldownLimits = usualLimits): Cooldown {
  const limiter = new RateLimiterMemory({ points: most, duration: windowSeconds });
  return {
    async take(userId) {
      try {
        await limiter.consume(userId);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      }
    },
  };
}
