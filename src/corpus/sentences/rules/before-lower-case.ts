import type { Rule } from "../place.ts";

/** A name that ends in a mark, "Yahoo! and", goes on with a small word. */
export const beforeLowerCase: Rule = ({ before, after }) =>
  /[!?]["'”’)\]]*$/u.test(before) && /^(?:and|or|of|to|in|for|on|with|as|at|by|from)\b/u.test(after)
    ? "join"
    : undefined;
