import { dates, endings, labels, places, states, titles } from "../abbreviations.ts";
import type { Rule } from "../place.ts";
import { opensWithStarter } from "../starters.ts";

/** An abbreviation ends a sentence only where its kind may, and what follows looks like a beginning. */
export const afterAbbreviation: Rule = ({ before, after }) => {
  const found = /(?:^|[\s("“‘[/-])([\p{L}][\p{L}.]{0,8})\.([)\]])?$/u.exec(before);
  const printed = found?.[1];
  if (printed === undefined) return undefined;
  const word = printed.toLowerCase();
  const isCapitalised = printed !== word;
  if (isCapitalised && titles.has(word) && /^["“(]?\p{Lu}/u.test(after) && found?.[2] === undefined)
    return endings.has(word) && opensWithStarter(after) ? "cut" : "join";
  if ((labels.has(word) || dates.has(word)) && /^[\d#§]/u.test(after)) return "join";
  if (isCapitalised && (places.has(word) || states.has(word) || dates.has(word)))
    return opensWithStarter(after) ? "cut" : "join";
  if (!endings.has(word)) return undefined;
  if (/^[\p{Ll},;:–—-]/u.test(after)) return "join";
  return opensWithStarter(after) || found?.[2] !== undefined ? "cut" : undefined;
};
