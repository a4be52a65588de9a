import type { Rule } from "../place.ts";

/** A smiley belongs to the sentence before it, and ends it where that one had its end mark. */
export const aroundEmoticon: Rule = ({ before, after }) => {
  if (/^[:;=]['-]?[()DPp/|\]](?:\s|$)/u.test(after)) return "join";
  return /[.!?]\s?[:;=]['-]?[()DPp]$/u.test(before) && /^\p{Lu}/u.test(after) ? "cut" : undefined;
};
