import type { Rule } from "../place.ts";

/**
 * A stop between a word of three letters, or the answer "No.", and a capital letter is the end,
 * whatever wink-nlp holds.
 */
export const afterFullStop: Rule = ({ before, after }) =>
  /(?:[\p{L}\p{N}%]{3}|(?:^|[.!?]["”]?\s|[“"])No)[.!?]["'”’)\]]*$/u.test(before) &&
  /^["“‘'([]?\p{Lu}/u.test(after)
    ? "cut"
    : undefined;
