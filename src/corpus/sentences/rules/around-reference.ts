import type { Rule } from "../place.ts";

/** A reference mark or an omission, "[6]", "[...]", belongs to the sentence that it stands behind. */
export const aroundReference: Rule = ({ before, after }) => {
  if (/^\[(?:\d{1,3}|…|\.{3})\]/u.test(after)) return "join";
  return /[.!?…]["”’)]*(?:\s?\[(?:\d{1,3}|…|\.{3})\])+$/u.test(before) ? "cut" : undefined;
};
