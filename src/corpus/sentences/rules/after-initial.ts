import type { Rule } from "../place.ts";
import { opensWithStarter } from "../starters.ts";

/** One capital letter and a stop is an initial, "J. Okafor", unless a word follows that opens a sentence. */
export const afterInitial: Rule = ({ before, after }) => {
  if (!/(?:^|[\s("“‘[.-])(?!I\.)\p{Lu}\.$/u.test(before)) return undefined;
  return opensWithStarter(after) ? "cut" : "join";
};
