import { type Cue, isForeseen, isRestrictive } from "./cue.ts";
import { isTrailing } from "./govern.ts";
import type { Item } from "./words.ts";

/** "Nobody can say", "neither side confirmed", and a participle that opens its sentence. */
export function isHypothetical(items: readonly Item[], cue: Cue, others: readonly Cue[]): boolean {
  const between = items.slice(cue.from, cue.at);
  const modals = /^(?:can|could|may|might|should|must|would|neither|nobody|none|cannot|can't)$/u;
  if (isBackground(items, cue)) return true;
  const isClausal = cue.frames.has("says") || cue.frames.has("tells");
  for (const other of others) {
    if (!governs(items, other, cue)) continue;
    if (isForeseen(items, cue) || !isClausal || other.from > cue.at) return true;
  }
  return (
    (cue.at === 0 && cue.isParticiple) ||
    (!cue.isInverted && between.some(({ lower }) => modals.test(lower)))
  );
}

/**
 * What is told in passing is no report: "declined to comment", "as Lee had promised", "who asked not
 * to be named", "the club had asked for help".
 */
function isBackground(items: readonly Item[], cue: Cue): boolean {
  const between = items.slice(cue.isInverted ? cue.at : cue.from, cue.at).map(({ lower }) => lower);
  if (between.some((word) => /^(?:declin|refus)(?:es?|ed|ing)$/u.test(word))) return true;
  const next = items.slice(cue.to, cue.to + 3).map(({ lower }) => lower);
  if (/^not to be$/u.test(next.join(" "))) return true;
  if (/^(?:refuse|decline)$/u.test(cue.lemma) && items[cue.to]?.kind === "mark") return true;
  if (cue.lemma === "expect" && next[0] === "to") return true;
  // "called a meeting" is an act, "called for a meeting" a demand
  if (cue.lemma === "call" && /^(?:an?|the)$/u.test(next[0] ?? "")) return true;
  const isClausal = cue.frames.has("says") || cue.frames.has("tells") || cue.frames.has("thinks");
  if (isClausal && !/^(?:promise|propose|expect)$/u.test(cue.lemma)) return false;
  const opening = items[cue.from - 1]?.lower ?? "";
  return (
    isRestrictive(items, cue) ||
    between.includes("had") ||
    /^(?:as|after|when|because|since|if|until|what|whether|why|how|where)$/u.test(opening)
  );
}

/** True where the other cue reports the whole clause: "Lee will object, Obi said". */
function governs(items: readonly Item[], other: Cue, cue: Cue): boolean {
  if (other === cue || other.subject === undefined) return false;
  if (other.from > cue.at) return isTrailing(items, other);
  const isClausal = other.frames.has("says") || other.frames.has("tells");
  return isClausal && !items.slice(other.to, cue.from).some(({ text }) => /^[,;]$/u.test(text));
}
