import type { Rule } from "../place.ts";

/** Three dots end a sentence where the next word is capitalised, and are a pause where it is not. */
export const afterEllipsis: Rule = ({ before, after, isCutByWink }) => {
  if (!/(?:…|\.\s?\.)["'”’)\]]*$/u.test(before)) return undefined;
  if (/^["“‘'(]?\p{Lu}/u.test(after)) return "cut";
  return /^[\p{Ll}.…,;]/u.test(after) || !isCutByWink ? "join" : undefined;
};
