import type { Rule } from "../place.ts";
import { opensWithStarter } from "../starters.ts";

/** Two stops with one or two characters between them. */
const twoStops = /\.[^.]{1,2}\.["'”’)\]]*$/u;

/** A group that captures is compiled once, one that does not three times over. */
const acronym = /(?:^|[\s("“‘[-])(\p{L}{1,2}\.){2,}["'”’)\]]*$/u;

/** After "U.S." or "Ph.D." a sentence ends only where a word follows that opens one. */
export const afterAcronym: Rule = ({ before, after }) => {
  if (!twoStops.test(before) || !acronym.test(before)) return undefined;
  return opensWithStarter(after) || /^["“]\p{Lu}/u.test(after) ? "cut" : "join";
};
