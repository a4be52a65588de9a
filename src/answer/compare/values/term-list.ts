import { splitTerms } from "../../../language/terms.ts";

/** The terms of a list that is written for reading: words in their plain form, apart by white space. */
export const termsOfList = (list: string): ReadonlySet<string> =>
  new Set(splitTerms(list).map(({ term }) => term));
