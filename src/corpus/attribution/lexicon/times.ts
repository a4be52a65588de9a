import type { Span } from "../../../language/span.ts";
import { wordsOf } from "./words-of.ts";

const times =
  wordsOf(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight week
  month year morning evening afternoon night weekend day hours minutes days weeks months years mon tue tues
  wed thu thurs fri sat sun`);
const months =
  wordsOf(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/**
 * True for a word of time, which stands between a subject and its verb: "Lee on Friday said". A month
 * counts beside a number or a preposition alone, for people are called May, Jan and August.
 * @param word - in lower case
 * @param span - where it stands in `prose`, without the stop of an abbreviation
 */
export function isTimeWord(word: string, { start, end }: Span, prose: string): boolean {
  if (times.has(word)) return true;
  if (!months.has(word)) return false;
  const before = prose.slice(Math.max(0, start - 12), start);
  const after = prose.slice(end, end + 4);
  return (
    /^\.?\s+\d/u.test(after) ||
    /(?:\b(?:in|of|since|last|this|next|early|late|mid|until|by|from|to|through|during|before|after)|\d)[\s-]+$/iu.test(
      before,
    )
  );
}
