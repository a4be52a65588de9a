/** How many new sessions Discord still allows this bot; spent, it ends all sessions and resets the token. */
export interface SessionBudget {
  /** Sessions a period, 1,000 for most bots. */
  readonly total: number;
  /** Sessions left, 0 to `total`. */
  readonly remaining: number;
  /** Milliseconds until there are `total` again. */
  readonly resetAfterMs: number;
}

/**
 * How long to wait before a new session, in milliseconds. The first half of a period's sessions is free:
 * no sane operation needs more. The other half is spread evenly over the time that is left, so that
 * even a program which dies and is started again without end never spends the last of them. The budget
 * is Discord's own count, so it holds across restarts without a note on disk.
 */
export function pauseBeforeSession({ total, remaining, resetAfterMs }: SessionBudget): number {
  if (remaining > total / 2) return 0;
  return remaining < 1 ? resetAfterMs : resetAfterMs / remaining;
}

/** The budget in the answer of `GET /gateway/bot`; undefined where the answer is none. */
export function readSessionBudget(answer: unknown): SessionBudget | undefined {
  const limit = field(answer, "session_start_limit");
  const [total, remaining, resetAfterMs] = ["total", "remaining", "reset_after"].map((name) =>
    field(limit, name),
  );
  return isCount(total) && isCount(remaining) && isCount(resetAfterMs)
    ? { total, remaining, resetAfterMs }
    : undefined;
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
