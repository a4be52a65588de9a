/** An error as it may stand in a log. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  /** Discord's code or the system's. */
  readonly code?: string | number;
  /** The HTTP status, where there is one. */
  readonly status?: number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const maxCauses = 5;

/**
 * An error with its causes, without what discord.js hangs on it: the address holds an interaction's
 * token, the body what somebody asked.
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: "NotAnError", message: typeof error };
  const { name, message, stack, cause } = error;
  const code = "code" in error ? error.code : undefined;
  const status = "status" in error ? error.status : undefined;
  return {
    name,
    message: redact(message),
    ...((typeof code === "string" || typeof code === "number") && { code }),
    ...(typeof status === "number" && { status }),
    ...(stack !== undefined && { stack: redact(stack) }),
    ...(cause !== undefined && depth < maxCauses && { cause: describeError(cause, depth + 1) }),
  };
}

/** A text without what looks like a bot token or an interaction's token in an address. */
const redact = (text: string): string =>
  text
    .replace(/\/(interactions|webhooks)\/(\d+)\/[^/\s]+/gu, "/$1/$2/[token]")
    .replace(/\b[\w-]{24,28}\.[\w-]{6}\.[\w-]{27,}/gu, "[token]");
