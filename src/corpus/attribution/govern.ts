import { type Cue, cueEnd, isForeseen, outermost } from "./cue.ts";
import { isNominal, isPreposition } from "./noun-phrases.ts";
import type { Item } from "./words.ts";

/** How a cue stands to the quotation that it governs. */
export type Bond = "behind" | "before" | "trailing" | "around";

/** The cue of a sentence that governs the quotation at `quoteAt`, by the firmest bond there is. */
export function governingCue(
  items: readonly Item[],
  cues: readonly Cue[],
  quoteAt: number,
): { readonly cue: Cue; readonly bond: Bond } | undefined {
  const speaking = cues.filter(
    ({ frames, lemma }) => [...frames].some((frame) => frame !== "thinks") || lemma === "believe",
  );
  const behind = speaking.find((cue) => standsBehind(items, cue, quoteAt));
  if (behind !== undefined) return { cue: behind, bond: "behind" };
  const before = speaking.findLast((cue) => standsBefore(items, cue, quoteAt));
  const holder =
    before === undefined ? undefined : outermost(items, cues.slice(0, cues.indexOf(before) + 1));
  if (before !== undefined && !isForeseen(items, before)) return { cue: before, bond: "before" };
  const trailing = speaking.findLast((cue) => cue.from > quoteAt && isTrailing(items, cue));
  if (before !== undefined && trailing === undefined && holder === before)
    return { cue: before, bond: "before" };
  if (trailing !== undefined) return { cue: trailing, bond: "trailing" };
  const around = outermost(
    items,
    cues.filter((cue) => cueEnd(cue) <= quoteAt && cue.subject !== undefined),
  );
  return around === undefined ? undefined : { cue: around, bond: "around" };
}

/** “…,” Lee said; “…,” said Lee; “…,” the minister, who was there, said. */
function standsBehind(items: readonly Item[], cue: Cue, quoteAt: number): boolean {
  if (cue.from <= quoteAt || cue.subject === undefined || !isSpoken(cue)) return false;
  let at = quoteAt + 1;
  while (at < cue.from && (isBridge(items[at]) || isBeforeName(items, at, quoteAt))) at += 1;
  return at === cue.from && (quoteAt === 0 || isComplete(items, cue));
}

const isSpoken = ({ frames, isParticiple }: Cue): boolean =>
  !isParticiple &&
  (frames.has("says") || frames.has("tells") || frames.has("quotes") || frames.has("urges"));

/** "panel" in "panel Chairman Ann Lee", "Lee’s niece," in "Lee’s niece, Ann Bell, said". */
const isBeforeName = (items: readonly Item[], at: number, quoteAt: number): boolean =>
  at - quoteAt < 8 &&
  (isNominal(items[at]) ||
    items[at]?.isPossessive === true ||
    /^(?:the|a|an|his|her|their)$/u.test(items[at]?.lower ?? ""));

const isBridge = (item: Item | undefined): boolean =>
  item !== undefined && (/^[,–—-]$/u.test(item.text) || item.isTime || item.pos === "ADV");

/** Lee said, “…”; Lee told reporters that “…”; Lee called it “…”. */
function standsBefore(items: readonly Item[], cue: Cue, quoteAt: number): boolean {
  const end = cueEnd(cue);
  if (end > quoteAt || cue.subject === undefined || quoteAt - end > 14) return false;
  if (end === quoteAt) return true;
  const last = items[quoteAt - 1];
  if (!/^(?:,|:|that|as|a|an|the|it|him|her|them|–|—)$/u.test(last?.lower ?? "")) return false;
  return items.slice(end, quoteAt - 1).every((item) => isHearerOrTime(item));
}

function isHearerOrTime(item: Item): boolean {
  if (item.kind === "quote") return false;
  return (
    isNominal(item) ||
    isPreposition(item) ||
    item.isTime ||
    /^(?:the|a|an|his|her|its|their|this|last|it|him|them|me|us|[,'’])$/u.test(item.lower) ||
    item.pos === "ADV"
  );
}

/** True for ", Lee said" at the end of a clause, which governs all that comes before it. */
export function isTrailing(items: readonly Item[], cue: Cue): boolean {
  if (!isSpoken(cue) || cue.subject === undefined || cue.from === 0) return false;
  const before = items[cue.from - 1];
  if (before?.text !== "," && before?.kind !== "quote") return false;
  if (cue.lemma === "according to") return true;
  return isComplete(items, cue);
}

/** True where no clause of its own stands behind the cue: what it reports stands before it. */
export function isComplete(items: readonly Item[], cue: Cue): boolean {
  const end = cueEnd(cue);
  const next = items[end];
  const isOpener = items[cue.from - 1]?.kind !== "quote" && items[end + 1]?.kind === "quote";
  if (next?.text === ":" || (next?.text === "," && isOpener)) return false;
  if (next === undefined || next.kind === "mark" || next.isTime || isPreposition(next)) return true;
  if (/^(?:after|during|when|as|while|before|earlier|late|last|this|later)$/u.test(next.lower))
    return true;
  return (
    cue.frames.has("tells") &&
    !items.slice(cue.to, cue.to + 6).some(({ lower }) => lower === "that")
  );
}
