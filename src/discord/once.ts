/** How many are remembered: far more than Discord replays after a lost connection. */
const most = 2_000;

/**
 * True for an id the first time, so that an interaction which Discord delivers again after a resume is
 * not handled again. The oldest ids are forgotten first.
 */
export function createOnce(): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen.size > most ? seen : [];
    if (oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
