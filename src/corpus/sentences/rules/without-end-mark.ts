import type { Rule } from "../place.ts";

/** Only a full stop, question mark, exclamation mark or ellipsis ends a sentence inside a paragraph. */
export const withoutEndMark: Rule = ({ before }) =>
  /[.!?…]["'”’»)\]*]*$/u.test(before) ? undefined : "join";
