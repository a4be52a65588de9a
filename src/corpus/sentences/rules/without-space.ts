import type { Rule } from "../place.ts";

/**
 * Words that touch belong together ("U.S.-led", "2.5", "example.com"), but for a full stop between a
 * word in lower case and a capitalised one: a space that was lost, "at dawn.The port".
 */
export const withoutSpace: Rule = ({ before, gap, after }) => {
  if (gap !== "") return undefined;
  return lostSpaceBefore.test(before) && /^["“]?(?:\p{Lu}\p{Ll}+|I)(?=[\s,'’]|$)/u.test(after)
    ? "cut"
    : "join";
};

/** Two letters and the mark, in a token that is no address. */
const lostSpaceBefore = /(?:^|\s)["“(]?[\p{L}'’-]*\p{Ll}{2}(?:[.!?]["”]?|\.{2,}|…)$/u;
