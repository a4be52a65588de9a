import type { Rule } from "../place.ts";

/**
 * A question or a cry in quotation marks goes on with who asks: “Why now?” Lee asked; “Stop!” the
 * guard shouted. A full stop or ellipsis before the closing mark ends the sentence where a capital
 * letter or another quotation follows: “…to stay.” She left.
 */
export const afterQuotation: Rule = ({ before, after }) => {
  const mark = /([.!?…])(?:['’]?["”»]|['’])$/u.exec(before)?.[1];
  if (mark === undefined) return undefined;
  if (/^\p{Ll}/u.test(after)) return "join";
  if (mark !== "." && nameAndCue.test(after)) return "join";
  return /^["“‘'(]?\p{Lu}/u.test(after) ? "cut" : undefined;
};

/** Up to four words of a name, and a verb of asking or saying. */
const nameAndCue =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:said|says|asked|asks|added|wrote|writes|told|replied|shouted|yelled|cried|tweeted|posted|wondered|exclaimed|responded|answered|continued|demanded|joked|quipped|retorted|inquired|enquired|snapped|pleaded|insisted|urged|mused|whispered|muttered|countered|screamed|roared|remarked|observed|noted|warned|declared|called|began)\b/u;
