import type { Rule } from "../place.ts";
import { opensWithStarter } from "../starters.ts";

/** After "U.S." or "Ph.D." a sentence ends only where a word follows that opens one. */
export const afterAcronym: Rule = ({ before, after }) => {
  if (!/(?:^|[\s("“‘[-])(?:\p{L}{1,2}\.){2,}["'”’)\]]*$/u.test(before)) return undefined;
  return opensWithStarter(after) || /^["“]\p{Lu}/u.test(after) ? "cut" : "join";
};
