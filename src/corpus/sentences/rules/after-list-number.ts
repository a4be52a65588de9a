import type { Rule } from "../place.ts";

/** The number of an item, "1. Close the valve.", belongs to what it numbers. */
export const afterListNumber: Rule = ({ before, after }) =>
  /^(?:\d{1,2}|[a-z])\.$/u.test(before) && /^\S/u.test(after) ? "join" : undefined;
