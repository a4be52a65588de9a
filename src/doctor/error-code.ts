const maxCauses = 8;

/** The system's or the network's own word for an error (`ENOSPC`), from its innermost cause. */
export function codeOf(error: unknown): string {
  let code = "unknown error";
  let at = error;
  for (let depth = 0; depth < maxCauses && at instanceof Error; depth += 1) {
    if ("code" in at && typeof at.code === "string") code = at.code;
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return code;
}
