import { inner } from "../abbreviations.ts";
import type { Rule } from "../place.ts";

/** "e.g.", "i.e." and the "P.S." that opens a paragraph never end a sentence. */
export const afterInnerAbbreviation: Rule = ({ before }) => {
  if (/^P\.?S\.$/u.test(before)) return "join";
  const word = /(?:^|[\s("“‘[—–-])([\p{L}][\p{L}.]{0,5})\.$/u.exec(before)?.[1];
  return word !== undefined && inner.has(word.toLowerCase()) ? "join" : undefined;
};
